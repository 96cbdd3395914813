import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { IsText, MayBeLeftOut } from '../web/validators.js';
import { mostText } from './limits.js';
import { comparedKinds } from './words.js';

const mostVersions = 1_000_000;

export class ComparisonQuery {
  @IsIn(comparedKinds)
  kind!: 'policy' | 'form' | 'asking' | 'advice' | 'calendar';

  /** The id of a policy or of a rule about asking or advice, a form's code, an organisation's id, or `national`. */
  @IsText(mostText)
  of!: string;

  /** The earlier version; the one before the later when left out. */
  @MayBeLeftOut()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(mostVersions)
  before?: number;

  /** The later version; the newest when left out. */
  @MayBeLeftOut()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(mostVersions)
  after?: number;
}

/** What two versions say differently, in words; null where one of them says nothing of it. */
export class RuleDifferenceView {
  label!: string;
  before!: string | null;
  after!: string | null;
}

export class RuleVersionView {
  version!: number;
  /** Null: a calendar holds from the moment it is published. */
  validFrom!: string | null;
}

export class ComparisonView {
  kind!: 'policy' | 'form' | 'asking' | 'advice' | 'calendar';
  of!: string;
  versions!: RuleVersionView[];
  /** Null when there is no earlier version. */
  before!: number | null;
  after!: number;
  differences!: RuleDifferenceView[];
}
