import { IsIn } from 'class-validator';
import { IsIds, IsLocalDate, IsText, IsTexts, MayBeLeftOut } from '../../web/validators.js';
import { limits } from '../limits.js';
import { OptionalTextBody } from './bodies.dto.js';

export class AcceptAnswerBody extends OptionalTextBody {
  /** The citizen reads the answer from that day, not at once: `YYYY-MM-DD`, with `heldBackBecause`. */
  @MayBeLeftOut()
  @IsLocalDate()
  heldBackUntil?: string;

  /** Why the citizen is not to read it yet; for the own organisation alone. */
  @MayBeLeftOut()
  @IsText(limits.reason)
  heldBackBecause?: string;

  /** Whether it holds facts to the citizen's detriment that the citizen does not know, and must be heard about before a decision. */
  @MayBeLeftOut()
  @IsIn(['due', 'notDue'])
  hearing?: 'due' | 'notDue';
}

export class ReturnAnswerBody {
  @IsText(limits.reason)
  text!: string;

  /** The answers to elaborate, by their place in the form. */
  @MayBeLeftOut()
  @IsTexts(limits.formCode, { most: 100 })
  linkIds?: string[];
}

export class RedactBody {
  @IsIds({ least: 1, most: 100 })
  contentIds!: string[];

  @IsIn(['wrongPatient', 'outsidePurpose', 'byRequest', 'mistake'])
  reason!: 'wrongPatient' | 'outsidePurpose' | 'byRequest' | 'mistake';
}
