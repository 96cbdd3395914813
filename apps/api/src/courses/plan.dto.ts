import type { ActivityOutcome, GoalOutcome, GoalTerm, Letter, LetterTaken, SaidBy, ToldBy, Wait } from '#core';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { leastPurpose, limits } from '../service-requests/limits.js';
import { Author, Name } from '../service-requests/view/names.dto.js';
import { IsCode, IsId, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';
import { CodeView } from './codes.dto.js';

const goalTerms = ['long', 'short'] as const satisfies readonly GoalTerm[];
const goalOutcomes = ['reached', 'dropped'] as const satisfies readonly GoalOutcome[];
const activityOutcomes = ['completed', 'stopped', 'notBegun'] as const satisfies readonly ActivityOutcome[];
const waits = ['referral', 'treatment'] as const satisfies readonly Wait['what'][];
const lettersTaken = ['answer', 'message'] as const satisfies readonly LetterTaken[];
const abouts = ['goal', 'message'] as const satisfies readonly Letter['about'][];
export const saidBys = ['phone', 'meeting', 'letter'] as const satisfies readonly SaidBy[];
/** What comes sooner than a letter. */
export const waysOfTelling = ['phone', 'meeting'] as const satisfies readonly ToldBy[];

/** More than any course has of anything. */
export const mostOfOneKind = 10_000;

export class GoalView {
  /** Within the course. */
  no!: number;
  term!: GoalTerm;
  text!: string | null;
  /** Whose wish it is. */
  by!: 'citizen' | 'leader';
  closed!: { on: string; outcome: GoalOutcome } | null;
}

export class LetterReplyView {
  at!: string;
  by!: Author;
  text!: string | null;
}

export class ActivityView {
  no!: number;
  kind!: CodeView;
  /** The number of the goal it serves. */
  goal!: number;
  text!: string | null;
  /** What it is for, in words for the citizen. */
  purpose!: string | null;
  from!: string;
  until!: string | null;
  /** Who carries it out, where that is another organisation, and what it said of how it goes. */
  organisation!: Name | null;
  reports!: LetterReplyView[];
  closed!: { on: string; outcome: ActivityOutcome } | null;
}

export class ExemptionView {
  no!: number;
  reason!: CodeView;
  from!: string;
  until!: string;
}

/** The citizen waits for the treatment system. */
export class WaitView {
  no!: number;
  what!: Wait['what'];
  from!: string;
  until!: string | null;
}

/** What the citizen wrote or said, and what came back. */
export class LetterView extends LetterReplyView {
  no!: number;
  about!: Letter['about'];
  /** The step it answers. */
  step!: number | null;
  /** Somebody replied, or closed the step that it answers. */
  answered!: boolean;
  /** How it was said, where somebody at work wrote it down. */
  saidBy!: SaidBy | null;
  replies!: LetterReplyView[];
}

export class CoordinatorView extends Name {
  since!: string;
  /** Since when another does, or nobody; null for whoever coordinates it now. */
  until!: string | null;
}

export class SetGoalBody {
  @IsIn(goalTerms)
  term!: GoalTerm;

  @IsText(limits.purpose)
  text!: string;

  /** It is the citizen's own wish. */
  @MayBeLeftOut()
  @IsIn(['citizen'])
  by?: 'citizen';
}

export class ReviseGoalBody {
  @IsText(limits.purpose)
  text!: string;
}

/** Today or before; why may be said. */
export class ClosingBody {
  @IsLocalDate()
  on!: string;

  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}

export class CloseGoalBody extends ClosingBody {
  @IsIn(goalOutcomes)
  outcome!: GoalOutcome;

  /** The goal that its open activities serve from now on; needed where it has any. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(mostOfOneKind)
  activitiesTo?: number;
}

export class PlanActivityBody {
  /** A code of the rule book. */
  @IsCode(60)
  kind!: string;

  @IsInt()
  @Min(1)
  @Max(mostOfOneKind)
  goal!: number;

  @IsLocalDate()
  from!: string;

  @MayBeLeftOut()
  @IsLocalDate()
  until?: string;

  /** What it is, and where. */
  @IsText(limits.purpose)
  text!: string;

  /** What it is for; the citizen reads it word for word. */
  @MayBeLeftOut()
  @IsText(limits.purpose, leastPurpose)
  purpose?: string;

  /** Who carries it out; it takes part in the course as one that may. */
  @MayBeLeftOut()
  @IsId()
  organisationId?: string;
}

/** What is left out stays as it is. */
export class ChangeActivityBody {
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(mostOfOneKind)
  goal?: number;

  @MayBeLeftOut()
  @IsLocalDate()
  from?: string;

  @MayBeLeftOut()
  @IsLocalDate()
  until?: string;

  @MayBeLeftOut()
  @IsText(limits.purpose)
  text?: string;

  @MayBeLeftOut()
  @IsText(limits.purpose, leastPurpose)
  purpose?: string;

  /** Who carries it out from now on; null for nobody else. */
  @IsOptional()
  @IsId()
  organisationId?: string | null;
}

export class EndActivityBody extends ClosingBody {
  @IsIn(activityOutcomes)
  outcome!: ActivityOutcome;
}

export class ExemptBody {
  /** A code of the rule book. */
  @IsCode(60)
  reason!: string;

  @IsLocalDate()
  from!: string;

  @IsLocalDate()
  until!: string;

  /** Why; the citizen reads it. */
  @IsText(limits.reason)
  text!: string;
}

export class EndExemptionBody extends ClosingBody {}

export class BeginWaitBody {
  @IsIn(waits)
  what!: Wait['what'];

  @IsLocalDate()
  from!: string;

  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}

export class EndWaitBody {
  @IsLocalDate()
  on!: string;
}

export class WriteBody {
  @IsIn(abouts)
  about!: Letter['about'];

  /** The step that the message answers; left out: none. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(mostOfOneKind)
  step?: number;

  @IsText(limits.reason)
  text!: string;

  /** How the citizen said it: whoever writes it down for the citizen must say so. */
  @MayBeLeftOut()
  @IsIn(saidBys)
  saidBy?: SaidBy;
}

export class ReplyToLetterBody {
  /** Of a letter to a step that is open: an answer to it, or a message that leaves the step as if nothing had come. Left out: it stays as it is. */
  @MayBeLeftOut()
  @IsIn(lettersTaken)
  takenAs?: LetterTaken;

  /** How the citizen was told that they may still answer, where a letter comes too late. */
  @MayBeLeftOut()
  @IsIn(waysOfTelling)
  toldBy?: ToldBy;

  @IsText(limits.reason)
  text!: string;
}
