import type { LocalDate, LocalTime } from '#sla';
import type { HandoverGroup } from './handover.js';
import type { GrantScope } from '../rules/grants.js';
import type { ActivityOutcome, DelayChoice, GoalOutcome, GoalTerm, Letter, SaidBy, ToldBy, Wait } from './state.js';
import type { AdviceBasis, AdviceOutcome } from '../advice/settled.js';
import type { SurveyAnswer } from './survey.js';
import type { KnowinglyCode } from '../service-request/doubles.js';

/** What becomes of a request that a step may wait for. */
export type RequestStanding = 'late' | 'inTime' | 'settled' | 'openAgain';

/** Whether a paper that a step rests on is there. */
export type PaperStanding = 'ready' | 'missing';
/** What a letter to a step turns out to be. */
export type LetterTaken = 'answer' | 'message';

/** How the citizen was told, where somebody told them what a letter would say too late. */
export type Telling = { toldBy?: ToldBy };

/** Time and place of a step that has a day. What is left out stays; null: none. */
type Meeting = { at?: LocalTime | null; placeId?: string | null };

/** The newest of the citizen's that runs there already; staff begin or reopen another only knowing that. */
type Beside = { runs?: { number: string; startedOn: LocalDate }; despite?: readonly KnowinglyCode[] };

