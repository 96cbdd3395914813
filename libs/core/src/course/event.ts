import type { AdviceBasis, AdviceOutcome } from '../advice/settled.js';
import type { Instant, LocalDate } from '#sla';

/** What happened to a course. `before` is what held until then. */
export type CourseEvent = { v: 1; effectiveAt: Instant } & (
  | {
      type: 'begun';
      number: string;
      citizenId: string;
      organisationId: string;
      kind: string;
      regime: string;
      startedOn: LocalDate;
      coordinatorId?: string;
    }
  | { type: 'kindChanged'; kind: string; before: string; on: LocalDate; contentId: string }
  | { type: 'regimeChanged'; regime: string; before: string; on: LocalDate; contentId: string }
  | { type: 'coordinatorAppointed'; coordinatorId: string; before?: string; contentId?: string }
  | { type: 'ended'; on: LocalDate; contentId?: string }
  | { type: 'reopened'; contentId: string }
  | ({ type: 'adviceSettled'; outcome: AdviceOutcome; contentId?: string } & AdviceBasis)
);

export type CourseEventType = CourseEvent['type'];
export type CourseEventOf<T extends CourseEventType> = Extract<CourseEvent, { type: T }>;
