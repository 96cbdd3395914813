import type { AdviceConditionType, SuggestedAct } from '#core';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { limits } from '../service-requests/limits.js';
import { IsLocalDate, IsText, IsTexts, MayBeLeftOut } from '../web/validators.js';
import { BilingualBody } from './items.dto.js';
import { mostAmount, mostConditions, mostKinds } from './limits.js';
import { SourceBody } from './policy.dto.js';
import { adviceConditions, suggestedActs } from './words.js';

/** One thing that must be so. Some count to a number, some are about forms, one needs nothing. */
export class AdviceConditionBody {
  @IsIn(adviceConditions)
  type!: AdviceConditionType;

  /** For `weeksSinceStart`, `declinedOrLate` and `daysWaited`. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(mostAmount)
  atLeast?: number;

  /** For `notAskedFor`, `notAnswered` and `answered`: codes of forms, of which any counts. */
  @MayBeLeftOut()
  @IsTexts(60, { least: 1, most: mostKinds })
  forms?: string[];
}

export class SuggestionBody {
  @IsIn(suggestedActs)
  act!: SuggestedAct;

  /** What to ask for, when that is what is suggested. */
  @MayBeLeftOut()
  @IsText(60)
  formCode?: string;
}

/** What is suggested in courses of which certain things are so. */
export class AdviceBody {
  /** The rule whose next version it is; a new one when left out. */
  @MayBeLeftOut()
  @IsText(limits.unit)
  id?: string;

  @IsLocalDate()
  validFrom!: string;

  /** The last day on which it holds. */
  @MayBeLeftOut()
  @IsLocalDate()
  validTo?: string;

  @ValidateNested()
  @Type(() => BilingualBody)
  name!: BilingualBody;

  /** Codes of regimes; `*` for any. */
  @IsTexts(60, { least: 1, most: mostKinds })
  regimes!: string[];

  /** Codes of kinds of course; `*` for any. */
  @IsTexts(60, { least: 1, most: mostKinds })
  courseKinds!: string[];

  /** All must be so. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostConditions)
  @ValidateNested({ each: true })
  @Type(() => AdviceConditionBody)
  conditions!: AdviceConditionBody[];

  /** Whether a case is obvious can only be asked. */
  @ValidateNested()
  @Type(() => BilingualBody)
  says!: BilingualBody;

  @ValidateNested()
  @Type(() => SuggestionBody)
  suggests!: SuggestionBody;

  @ValidateNested()
  @Type(() => SourceBody)
  source!: SourceBody;
}

/** In how many of the courses that run today the rule would speak. */
export class AdviceEffectView {
  courses!: number;
  speaks!: number;
}
