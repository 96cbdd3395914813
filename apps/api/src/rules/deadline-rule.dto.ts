import type { Anchor, Unit } from '#sla';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { mostAmount, mostLegs } from './limits.js';
import { anchors, rolls, units } from './words.js';
import { MayBeLeftOut } from '../web/validators.js';

export class LegBody {
  /** What it counts from. */
  @IsIn(anchors)
  anchor!: Anchor;

  @IsInt()
  @Min(0)
  @Max(mostAmount)
  amount!: number;

  @IsIn(units)
  unit!: Unit;

  /** Questions and pauses move it. */
  @IsBoolean()
  movedByPause!: boolean;

  /** False: it rolls to the working day before, never past it. */
  @IsBoolean()
  mayRollPast!: boolean;

  /** It stands in for this one, and counts no more once that is known. */
  @MayBeLeftOut()
  @IsIn(anchors)
  untilKnown?: Anchor;
}

export class NoticeBody {
  @IsInt()
  @Min(1)
  @Max(mostAmount)
  amount!: number;

  @IsIn(units)
  unit!: Unit;
}

/** Of several legs the earliest that can be counted wins. None: nothing is counted, for a form that nobody asks for. */
export class DeadlineRuleBody {
  @IsArray()
  @ArrayMaxSize(mostLegs)
  @ValidateNested({ each: true })
  @Type(() => LegBody)
  legs!: LegBody[];

  @IsIn(rolls)
  roll!: 'nextWorkingDay' | 'none';

  /** Least time the recipient must have from sending. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => NoticeBody)
  minimumNotice?: NoticeBody;
}
