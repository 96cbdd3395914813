import {
  agreedOccasions,
  quotaPeriods,
  type QuotaPeriod,
  type AgreedOccasion,
  type LadderAction,
  type LadderCondition,
  type LadderTarget,
  type PauseParty,
  type Priority,
} from '#core';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsNumber, Max, Min, ValidateNested } from 'class-validator';
import { limits } from '../service-requests/limits.js';
import { urgencies } from '../service-requests/words.js';
import { IsClock, IsCode, IsId, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';
import { DeadlineRuleBody } from './deadline-rule.dto.js';
import { BilingualBody } from './items.dto.js';
import { SpanBody } from './span.dto.js';
import { leastStep, mostAmount, mostFee, mostPauseReasons, mostQuota, mostRungs, mostText } from './limits.js';
import { actions, conditions, confidences, parties, targets } from './words.js';

export class EffectBody {
  @IsIn(actions)
  action!: LadderAction;

  @IsIn(targets)
  to!: LadderTarget;

  /** What must be so at the time of the step; when it is not, this receiver hears nothing. */
  @MayBeLeftOut()
  @IsIn(conditions)
  onlyIf?: LadderCondition;

  /** The kind of organisation that can be asked instead, for `alternativeRecipient`. */
  @MayBeLeftOut()
  @IsText(60)
  alternative?: string;

  /** What the receiver reads in place of the built-in words; placeholders stand between braces. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => BilingualBody)
  text?: BilingualBody;
}

/** So many working days before (negative) or after the due date. */
export class RungBody {
  /** Counted from the agreed inner deadline instead. */
  @MayBeLeftOut()
  @IsIn(['inner'])
  from?: 'inner';

  @IsInt()
  @Min(leastStep)
  @Max(mostAmount)
  workingDays!: number;

  /** Local time, `HH:mm`. */
  @IsClock()
  time!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(targets.length)
  @ValidateNested({ each: true })
  @Type(() => EffectBody)
  effects!: EffectBody[];
}

/** By when the one we wait for should act, when that is not the recipient. */
export class TargetsBody {
  @ValidateNested()
  @Type(() => SpanBody)
  consent!: SpanBody;

  @ValidateNested()
  @Type(() => SpanBody)
  booking!: SpanBody;

  @ValidateNested()
  @Type(() => SpanBody)
  delivery!: SpanBody;

  @ValidateNested()
  @Type(() => SpanBody)
  answerQuestion!: SpanBody;

  @ValidateNested()
  @Type(() => SpanBody)
  review!: SpanBody;

  @ValidateNested()
  @Type(() => SpanBody)
  declined!: SpanBody;
}

/** Local times; they cross midnight when `to` is earlier than `from`. */
export class QuietHoursBody {
  @IsClock()
  from!: string;

  @IsClock()
  to!: string;
}

export class AgreementBody {
  @IsId()
  requesterId!: string;

  @IsId()
  recipientId!: string;
}

export class SourceBody {
  @IsText(mostText)
  text!: string;

  /** How sure it is; `low` must be confirmed. */
  @IsIn(confidences)
  confidence!: 'high' | 'medium' | 'low';
}

/** What is paid for beside the statement. */
export class AgreedFeeBody {
  @IsIn(agreedOccasions)
  occasion!: AgreedOccasion;

  /** Danish kroner. */
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  @Max(mostFee)
  amount!: number;

  /** Where the figure was read. */
  @IsText(mostText)
  source!: string;
}

/** By when an answer is due where the request is so urgent. */
export class ForPriorityBody {
  @IsIn(urgencies)
  priority!: Priority;

  @ValidateNested()
  @Type(() => DeadlineRuleBody)
  deadline!: DeadlineRuleBody;
}

/** What the deadline may be paused for beside a question. */
export class PauseReasonBody {
  @IsCode(60)
  code!: string;

  @ValidateNested()
  @Type(() => BilingualBody)
  name!: BilingualBody;

  /** Who is waited for; a stay in hospital is held by the requester. */
  @IsIn(parties)
  party!: PauseParty;

  /** How long it may last. */
  @ValidateNested()
  @Type(() => SpanBody)
  most!: SpanBody;

  /** Where the figure was read. */
  @IsText(mostText)
  source!: string;
}

/** How many requests the two have agreed on. */
export class QuotaBody {
  @IsInt()
  @Min(1)
  @Max(mostQuota)
  count!: number;

  /** The count begins anew with each. */
  @IsIn(quotaPeriods)
  per!: QuotaPeriod;

  /** Where the number was read. */
  @IsText(mostText)
  source!: string;
}

/** By when is answered, and what happens when it is not: for a form, a kind of recipient and, when given, two organisations. */
export class PolicyBody {
  /** The policy whose next version it is; a new one when left out. */
  @MayBeLeftOut()
  @IsText(limits.unit)
  id?: string;

  @IsLocalDate()
  validFrom!: string;

  /** The last day on which it holds. */
  @MayBeLeftOut()
  @IsLocalDate()
  validTo?: string;

  /** The answer's code as printed, or `*` for any. */
  @IsText(limits.formCode)
  formCode!: string;

  /** `*` for any. */
  @IsText(60)
  recipientKind!: string;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => AgreementBody)
  agreement?: AgreementBody;

  @ValidateNested()
  @Type(() => DeadlineRuleBody)
  deadline!: DeadlineRuleBody;

  /** Another rule where the request is more urgent than normal. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(urgencies.length)
  @ValidateNested({ each: true })
  @Type(() => ForPriorityBody)
  forPriority?: ForPriorityBody[];

  /** Agreed between the two and earlier: shown beside the deadline, and no breach follows from it. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => DeadlineRuleBody)
  inner?: DeadlineRuleBody;

  @ValidateNested()
  @Type(() => DeadlineRuleBody)
  afterReturn!: DeadlineRuleBody;

  @ValidateNested()
  @Type(() => DeadlineRuleBody)
  afterAskMore!: DeadlineRuleBody;

  @IsArray()
  @ArrayMaxSize(mostRungs)
  @ValidateNested({ each: true })
  @Type(() => RungBody)
  ladder!: RungBody[];

  /** When no step speaks: one that falls inside goes at their end, on a working day of the receiver. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => QuietHoursBody)
  quietHours?: QuietHoursBody;

  @ValidateNested()
  @Type(() => TargetsBody)
  targets!: TargetsBody;

  /** Each occasion at most once; silence means that nothing is agreed. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(agreedOccasions.length)
  @ValidateNested({ each: true })
  @Type(() => AgreedFeeBody)
  fees?: AgreedFeeBody[];

  /** Silence means that nothing but a question pauses the deadline. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(mostPauseReasons)
  @ValidateNested({ each: true })
  @Type(() => PauseReasonBody)
  pauseReasons?: PauseReasonBody[];

  /** Only in an agreement about one form; silence means as many as are needed. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => QuotaBody)
  quota?: QuotaBody;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => SourceBody)
  source?: SourceBody;
}
