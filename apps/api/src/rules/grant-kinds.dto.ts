import type { GrantKind, GrantScope } from '#core';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, ValidateNested } from 'class-validator';
import { IsChoices, IsCode, IsCount, IsText, IsTexts, MayBeLeftOut } from '../web/validators.js';
import { BilingualBody } from './items.dto.js';
import { mostKinds, mostText } from './limits.js';
import { DurationBody } from './course-clock.dto.js';

const scopes = ['plan', 'meetings', 'requests', 'letters'] as const satisfies readonly GrantScope[];
const powers = ['byPower', 'byLaw'] as const satisfies readonly GrantKind['represents'][];

/** A way to take part in a course for the citizen, or to act for the citizen. */
export class GrantKindBody {
  @IsCode(60)
  code!: string;

  @ValidateNested()
  @Type(() => BilingualBody)
  name!: BilingualBody;

  /** What it means, in words for the citizen. */
  @ValidateNested()
  @Type(() => BilingualBody)
  means!: BilingualBody;

  /** It is held by a person, by the citizen's own power or by law, which the citizen does not end. Left out: by an organisation. */
  @MayBeLeftOut()
  @IsIn(powers)
  represents?: (typeof powers)[number];

  /** Kinds of organisation that may take part so; none where a person holds it. */
  @IsTexts(60, { most: mostKinds })
  organisationKinds!: string[];

  /** What it always lets in to, and what it may. */
  @IsChoices(scopes)
  sees!: GrantScope[];

  @IsChoices(scopes)
  maySee!: GrantScope[];

  /** It may carry out an activity, and reports on it. */
  @MayBeLeftOut()
  @IsBoolean()
  acts?: boolean;

  /** It may give a statement of its own accord. */
  @MayBeLeftOut()
  @IsBoolean()
  states?: boolean;

  /** Whoever writes it down for the citizen says how it was given. */
  @MayBeLeftOut()
  @IsBoolean()
  inWriting?: boolean;

  /** From the day it is given to the last day it can be given to. */
  @ValidateNested()
  @Type(() => DurationBody)
  longest!: DurationBody;

  /** It is over when the citizen has so many years; left out where the citizen's age ends nothing. */
  @MayBeLeftOut()
  @IsCount(1, 120)
  untilAge?: number;

  @IsText(mostText)
  source!: string;
}
