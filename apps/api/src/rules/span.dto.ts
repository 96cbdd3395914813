import { IsIn, IsInt, Max, Min } from 'class-validator';
import { mostAmount } from './limits.js';
import { spanUnits } from './words.js';

/** So many days of a kind. */
export class SpanBody {
  @IsInt()
  @Min(0)
  @Max(mostAmount)
  amount!: number;

  @IsIn(spanUnits)
  unit!: 'workingDays' | 'calendarDays';
}
