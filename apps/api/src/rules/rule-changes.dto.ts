import type { ChangeAct, ChangeStatus, Finding, RuleKind } from '#core';
import { Type } from 'class-transformer';
import { IsInt, Min, ValidateNested } from 'class-validator';
import { DeadlinePreviewView, TriedRequest } from '../deadline-preview/deadline-preview.dto.js';
import { limits } from '../service-requests/limits.js';
import { WholeList } from '../web/list.dto.js';
import { IsId, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';
import { AdviceBody } from './advice.dto.js';
import { AskingBody, CoursesBody } from './asking.dto.js';
import { CalendarBody } from './calendar.dto.js';
import { RuleDifferenceView } from './comparison.dto.js';
import { FormBody } from './form.dto.js';
import { PolicyBody } from './policy.dto.js';
import { StepsBody } from './step-rules.dto.js';

/** Just one of them. */
export class AmendmentBody {
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => PolicyBody)
  policy?: PolicyBody;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => FormBody)
  form?: FormBody;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => CalendarBody)
  calendar?: CalendarBody;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => AskingBody)
  asking?: AskingBody;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => AdviceBody)
  advice?: AdviceBody;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => CoursesBody)
  courses?: CoursesBody;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => StepsBody)
  steps?: StepsBody;
}

export class RuleChangeBody extends AmendmentBody {
  /** Why; whoever approves reads it. */
  @IsText(limits.reason)
  reason!: string;
}

export class SaveRuleChangeBody extends RuleChangeBody {
  /** The revision it is written on top of. */
  @IsInt()
  @Min(1)
  revision!: number;
}

export class RuleChangeStepBody {
  /** The revision that was read. */
  @IsInt()
  @Min(1)
  revision!: number;
}

/** To see what the amended rules make of it. */
export class TrialBody extends TriedRequest {
  @MayBeLeftOut()
  @IsId()
  requesterId?: string;

  @MayBeLeftOut()
  @IsLocalDate()
  consultationHeldAt?: string;
}

export class TryRuleChangeBody extends AmendmentBody {
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => TrialBody)
  trial?: TrialBody;
}

export class RuleFaultView {
  field!: string;
  code!: string;
  detail!: string;
}

/** Something about the rules as a whole: a gap, an overlap, a version that never holds. */
export class FindingView {
  code!: Finding['code'];
  /** The first day on which it is so. */
  from!: string;
  text!: string;
}

export class RefusedTrial {
  code!: string;
  detail!: string;
}

/** What the amended rules would say. */
export class TriedRuleChange {
  faults!: RuleFaultView[];
  /** What it says otherwise than the version it takes the place of; all it says when it is a new rule. */
  differences!: RuleDifferenceView[];
  /** Of the amended rule book; `added` are those it did not have before. */
  findings!: FindingView[];
  added!: FindingView[];
  /** Null when no request was tried, or it could not be sent. */
  deadline!: DeadlinePreviewView | null;
  refused!: RefusedTrial | null;
}

export class StandingView {
  /** Requests whose answer was due by now. */
  due!: number;
  inTime!: number;
}

/** What a policy would have meant for the requests of the last days, had it been in force. */
export class EffectOnPastView {
  /** The first day of those that were looked at. */
  since!: string;
  requests!: number;
  before!: StandingView;
  after!: StandingView;
  /** At least so many would have gone beyond the agreed number; left out where none is agreed. */
  beyondQuota?: number;
}

export class AuthorView {
  id!: string;
  name!: string;
}

export class RuleChangeView {
  id!: string;
  kind!: RuleKind;
  /** What is changed: the id of a policy or of a rule about asking or advice, a form's code, an organisation's id, `national`, `courses` or `steps`. */
  title!: string;
  policy!: PolicyBody | null;
  form!: FormBody | null;
  calendar!: CalendarBody | null;
  asking!: AskingBody | null;
  advice!: AdviceBody | null;
  courses!: CoursesBody | null;
  steps!: StepsBody | null;
  reason!: string;
  status!: ChangeStatus;
  revision!: number;
  authors!: AuthorView[];
  approver!: AuthorView | null;
  /** The rule book it was published in. */
  bookVersion!: number | null;
  createdAt!: string;
  updatedAt!: string;
  /** What you may do with it now. */
  allowed!: ChangeAct[];
}

export class RuleChangesView extends WholeList {
  items!: RuleChangeView[];
}
