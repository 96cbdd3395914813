import type { Standing } from '#core';
import { AdviceBody } from './advice.dto.js';
import { AskingBody, CoursesBody } from './asking.dto.js';
import { CalendarBody } from './calendar.dto.js';
import { FormBody } from './form.dto.js';
import { PolicyBody } from './policy.dto.js';
import { FindingView } from './rule-changes.dto.js';

export class PolicyVersion {
  version!: number;
  standing!: Standing;
  rule!: PolicyBody;
}

export class FormVersion {
  version!: number;
  standing!: Standing;
  rule!: FormBody;
}

export class CalendarVersion {
  version!: number;
  /** Null: the calendar of deadlines. */
  organisation!: string | null;
  rule!: CalendarBody;
}

export class AskingVersion {
  version!: number;
  standing!: Standing;
  rule!: AskingBody;
}

export class AdviceVersion {
  version!: number;
  standing!: Standing;
  rule!: AdviceBody;
}

/** Everything a rule says, in every version that was ever published. */
export class RuleBookView {
  version!: number;
  /** The day it is read; what holds is told by it. */
  today!: string;
  policies!: PolicyVersion[];
  forms!: FormVersion[];
  calendars!: CalendarVersion[];
  asking!: AskingVersion[];
  advice!: AdviceVersion[];
  courses!: CoursesBody;
  /** Kinds of organisation that a form may be asked of, in either language as `Accept-Language` says. */
  recipientKinds!: RecipientKindView[];
  /** What is wrong with it, today and later. */
  findings!: FindingView[];
}

export class RecipientKindView {
  code!: string;
  name!: string;
}
