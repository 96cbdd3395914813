import type { Weekday } from '#sla';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { IsClock, IsId, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';
import { mostItems, mostText } from './limits.js';
import { weekdays } from './words.js';

/** One working day of the week, and when it begins and ends. */
export class OpeningBody {
  @IsIn(weekdays)
  weekday!: Weekday;

  /** Local time, `HH:mm`. */
  @IsClock()
  from!: string;

  @IsClock()
  to!: string;
}

/** A day that is kept closed: once, on `on`, or each year, on a day of a month. */
export class ClosingDayBody {
  @MayBeLeftOut()
  @IsLocalDate()
  on?: string;

  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(12)
  month?: number;

  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(31)
  day?: number;

  @IsText(mostText)
  name!: string;
}

/** When an organisation works; without one, the calendar of deadlines. */
export class CalendarBody {
  @MayBeLeftOut()
  @IsId()
  organisationId?: string;

  @IsArray()
  @ArrayMaxSize(7)
  @ValidateNested({ each: true })
  @Type(() => OpeningBody)
  weekly!: OpeningBody[];

  /** Whether Danish public holidays are kept. */
  @IsIn(['DK', 'none'])
  publicHolidays!: 'DK' | 'none';

  @IsArray()
  @ArrayMaxSize(mostItems)
  @ValidateNested({ each: true })
  @Type(() => ClosingDayBody)
  closingDays!: ClosingDayBody[];
}
