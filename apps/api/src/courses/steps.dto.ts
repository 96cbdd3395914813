import type { Badge, DelayChoice, MetBy, ToldBy } from '#core';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { limits } from '../service-requests/limits.js';
import { HolderView } from '../service-requests/view/listed.dto.js';
import { IsClock, IsCode, IsId, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';
import { CodeView } from './codes.dto.js';
import { mostOfOneKind, waysOfTelling } from './plan.dto.js';

const choices = ['withoutStatement', 'otherSource', 'postpone'] as const satisfies readonly DelayChoice[];

/** How a citizen is told of what a letter would say too late. */

/** A request whose answer a step waits for. */
export class NeedView {
  requestId!: string;
  /** Null where the reader takes no part in the request. */
  number!: string | null;
  formCode!: string | null;
  recipient!: string | null;
  /** Who must act in it. */
  holder!: HolderView | null;
  /** When the answer can be there, as far as anybody knows. */
  answerOn!: string | null;
  /** Its last day has passed, and it is still to come. */
  late!: boolean;
}

/** What a step rests on. */
export class CoursePaperView extends CodeView {
  obligatory!: boolean;
  /** Since when it is there. */
  readyOn!: string | null;
}

/** What was decided last where an answer was lacking, and why in somebody's words. */
export class SettledView {
  text!: string;
  words!: string | null;
}

/** How far a step may be postponed. */
export class PostponementView {
  /** The latest day; null for any later one. */
  latestOn!: string | null;
  /** The rule that lets the law's last day be postponed; null where none is needed or lets it. */
  by!: string | null;
}

/** An outcome that opens a step whose last day no rule gives: whoever closes says it. */
export class OpensDatedView {
  outcome!: string;
  /** The kind of step, and where its rule was read. */
  opens!: string;
  source!: string;
}

/** What is to happen in the course by a day. */
export class CourseStepView {
  no!: number;
  kind!: CodeView;
  /** The law sets its last day, and no late statement moves it. */
  statutory!: boolean;
  openedOn!: string;
  /** Its last day, and what that was at first. */
  dueOn!: string | null;
  originalOn!: string | null;
  /** In words: how much of its term is the post's, for a citizen who is told by it. */
  postage!: string | null;
  plannedOn!: string | null;
  /** Local time, `HH:mm`. */
  plannedAt!: string | null;
  /** Where, in somebody's words. */
  place!: string | null;
  /** How an open step stands to the day it is planned, or else to its last day; counted in the organisation's working days. None where another authority takes it. */
  badge!: Badge;
  workingDaysLeft!: number | null;
  overdueBy?: number;
  papersOn!: string | null;
  /** How much of it will not be there by that day, answers and papers; never said to whoever does not lead the course. */
  papersAtRisk!: number;
  /** What it rests on, made before it takes place; empty for whoever only takes part, who reads nothing of what became of it. */
  papers!: CoursePaperView[];
  text!: string | null;
  after!: number | null;
  needs!: NeedView[];
  /** When it can take place as things are now; later than planned when something holds it up. */
  expectedOn!: string | null;
  /** What moves it: a request, or the step of that number. Nothing moves a statutory one. */
  heldBy!: { requestId: string | null; no: number | null } | null;
  /** What it waits for comes after its last day, or after the day of a statutory one: a person chooses how it goes on. */
  beyond!: boolean;
  missed!: boolean;
  /** Its planned day is over, and nobody has said what came of it. */
  passed!: boolean;
  /** It is missed, and the day it is planned for is the one that the citizen was told instead. */
  expectedAnew!: boolean;
  /** Another authority takes an open step: its answer is expected by the last day, or was, which is no delay of the municipality's. */
  elsewhere!: 'expected' | 'overdue' | null;
  /** Null where it cannot be postponed; for whoever leads the course. */
  postponement!: PostponementView | null;
  /** It is still to happen: open, and not waiting for a course that is over to be opened again. */
  runs!: boolean;
  /** The citizen is to come. */
  attends!: boolean;
  /** The citizen answers it, so that nothing takes place on a day; whether they may today, and what that is called, where it is more than an answer. */
  answers!: boolean;
  mayAnswer!: boolean;
  answerName!: string | null;
  /** What it comes to is a decision in the case. */
  decides!: boolean;
  /** What ends it by itself; null where a person does. */
  metBy!: MetBy | null;
  /** Another of its kind must be planned when it is closed, unless it comes to one of these. What it may come to is for whoever leads the course. */
  recurs!: boolean;
  finalOutcomes!: string[];
  opensDated!: OpensDatedView[];
  /** With these it did not take place, and the other one keeps its last day. */
  termKeepingOutcomes!: string[];
  /** These call it off on its day too. */
  cancellingOutcomes!: string[];
  /** And these open a hearing, which says what speaks against the citizen. */
  hearingOutcomes!: string[];
  /** Somebody promised it to the citizen. */
  promise!: boolean;
  outcomes!: CodeView[];
  /**
   * `byHand`: somebody said what it came to, or that it falls away, and perhaps more in words. `because`: in a sentence, why it is to
   * come no more where nobody chose that.
   */
  closed!: { on: string; outcome: CodeView; byHand: boolean; text: string | null; because: string | null } | null;
  /** How it goes on that lacked an answer, or when to expect it that is late, and why. */
  settled!: SettledView | null;
  /** Where the rule was read; for whoever leads the course. */
  source!: string | null;
}

/** A kind of step that can be opened. */
export class StepKindView extends CodeView {
  statutory!: boolean;
  /** Its last day follows from a term; otherwise whoever opens it says a day. */
  hasTerm!: boolean;
  attends!: boolean;
  /** The citizen may answer it: it is planned for no day, and its term counts from no earlier day than today. */
  answers!: boolean;
  /** Whoever opens it says what speaks against the citizen. */
  hears!: boolean;
}

export class OpenStepBody {
  /** A code of the rule book. */
  @IsCode(60)
  kind!: string;

  /** The day its term counts from; today when left out. */
  @MayBeLeftOut()
  @IsLocalDate()
  from?: string;

  /** Its last day, for a kind without a term; needed where the law sets it. */
  @MayBeLeftOut()
  @IsLocalDate()
  dueOn?: string;

  @MayBeLeftOut()
  @IsLocalDate()
  plannedOn?: string;

  /** The time of that day, local, `HH:mm`. */
  @MayBeLeftOut()
  @IsClock()
  plannedAt?: string;

  /** Where; the citizen reads it. */
  @MayBeLeftOut()
  @IsText(limits.place)
  place?: string;

  @MayBeLeftOut()
  @IsIn(waysOfTelling)
  toldBy?: ToldBy;

  /** The number of the step that comes before it. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(mostOfOneKind)
  after?: number;

  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}

/** What is left out is said no more. */
export class MeetingBody {
  /** The time of that day, local, `HH:mm`. */
  @MayBeLeftOut()
  @IsClock()
  at?: string;

  /** Where; the citizen reads it. */
  @MayBeLeftOut()
  @IsText(limits.place)
  place?: string;

  /** How the citizen was told, where a letter of today is there too late for the day, or for the one that it is instead of. */
  @MayBeLeftOut()
  @IsIn(waysOfTelling)
  toldBy?: ToldBy;
}

export class PlanStepBody extends MeetingBody {
  @IsLocalDate()
  on!: string;

  /** Needed where the law's last day has passed: the citizen reads why it is late. */
  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}

export class NeedBody {
  /** A request of the same course. */
  @IsId()
  requestId!: string;
}

export class SettleDelayBody extends MeetingBody {
  @IsIn(choices)
  choice!: DelayChoice;

  /** The day it is postponed to. */
  @MayBeLeftOut()
  @IsLocalDate()
  on?: string;

  /** Why; the citizen reads it. */
  @IsText(limits.reason)
  text!: string;
}

export class CloseStepBody {
  @IsLocalDate()
  on!: string;

  /** A code of the rule book. */
  @IsCode(60)
  outcome!: string;

  /** When the next one is planned, of a kind that recurs. */
  @MayBeLeftOut()
  @IsLocalDate()
  nextOn?: string;

  /** The last day of what the outcome opens, where no rule gives it. */
  @MayBeLeftOut()
  @IsLocalDate()
  opensDueOn?: string;

  @MayBeLeftOut()
  @IsClock()
  nextAt?: string;

  @MayBeLeftOut()
  @IsText(limits.place)
  nextPlace?: string;

  /** How the citizen was told of the next day, or that they are not to come, where a letter comes too late. */
  @MayBeLeftOut()
  @IsIn(waysOfTelling)
  toldBy?: ToldBy;

  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}

export class DropStepBody {
  @MayBeLeftOut()
  @IsIn(waysOfTelling)
  toldBy?: ToldBy;

  @IsText(limits.reason)
  text!: string;
}
