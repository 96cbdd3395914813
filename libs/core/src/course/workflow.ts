import { startOfDay } from '#sla';
import type { RuleBook } from '../rules/rule-book.js';
import type { Party, Row, Workflow } from '../workflow.js';
import { openGrants } from './admitted.js';
import type { CourseCommand } from './command.js';
import { decideCourse } from './decide.js';
import type { CourseEvent } from './event.js';
import { evolveCourse } from './evolve.js';
import { figuresOfCourse } from './figures.js';
import { marksOfCourse } from './findings.js';
import { courseMessages } from './messages.js';
import { isLateElsewhere, runningSteps } from './running.js';
import type { Course, Grant } from './state.js';
import { courseTimers, dayOver } from './timers.js';
import { upcastCourse } from './upcast.js';

/** The first day on which something is to happen. When another authority comes to what it is late with, nobody knows. */
const nextOn = (course: Course): string | undefined =>
  runningSteps(course)
    .filter((step) => !isLateElsewhere(step))
    .flatMap(({ plannedOn, dueOn }) => plannedOn ?? dueOn ?? [])
    .toSorted()[0];

/** Ends with the last day, also while nobody wakes the course. */
const invited = ({ organisationId, scope, until, acts }: Grant): Party => ({
  ...{ organisationId, role: 'invited', scope, until: dayOver(until) },
  ...(!acts && { readsOnly: true as const }),
});

const rowOf = (course: Course): Row => {
  const { number, citizenId, organisationId, kind, regime, startedOn, coordinatorId, endedOn } = course;
  const next = nextOn(course);
  const findings = marksOfCourse(course).join(' ');
  return {
    citizenId,
    open: endedOn === undefined,
    sortAt: next === undefined ? null : startOfDay(next),
    parties: [{ organisationId, role: 'leader' }, ...openGrants(course).map(invited)],
    fixed: { number, citizenId, organisationId, startedOn },
    columns: { kind, regime, ownerId: coordinatorId ?? null, endedOn: endedOn ?? null, nextOn: next ?? null, findings, ...figuresOfCourse(course) },
  };
};

/** What somebody at work weighs. */
const atWork: ReadonlySet<CourseEvent['type']> = new Set(['adviceSettled', 'hearingDue', 'hearingOpened', 'hearingWaived']);

export const courseWorkflow: Workflow<Course, CourseCommand, CourseEvent, RuleBook> = {
  kind: 'course',
  decide: decideCourse,
  evolve: evolveCourse,
  upcast: upcastCourse,
  /** What somebody at work weighed is told to nobody else, and what the citizen thinks of an activity to nobody at work. */
  audienceOf: ({ type }, { organisationId, citizenId }) => (atWork.has(type) ? organisationId : type === 'surveyAnswered' ? citizenId : null),
  timersOf: courseTimers,
  messagesOf: courseMessages,
  rowOf,
};
