import type { AdviceBasis, AdviceOutcome } from '../advice/settled.js';
import type { Instant, LocalDate, LocalTime } from '#sla';
import type { Duration } from '../rules/courses.js';
import type { Span } from '../rules/policy.js';
import type { KnowinglyCode } from '../service-request/doubles.js';
import type { PaperStanding } from './command.js';
import type { HandoverGroup } from './handover.js';
import type { GrantScope } from '../rules/grants.js';
import type { ActivityOutcome, CoursePaper, DelayChoice, GoalOutcome, GoalTerm, GrantEnd, Letter, SaidBy, StepTraits, ToldBy, Wait } from './state.js';
import type { SurveyAnswer } from './survey.js';

/** Why a step was opened: the rules for its kind of course say so, somebody did it, or another step led to it. */
export type Opening = 'rule' | 'hand' | 'step';

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
      by?: 'citizen';
      /** Its kind only decides something. */
      noPlan?: true;
      despite?: readonly KnowinglyCode[];
    }
  | { type: 'kindChanged'; kind: string; before: string; on: LocalDate; contentId: string; noPlan?: true }
  | { type: 'regimeChanged'; regime: string; before: string; on: LocalDate; contentId: string }
  /**
   * `inYear`: how many coordinators the citizen has had within the months of the rule book, this one too; `manyIn`: those months,
   * where it was many. `handedOver`: what was gone through.
   */
  | {
      type: 'coordinatorAppointed';
      coordinatorId: string;
      before?: string;
      inYear?: number;
      manyIn?: number;
      handedOver?: readonly HandoverGroup[];
      contentId?: string;
    }
  /** Nobody coordinates it until somebody is appointed. */
  | { type: 'coordinatorLeft'; coordinatorId: string }
  | { type: 'goalSet'; no: number; term: GoalTerm; by: 'citizen' | 'leader'; contentId: string }
  | { type: 'goalRevised'; no: number; contentId: string }
  | { type: 'goalClosed'; no: number; on: LocalDate; outcome: GoalOutcome; contentId?: string }
  | {
      type: 'activityPlanned';
      no: number;
      kind: string;
      goal: number;
      from: LocalDate;
      until?: LocalDate;
      contentId: string;
      purposeId?: string;
      organisationId?: string;
    }
  | {
      type: 'activityChanged';
      no: number;
      goal?: number;
      from?: LocalDate;
      until?: LocalDate | null;
      contentId?: string;
      purposeId?: string;
      /** Who carries it out from now on, where that is another, and who did until then. */
      organisationId?: string | null;
      carriedBy?: string;
    }
  | { type: 'activityEnded'; no: number; on: LocalDate; outcome: ActivityOutcome; contentId?: string }
  | ({
      type: 'stepOpened';
      no: number;
      kind: string;
      opening: Opening;
      /** The day its term counts from, and the term; `dueOn` follows from them, or was said. */
      from: LocalDate;
      within?: Duration;
      /** What the term was lengthened by for a citizen who is told by post: it counts from when the letter is there. */
      postage?: Span;
      dueOn?: LocalDate;
      warnOn?: LocalDate;
      plannedOn?: LocalDate;
      plannedAt?: LocalTime;
      placeId?: string;
      /** How the citizen was told, where a letter comes too late. */
      toldBy?: ToldBy;
      papersOn?: LocalDate;
      after?: number;
      again?: true;
      /** The step that was not held: its last day goes on, and so does that it was missed. `settled`: whose answers it had. */
      insteadOf?: number;
      settled?: readonly string[];
      contentId?: string;
    } & StepTraits)
  /** Its day, time and place as a whole: what is not said here holds no more. `postponed`: the delay that is settled tells of it. */
  | {
      type: 'stepPlanned';
      no: number;
      on: LocalDate;
      at?: LocalTime;
      placeId?: string;
      before?: LocalDate;
      wasAt?: LocalTime;
      toldBy?: ToldBy;
      because?: 'postponed';
      /** Why it has another day than it was to have, which the delay that is settled says. */
      reasonId?: string;
      papersOn?: LocalDate;
      contentId?: string;
    }
  /** Its last day is another: it was postponed with a reason, an exemption moves it, other rules were applied, or it passed while the course was over. */
  | {
      type: 'stepMoved';
      no: number;
      dueOn: LocalDate;
      before: LocalDate;
      because: 'exemption' | 'postponed' | 'otherRules' | 'reopened';
      warnOn?: LocalDate;
      /** By other rules, of a course that was over for a time: the last day as it would be without that time. */
      originalOn?: LocalDate;
    }
  /** `again`: it had ended, and is open once more. `late`: which was told of the step that was not held. */
  | { type: 'needed'; no: number; requestId: string; again?: true; late?: true }
  | { type: 'neededNoMore'; no: number; requestId: string; because: 'hand' | 'settled' | 'replaced' | 'withoutStatement' | 'otherSource' }
  /** Planned day and last day as they were when the answer became late. */
  | { type: 'stepDelayed'; no: number; requestId: string; plannedOn?: LocalDate; dueOn?: LocalDate }
  /** It was late, and has another last day, has come, or will not. */
  | { type: 'delayOver'; no: number; requestId: string }
  /** `expectedAnew`: the law's last day has passed, and the citizen is told another. */
  | { type: 'delaySettled'; no: number; choice: DelayChoice | 'expectedAnew'; on?: LocalDate; contentId: string }
  | { type: 'paperNoted'; no: number; paper: string; standing: PaperStanding; on: LocalDate; contentId?: string }
  /** Other law or other rules hold: the step rests on these. */
  | { type: 'papersChanged'; no: number; papers: readonly CoursePaper[] }
  /** The day came on which the papers are due, and some of them, or answers that they are made of, are not there. */
  | { type: 'papersDue'; no: number; papersOn: LocalDate }
  | { type: 'stepNear'; no: number; dueOn: LocalDate }
  /** `elsewhere`: another authority takes it. */
  | { type: 'stepMissed'; no: number; dueOn: LocalDate; elsewhere?: true }
  /** The day it was planned for is over, and nobody has said what came of it. */
  | { type: 'dayPassed'; no: number; on: LocalDate }
  /** `notHeld`: its outcome says so. `cancelled`: whoever was to come is told so. `led`: what it opens tells the citizen of it. */
  | {
      type: 'stepClosed';
      no: number;
      on: LocalDate;
      outcome: string;
      by: 'hand' | 'itself';
      late?: true;
      notHeld?: true;
      cancelled?: true;
      led?: true;
      toldBy?: ToldBy;
      contentId?: string;
    }
  /** `renewed`: the other rules begin another of its kind. */
  | { type: 'stepDropped'; no: number; because: 'hand' | 'otherRules' | 'citizenDeceased'; renewed?: true; toldBy?: ToldBy; contentId?: string }
  | { type: 'exempted'; no: number; reason: string; from: LocalDate; until: LocalDate; contentId: string }
  | { type: 'exemptionEnded'; no: number; on: LocalDate; contentId?: string }
  | { type: 'waitBegun'; no: number; what: Wait['what']; from: LocalDate; contentId?: string }
  | { type: 'waitEnded'; no: number; on: LocalDate }
  /** `step`: the one it answers. `begins`: the course was begun with it. */
  | { type: 'written'; no: number; about: Letter['about']; step?: number; contentId: string; saidBy?: SaidBy; begins?: true }
  /** `noAnswerTo`: the step that it was written to answer, and answers no more. */
  | { type: 'replied'; no: number; contentId: string; noAnswerTo?: number; toldBy?: ToldBy }
  | {
      type: 'granted';
      no: number;
      as: string;
      organisationId: string;
      scope: readonly GrantScope[];
      purposeId: string;
      until: LocalDate;
      acts?: true;
      saidBy?: SaidBy;
      evidenceId?: string;
      /** What one was told of, and did all the same. */
      despite?: readonly KnowinglyCode[];
    }
  | { type: 'grantEnded'; no: number; organisationId: string; because: GrantEnd; saidBy?: SaidBy; contentId?: string }
  | { type: 'activityReported'; no: number; organisationId: string; contentId: string }
  /** Read by whoever leads the course; the citizen reads the step that is opened. */
  | { type: 'hearingDue'; no: number; requestId: string }
  | { type: 'hearingOpened'; no: number; step: number }
  /** Somebody writes why, or there is no answer any more to be heard about. */
  | { type: 'hearingWaived'; no: number; contentId?: string; because?: 'recalled' }
  | { type: 'ended'; on: LocalDate; because?: 'citizenDeceased'; toldBy?: ToldBy; contentId?: string }
  /** `despite`: what one was told of, and did all the same. */
  | { type: 'reopened'; despite?: readonly KnowinglyCode[]; toldBy?: ToldBy; contentId: string }
  | ({ type: 'adviceSettled'; outcome: AdviceOutcome; contentId?: string } & AdviceBasis)
  /** Read by the citizen alone. `half`: the first day of the half-year; `kind`: of the course when it was answered. */
  | { type: 'surveyAnswered'; activity: number; half: LocalDate; kind: string; meaningful: SurveyAnswer; understood: SurveyAnswer }
);

export type CourseEventType = CourseEvent['type'];
export type CourseEventOf<T extends CourseEventType> = Extract<CourseEvent, { type: T }>;