/** What somebody asks for. Free text lies in a content row whose id is given; goals, steps and the like have numbers within the course. */
export type CourseCommand =
  /** `startedOn` may be long ago: a course that runs already is recorded here. */
  | ({
      type: 'begin';
      number: string;
      citizenId: string;
      organisationId: string;
      kind: string;
      startedOn: LocalDate;
      coordinatorId?: string;
      /** What the citizen who begins it hopes for. */
      contentId?: string;
    } & Beside)
  /** The line goes on under another kind, or for another period of its own where that is renewed: plan, coordinator and what was waited for stay. */
  | ({ type: 'changeKind'; kind: string; on: LocalDate; contentId: string } & Telling)
  /** The law says, or the citizen chose, that other rules hold from that day. */
  | ({ type: 'changeRegime'; regime: string; on: LocalDate; contentId: string } & Telling)
  /** Hands the course to somebody else of the organisation. `handedOver`: what was gone through; `openRequests`: how many it has. */
  | { type: 'appointCoordinator'; coordinatorId: string; contentId?: string; handedOver?: readonly HandoverGroup[]; openRequests?: number }
  /** Whoever coordinates it has left, or may not decide there any more. */
  | { type: 'releaseCoordinator'; coordinatorId: string }
  | { type: 'setGoal'; term: GoalTerm; contentId: string; by?: 'citizen' }
  /** Other words for the same goal; none where they would be the same. */
  | { type: 'reviseGoal'; no: number; contentId?: string }
  /** `activitiesTo`: the goal that its open activities serve from now on. */
  | { type: 'closeGoal'; no: number; on: LocalDate; outcome: GoalOutcome; activitiesTo?: number; contentId?: string }
  | { type: 'planActivity'; kind: string; goal: number; from: LocalDate; until?: LocalDate; contentId: string; purposeId?: string; organisationId?: string }
  /** What is left out stays; `until` null: no last day, `organisationId` null: nobody else carries it out. */
  | {
      type: 'changeActivity';
      no: number;
      goal?: number;
      from?: LocalDate;
      until?: LocalDate | null;
      contentId?: string;
      purposeId?: string;
      organisationId?: string | null;
    }
  | { type: 'endActivity'; no: number; on: LocalDate; outcome: ActivityOutcome; contentId?: string }
  /** `from` is the day its term counts from, today unless it is said; `dueOn` its last day where its kind sets none. */
  | ({
      type: 'openStep';
      kind: string;
      from?: LocalDate;
      dueOn?: LocalDate;
      plannedOn?: LocalDate;
      plannedAt?: LocalTime;
      placeId?: string;
      after?: number;
      contentId?: string;
    } & Telling)
  /** The day it is to take place; after its last day only once the law's has passed, and then with a reason. */
  | ({ type: 'planStep'; no: number; on: LocalDate; contentId?: string } & Meeting & Telling)
  /** The step waits for the answer to this request, which may be late already. */
  | { type: 'need'; no: number; requestId: string; late?: true }
  | { type: 'needNoMore'; no: number; requestId: string }
  /** A paper that the step rests on is there since a day, today when left out, or is not there after all. */
  | { type: 'notePaper'; no: number; paper: string; standing: PaperStanding; on?: LocalDate; contentId?: string }
  /** The way past what holds a step up. `on`: the day it is postponed to. */
  | ({ type: 'settleDelay'; no: number; choice: DelayChoice; on?: LocalDate; contentId: string } & Meeting & Telling)
  /**
   * `nextOn`, `nextAt`, `nextPlaceId`: when and where the next of a kind that recurs is planned. `opensDueOn`: the last day of
   * what the outcome opens, where no rule gives it.
   */
  | ({
      type: 'closeStep';
      no: number;
      on: LocalDate;
      outcome: string;
      nextOn?: LocalDate;
      nextAt?: LocalTime;
      nextPlaceId?: string;
      opensDueOn?: LocalDate;
      contentId?: string;
    } & Telling)
  /** It was opened by mistake, or does not apply. */
  | ({ type: 'dropStep'; no: number; contentId: string } & Telling)
  | { type: 'exempt'; reason: string; from: LocalDate; until: LocalDate; contentId: string }
  | { type: 'endExemption'; no: number; on: LocalDate; contentId?: string }
  | { type: 'beginWait'; what: Wait['what']; from: LocalDate; contentId?: string }
  | { type: 'endWait'; no: number; on: LocalDate }
  /** `step`: the one that the message answers. `saidBy`: somebody at work writes down what the citizen said. */
  | { type: 'write'; about: Letter['about']; step?: number; contentId: string; saidBy?: SaidBy }
  /** `takenAs`: of what was written to answer a step, whether it is an answer to it, or a message that leaves the step as if nothing had come. */
  | ({ type: 'reply'; no: number; contentId: string; takenAs?: LetterTaken } & Telling)
  | ({ type: 'end'; on: LocalDate; contentId?: string } & Telling)
  | ({ type: 'reopen'; contentId: string } & Beside & Telling)
  /** `on`: the day of the death. */
  | { type: 'citizenDeceased'; on: LocalDate }
  /** The rules as they are now, for the terms that began with the course. */
  | ({ type: 'applyAnew' } & Telling)
  /** An organisation takes part. `saidBy`: how the citizen agreed, where somebody at work writes it down; `evidenceId`: how it was given. */
  | {
      type: 'grant';
      as: string;
      organisationId: string;
      scope: readonly GrantScope[];
      purposeId: string;
      until: LocalDate;
      saidBy?: SaidBy;
      evidenceId?: string;
      despite?: readonly KnowinglyCode[];
    }
  | { type: 'endGrant'; no: number; saidBy?: SaidBy; contentId?: string }
  /** How an activity goes, by the organisation that carries it out. */
  | { type: 'reportActivity'; no: number; contentId: string }
  /**
   * A request of the course tells what became of it. `by`: it goes on as that one; `hears`: the citizen must be heard about its
   * answer; `recalled`: nobody is to be, for the answer was taken back.
   */
  /** `no`: to that step alone, which came to wait for it. */
  | { type: 'noteRequest'; requestId: string; standing: RequestStanding; no?: number; by?: string; hears?: true; recalled?: true }
  /** Opens the hearing that is due: `contentId` says what the citizen is asked about. */
  | { type: 'hearCitizen'; no: number; contentId: string }
  /** Why the citizen need not be heard. */
  | { type: 'waiveHearing'; no: number; contentId: string }
  | { type: 'timerDue' }
  /** What a person made of advice that a rule gave. */
  | ({ type: 'settleAdvice'; outcome: AdviceOutcome; contentId?: string } & AdviceBasis)
  /** What the citizen thinks of an activity of the plan. */
  | { type: 'answerSurvey'; activity: number; meaningful: SurveyAnswer; understood: SurveyAnswer };

export type CourseCommandType = CourseCommand['type'];
export type CourseCommandOf<T extends CourseCommandType> = Extract<CourseCommand, { type: T }>;
