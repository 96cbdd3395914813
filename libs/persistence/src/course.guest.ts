import { courseWorkflow, type Course, type CourseCommand, type CourseEvent, type RuleBook } from '#core';
import type { Guest } from '#workflow';
import { reachOf } from './queries/contact.queries.js';

/** The course and its table. Whoever leads it asks today's rule book which kinds and rules there are. */
export const courseGuest: Guest<Course, CourseCommand, CourseEvent, RuleBook> = {
  workflow: courseWorkflow,
  table: 'course',
  citizen: reachOf('g.citizen_id'),
  fixed: { number: 'text', citizenId: 'uuid', organisationId: 'uuid', startedOn: 'date' },
  columns: {
    kind: 'text',
    regime: 'text',
    ownerId: 'uuid',
    endedOn: 'date',
    nextOn: 'date',
    findings: 'text',
    goals: 'int',
    coordinatorChanges: 'int',
    evaluations: 'int',
    evaluationsOnTime: 'int',
  },
  renewsRules: [
    ...(['changeKind', 'changeRegime', 'reopen', 'applyAnew', 'appointCoordinator', 'planActivity', 'exempt', 'grant'] as const),
    ...(['openStep', 'planStep', 'settleDelay', 'closeStep', 'hearCitizen', 'answerSurvey'] as const),
  ],
};
