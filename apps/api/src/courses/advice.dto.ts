import type { AdviceOutcome, AdviceRule, SuggestedAct } from '#core';
import { IsIn } from 'class-validator';
import { limits } from '../service-requests/limits.js';
import { FormName } from '../service-requests/view/names.dto.js';
import { keysOf } from '../web/keys-of.js';
import { WholeList } from '../web/list.dto.js';
import { IsText, MayBeLeftOut } from '../web/validators.js';

export const adviceOutcomes = keysOf<AdviceOutcome>({ followed: true, notRelevant: true, takenBack: true });

/** A rule that speaks in the course: what it suggests, and by which figures. */
export class AdviceView {
  rule!: string;
  name!: string;
  says!: string;
  /** One line for each thing that must be so, with what was found. */
  because!: string[];
  /** What the rule rests on, and how sure that is. */
  source!: string;
  confidence!: AdviceRule['source']['confidence'];
  act!: SuggestedAct;
  /** The same in words. */
  suggests!: string;
  /** What to ask for, when that is suggested and can be asked for today. */
  form!: FormName | null;
  /** What a person made of it; it speaks anew when what it rests on has changed. */
  settled!: Exclude<AdviceOutcome, 'takenBack'> | null;
}

export class CourseAdviceView extends WholeList {
  items!: AdviceView[];
}

export class SettleAdviceBody {
  /** The rule that speaks. */
  @IsText(limits.unit)
  rule!: string;

  @IsIn(adviceOutcomes)
  outcome!: AdviceOutcome;

  /** Why; the citizen reads it. It must be said when the advice is not relevant. */
  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}
