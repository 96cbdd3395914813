import type { Instant, LocalDate, LocalTime } from '#sla';
import type { SettledAdvice } from '../advice/settled.js';
import type { MetBy } from '../rules/courses.js';
import type { GrantScope } from '../rules/grants.js';
import type { Span } from '../rules/policy.js';

export type GoalTerm = 'long' | 'short';
export type GoalOutcome = 'reached' | 'dropped';
export type ActivityOutcome = 'completed' | 'stopped' | 'notBegun';
/** The ways past a late statement that a coordinator may choose. */
export type DelayChoice = 'withoutStatement' | 'otherSource' | 'postpone';
/** How the citizen said what somebody at work writes down. */
export type SaidBy = 'phone' | 'meeting' | 'letter';
/** How the citizen was told of what no letter says in time. */
export type ToldBy = Exclude<SaidBy, 'letter'>;

export type Goal = { no: number; term: GoalTerm; contentId: string; by: 'citizen' | 'leader'; closed?: { on: LocalDate; outcome: GoalOutcome } };

/** `contentId` says what it is, `purposeId` what it is for, in words that the citizen reads. */
export type Activity = {
  no: number;
  kind: string;
  goal: number;
  contentId: string;
  purposeId?: string;
  from: LocalDate;
  until?: LocalDate;
  /** Who carries it out, where that is another organisation. */
  organisationId?: string;
  closed?: { on: LocalDate; outcome: ActivityOutcome };
};

/** What a step rests on. `readyOn`: since when it is there. */
export type CoursePaper = { code: string; obligatory?: true; readyOn?: LocalDate };

/** What its kind said when the step was opened, so that no rule book is needed to know what comes of it. */
export type StepTraits = {
  statutory?: true;
  recurs?: true;
  followsUp?: true;
  lapses?: true;
  metBy?: MetBy;
  tellsCitizen?: true;
  asksCitizen?: 'attend' | 'answer';
  hears?: true;
  elsewhere?: true;
  awaited?: true;
  papers?: readonly CoursePaper[];
  promise?: true;
};

/**
 * What is to happen by a day. `dueOn` is its last day, `originalOn` what that was at first, `baseOn` what it is without any
 * exemption, `plannedOn` the day it is to take place, `plannedAt` the time of it.
 */
export type CourseStep = StepTraits & {
  no: number;
  kind: string;
  /** The rules for the kind of course opened it. */
  byRule?: true;
  /** Nobody comes to it while the course is over that it was opened in. */
  rests?: true;
  /** It follows another of its kind, so that its term may be another than that of the first. */
  again?: true;
  openedOn: LocalDate;
  dueOn?: LocalDate;
  originalOn?: LocalDate;
  /** How much of the term is the post's, until somebody says another day. */
  postage?: Span;
  baseOn?: LocalDate;
  /** The course was opened again: since when its term goes on, and its last day without any exemption. `postponed`: what was left was of a day that somebody decided. */
  resumed?: { on: LocalDate; dueOn: LocalDate; postponed?: true };
  warnOn?: LocalDate;
  plannedOn?: LocalDate;
  plannedAt?: LocalTime;
  /** Where it is to take place. */
  placeId?: string;
  papersOn?: LocalDate;
  /** For which day of its papers whoever coordinates was told that answers or papers are missing. */
  papersTold?: LocalDate;
  /** The planned day that passed without anybody saying what came of it, once that was told. */
  passedOn?: LocalDate;
  /** What it is about, where its kind does not say that. */
  contentId?: string;
  /** The step it comes after. */
  after?: number;
  /** Requests whose answers it waits for, and those of them that are late. */
  needs: readonly string[];
  late: readonly string[];
  /** Those that ended while it waited for them: one that opens again is waited for again. */
  settled?: readonly string[];
  missed?: true;
  /** Its last day had passed when it was written down: nobody knows whether it was late. */
  foundLate?: true;
  /** A last day that it had before was missed. */
  wasMissed?: true;
  /** Somebody said that it does not apply: no rule brings it back. */
  droppedByHand?: true;
  /** `met` or `over` when it closed by itself, `dropped` when it did not apply, else an outcome of its kind. `notHeld`: which says so. `contentId`: what was written of it. */
  closed?: { on: LocalDate; outcome: string; notHeld?: true; contentId?: string };
};

/** Nothing is demanded of the citizen meanwhile. */
export type Exemption = { no: number; reason: string; from: LocalDate; until: LocalDate };

/** The citizen waits for the treatment system, without a request. */
export type Wait = { no: number; what: 'referral' | 'treatment'; from: LocalDate; until?: LocalDate };

/** What the citizen wrote, or said and somebody wrote down. `step`: the one it answers; `answered`: somebody replied, or closed that step. */
export type Letter = { no: number; about: 'goal' | 'message'; at: Instant; step?: number; answered?: true };

/** The citizen must be heard about an answer (`requestId`) before anything is decided; `step`: the one that was opened for it. */
export type Hearing = { no: number; requestId: string; step?: number; waived?: true };

/** Why somebody takes part no more. */
export type GrantEnd = 'citizen' | 'leader' | 'expired' | 'courseEnded' | 'citizenDeceased';

/** An organisation takes part for the citizen, and sees what it was let in to, until its last day. `acts`: it may carry out activities. */
export type Grant = {
  no: number;
  as: string;
  organisationId: string;
  scope: readonly GrantScope[];
  purposeId: string;
  since: Instant;
  until: LocalDate;
  acts?: true;
  closed?: { at: Instant; because: GrantEnd };
};

/** `until`: the instant the coordinator was gone, where nobody had taken over. */
export type Coordinator = { personId: string; since: Instant; until?: Instant };

/** A citizen's line through the system, folded from its events. Absent means no, none or not yet. */
export type Course = {
  number: string;
  citizenId: string;
  /** Who leads it. */
  organisationId: string;
  kind: string;
  /** The body of law that holds for it: that of its first day, unless an event says otherwise. */
  regime: string;
  startedOn: LocalDate;
  /** Since when it is of its kind, where that is not since its first day. */
  kindSince?: LocalDate;
  /** Its kind only decides something: no plan is made. */
  noPlan?: true;
  coordinatorId?: string;
  /** All there were, the first first. */
  coordinators: readonly Coordinator[];
  goals: readonly Goal[];
  activities: readonly Activity[];
  steps: readonly CourseStep[];
  exemptions: readonly Exemption[];
  waits: readonly Wait[];
  letters: readonly Letter[];
  grants: readonly Grant[];
  hearings?: readonly Hearing[];
  endedOn?: LocalDate;
  /** It ended by itself: nobody waits for the citizen, or writes to them. */
  endedBecause?: 'citizenDeceased';
  /** What was decided about advice, by rule; some 60 bytes each. */
  settledAdvice?: readonly SettledAdvice[];
  /** On which day the citizen answered about which activity, never what: whoever leads the course may read this. */
  surveyed?: readonly { activity: number; on: LocalDate }[];
};
