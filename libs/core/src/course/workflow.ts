import type { RuleBook } from '../rules/rule-book.js';
import type { Row, Workflow, WorkflowEvent } from '../workflow.js';
import type { CourseCommand } from './command.js';
import { decideCourse } from './decide.js';
import type { CourseEvent } from './event.js';
import { evolveCourse } from './evolve.js';
import type { Course } from './state.js';

const rowOf = ({ number, citizenId, organisationId, kind, regime, startedOn, coordinatorId, endedOn }: Course): Row => ({
  citizenId,
  open: endedOn === undefined,
  sortAt: null,
  parties: [{ organisationId, role: 'leader' }],
  fixed: { number, citizenId, organisationId, startedOn },
  columns: { kind, regime, ownerId: coordinatorId ?? null, endedOn: endedOn ?? null },
});

export const courseWorkflow: Workflow<Course, CourseCommand, CourseEvent, RuleBook> = {
  kind: 'course',
  decide: decideCourse,
  evolve: evolveCourse,
  upcast: (stored: WorkflowEvent) => stored as CourseEvent,
  audienceOf: () => null,
  timersOf: () => [],
  messagesOf: () => [],
  rowOf,
};
