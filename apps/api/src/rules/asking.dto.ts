import type { AsksFor, Initiator } from '#core';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { limits } from '../service-requests/limits.js';
import { IsCode, IsLinkId, IsLocalDate, IsText, IsTexts, MayBeLeftOut } from '../web/validators.js';
import { BilingualBody } from './items.dto.js';
import { mostKinds, mostMonths, mostText } from './limits.js';
import { SourceBody } from './policy.dto.js';
import { GrantKindBody } from './grant-kinds.dto.js';
import { CourseClockBody } from './course-clock.dto.js';
import { NamedCodeBody } from './items.dto.js';
import { asksFor, initiators } from './words.js';

/** Of whom alone this may be asked in such courses. */
export class AskingBody {
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

  @IsIn(asksFor)
  asksFor!: AsksFor;

  /** Codes of regimes; `*` for any. */
  @IsTexts(60, { least: 1, most: mostKinds })
  regimes!: string[];

  /** Codes of kinds of course; `*` for any. */
  @IsTexts(60, { least: 1, most: mostKinds })
  courseKinds!: string[];

  @IsTexts(60, { least: 1, most: mostKinds })
  recipientKinds!: string[];

  @ValidateNested()
  @Type(() => SourceBody)
  source!: SourceBody;
}

/** A body of law that courses are under from a day on. */
export class RegimeBody {
  @IsLinkId()
  code!: string;

  @ValidateNested()
  @Type(() => BilingualBody)
  name!: BilingualBody;

  @IsLocalDate()
  from!: string;

  @IsText(mostText)
  source!: string;
}

/** The last day on which something begins, and where that was read. */
export class LastBegunBody {
  @IsLocalDate()
  on!: string;

  @IsText(mostText)
  source!: string;
}

/** That somebody may, and where that was read. */
export class AllowedBody {
  @IsText(mostText)
  source!: string;
}

export class CourseKindBody extends NamedCodeBody {
  /** No course of the kind begins after that day; left out for any day. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => LastBegunBody)
  lastBegun?: LastBegunBody;

  /** The citizen may begin one, and on what that rests. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => AllowedBody)
  byCitizen?: AllowedBody;

  /** A course of it goes on for another period, and on what that rests. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => AllowedBody)
  renewable?: AllowedBody;

  /** A course of it only decides something, so that no plan is made, and on what that rests. */
  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => AllowedBody)
  noPlan?: AllowedBody;

  /** Terms that begin with the course. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(mostKinds)
  @ValidateNested({ each: true })
  @Type(() => CourseClockBody)
  clocks?: CourseClockBody[];
}

/** What a request may rest on, and what that demands. */
export class LegalBasisBody {
  @IsCode(60)
  code!: string;

  @ValidateNested()
  @Type(() => BilingualBody)
  name!: BilingualBody;

  /** The citizen must have been told in writing. */
  @IsBoolean()
  notice!: boolean;

  /** So many months a consent holds. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(mostMonths)
  consentMonths?: number;

  /** Only for what is begun unasked, and by whom. Left out: for what is asked for. */
  @MayBeLeftOut()
  @IsIn(initiators)
  initiatedBy?: Initiator;

  @IsText(mostText)
  source!: string;
}

/** What a citizen is entitled to, in words a citizen reads. */
export class RightBody {
  @IsCode(60)
  code!: string;

  @ValidateNested()
  @Type(() => BilingualBody)
  name!: BilingualBody;

  @ValidateNested()
  @Type(() => BilingualBody)
  text!: BilingualBody;

  @IsText(mostText)
  source!: string;
}

/** The regimes, kinds of course, legal bases, rights and ways to take part, as one list. Only a right is ever taken away. */
export class CoursesBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostKinds)
  @ValidateNested({ each: true })
  @Type(() => RegimeBody)
  regimes!: RegimeBody[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostKinds)
  @ValidateNested({ each: true })
  @Type(() => CourseKindBody)
  courseKinds!: CourseKindBody[];

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostKinds)
  @ValidateNested({ each: true })
  @Type(() => LegalBasisBody)
  legalBases!: LegalBasisBody[];

  /** Those of before when left out. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(mostKinds)
  @ValidateNested({ each: true })
  @Type(() => RightBody)
  rights?: RightBody[];

  /** Those of before when left out. None is ever taken away. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(mostKinds)
  @ValidateNested({ each: true })
  @Type(() => GrantKindBody)
  grantKinds?: GrantKindBody[];
}
