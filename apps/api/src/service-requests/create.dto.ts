import type { Priority } from '#core';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, ValidateNested } from 'class-validator';
import { IsAnswers, IsId, IsIds, IsLocalDate, IsText, IsTexts, MayBeLeftOut } from '../web/validators.js';
import type { Answers } from './commands/answer.dto.js';
import { leastPurpose, limits, mostFiles } from './limits.js';
import { priorities } from './words.js';

/** Consent as the citizen gave it: how, and when. */
export class ConsentBody {
  @IsIn(['digital', 'paper', 'oral'])
  form!: 'digital' | 'paper' | 'oral';

  /** `YYYY-MM-DD` */
  @IsLocalDate()
  on!: string;

  /** What it covers: which information, from whom, for which case. */
  @MayBeLeftOut()
  @IsText(limits.reason)
  text?: string;
}

export class CreateBody {
  @IsId()
  courseId!: string;

  /** The answer's code as printed, e.g. `LÆ 125`. */
  @IsText(limits.formCode)
  formCode!: string;

  @IsId()
  recipientOrganisationId!: string;

  /** Why it is asked; the citizen reads these very words. */
  @IsText(limits.purpose, leastPurpose)
  purpose!: string;

  /** Answers to what the form asks of the requester, by linkId; they are read with the purpose. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] } })
  @MayBeLeftOut()
  @IsAnswers(limits.text)
  details?: Answers;

  /** Files put here before, by their ids, in order. */
  @MayBeLeftOut()
  @IsIds({ most: mostFiles })
  attachments?: string[];

  /** A code of the rule book: `consent`, or a paragraph of the law. */
  @IsText(60)
  legalBasis!: string;

  /** When the citizen was told in writing, where the legal basis demands it. */
  @MayBeLeftOut()
  @IsLocalDate()
  noticeOn?: string;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => ConsentBody)
  consent?: ConsentBody;

  @IsTexts(limits.question, { least: 1, most: 20 })
  questions!: string[];

  /** How urgent it is: what the form offers; normal when left out. */
  @MayBeLeftOut()
  @IsIn(priorities)
  priority?: Priority | 'normal';
}

/** What changes in a draft; what is left out stays. */
export class ReviseBody {
  @MayBeLeftOut()
  @IsText(limits.formCode)
  formCode?: string;

  @MayBeLeftOut()
  @IsId()
  recipientOrganisationId?: string;

  @MayBeLeftOut()
  @IsText(limits.purpose, leastPurpose)
  purpose?: string;

  /** Answers to what the form asks of the requester, by linkId; they are read with the purpose. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] } })
  @MayBeLeftOut()
  @IsAnswers(limits.text)
  details?: Answers;

  /** Files put here before, by their ids, in order. */
  @MayBeLeftOut()
  @IsIds({ most: mostFiles })
  attachments?: string[];

  @MayBeLeftOut()
  @IsText(60)
  legalBasis?: string;

  @MayBeLeftOut()
  @IsLocalDate()
  noticeOn?: string;

  @MayBeLeftOut()
  @ValidateNested()
  @Type(() => ConsentBody)
  consent?: ConsentBody;

  @MayBeLeftOut()
  @IsTexts(limits.question, { least: 1, most: 20 })
  questions?: string[];

  /** How urgent it is: what the form offers. */
  @MayBeLeftOut()
  @IsIn(priorities)
  priority?: Priority | 'normal';
}
