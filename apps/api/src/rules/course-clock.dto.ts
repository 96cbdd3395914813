import type { Unit } from '#sla';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { IsCode, IsLocalDate, IsText, IsTexts, MayBeLeftOut } from '../web/validators.js';
import { mostAmount, mostKinds, mostText } from './limits.js';
import { units } from './words.js';

export class DurationBody {
  @IsInt()
  @Min(0)
  @Max(mostAmount)
  amount!: number;

  @IsIn(units)
  unit!: Unit;
}

/** A term that begins with the course. */
export class CourseClockBody {
  /** The kind of step it is for. */
  @IsCode(60)
  step!: string;

  @ValidateNested()
  @Type(() => DurationBody)
  within!: DurationBody;

  /** The term of those that follow the first, of a kind that recurs; left out: the same. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => DurationBody)
  again?: DurationBody;

  /** A course would not run without it: where it is over when the course is recorded here, it is not opened. */
  @MayBeLeftOut()
  @IsBoolean()
  presumedMet?: boolean;

  /** Codes of regimes; left out for any. */
  @MayBeLeftOut()
  @IsTexts(60, { most: mostKinds })
  regimes?: string[];

  /** Only for courses that began on that day or later. */
  @MayBeLeftOut()
  @IsLocalDate()
  begunFrom?: string;

  /** Only for courses that began on that day or earlier. */
  @MayBeLeftOut()
  @IsLocalDate()
  begunTo?: string;

  @IsText(mostText)
  source!: string;
}
