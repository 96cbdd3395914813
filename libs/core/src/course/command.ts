import type { LocalDate } from '#sla';
import type { AdviceBasis, AdviceOutcome } from '../advice/settled.js';

/** What somebody asks for. Free text lies in a content row whose id is given. */
export type CourseCommand =
  /** `startedOn` may be long ago: a course that runs already is recorded here. */
  | { type: 'begin'; number: string; citizenId: string; organisationId: string; kind: string; startedOn: LocalDate; coordinatorId?: string }
  /** The line goes on under another kind: plan, coordinator and what was waited for stay. */
  | { type: 'changeKind'; kind: string; on: LocalDate; contentId: string }
  /** The law says, or the citizen chose, that other rules hold from that day. */
  | { type: 'changeRegime'; regime: string; on: LocalDate; contentId: string }
  /** Hands the course to somebody else of the organisation. */
  | { type: 'appointCoordinator'; coordinatorId: string; contentId?: string }
  | { type: 'end'; on: LocalDate; contentId?: string }
  | { type: 'reopen'; contentId: string }
  /** What a person made of advice that a rule gave. */
  | ({ type: 'settleAdvice'; outcome: AdviceOutcome; contentId?: string } & AdviceBasis);

export type CourseCommandType = CourseCommand['type'];
export type CourseCommandOf<T extends CourseCommandType> = Extract<CourseCommand, { type: T }>;
