import type { LadderAction, LadderCondition, LadderTarget, Priority } from '#core';
import { IsIn } from 'class-validator';
import { ExplanationLineView } from '../service-requests/read/histories.dto.js';
import { limits } from '../service-requests/limits.js';
import { urgencies } from '../service-requests/words.js';
import { IsDayOrMoment, IsId, IsLocalDate, IsMoment, IsText, MayBeLeftOut } from '../web/validators.js';
import { CalendarWeek } from './weeks.dto.js';

/** A request as one would send it, and what its deadline counts from. */
export class TriedRequest {
  /** The answer's code as printed, e.g. `LÆ 125`. */
  @IsText(limits.formCode)
  formCode!: string;

  /** E.g. `gpPractice`. */
  @IsText(60)
  recipientKind!: string;

  /** The recipient: its calendar and its agreements count. */
  @MayBeLeftOut()
  @IsId()
  organisationId?: string;

  /** An instant, ISO 8601. */
  @IsMoment()
  sentAt!: string;

  @MayBeLeftOut()
  @IsLocalDate()
  printedOn?: string;

  @MayBeLeftOut()
  @IsLocalDate()
  followUpTalkOn?: string;

  /** When the citizen brought the form. */
  @MayBeLeftOut()
  @IsLocalDate()
  citizenBroughtItOn?: string;

  /** When the course began. */
  @MayBeLeftOut()
  @IsLocalDate()
  caseStart?: string;
}

export class DeadlinePreviewBody extends TriedRequest {
  /** One that the form offers. */
  @MayBeLeftOut()
  @IsIn(urgencies)
  priority?: Priority;

  /** When it is delivered; the instant of sending when left out. */
  @MayBeLeftOut()
  @IsMoment()
  receivedAt?: string;

  /** The day, or the instant. */
  @MayBeLeftOut()
  @IsDayOrMoment()
  consultationHeldAt?: string;
}

/** One effect of a rung of the ladder. */
export class PreviewStep {
  step!: number;
  action!: LadderAction;
  to!: LadderTarget;
  onlyIf?: LadderCondition;
  alternative?: string;
  /** `YYYY-MM-DD` */
  on!: string;
  at!: string;
}

export class TooShortNotice {
  earliestOn!: string;
}

export class DeadlinePreviewView {
  dueOn!: string;
  /** The day before rolling. */
  originalOn!: string;
  dueAt!: string;
  /** Agreed and earlier; no breach follows from it. */
  innerOn?: string;
  steps!: PreviewStep[];
  explanation!: ExplanationLineView[];
  /** The weeks from the sending to the last rung. */
  weeks!: CalendarWeek[];
  /** The recipient would have too little time; sending will be refused. */
  tooShort?: TooShortNotice;
}
