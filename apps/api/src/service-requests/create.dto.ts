import type { Priority } from '#core';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { IsAnswers, IsId, IsIds, IsLocalDate, IsText, IsTexts } from '../web/validators.js';
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
  @IsOptional()
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
  @IsOptional()
  @IsAnswers(limits.text)
  details?: Answers;

  /** Files put here before, by their ids, in order. */
  @IsOptional()
  @IsIds({ most: mostFiles })
  attachments?: string[];

  /** A code of the rule book: `consent`, or a paragraph of the law. */
  @IsText(60)
  legalBasis!: string;

  /** When the citizen was told in writing, where the legal basis demands it. */
  @IsOptional()
  @IsLocalDate()
  noticeOn?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentBody)
  consent?: ConsentBody;

  @IsTexts(limits.question, { least: 1, most: 20 })
  questions!: string[];

  /** How urgent it is: what the form offers; normal when left out. */
  @IsOptional()
  @IsIn(priorities)
  priority?: Priority | 'normal';
}

/** What changes in a draft; what is left out stays. */
export class ReviseBody {
  @IsOptional()
  @IsText(limits.formCode)
  formCode?: string;

  @IsOptional()
  @IsId()
  recipientOrganisationId?: string;

  @IsOptional()
  @IsText(limits.purpose, leastPurpose)
  purpose?: string;

  /** Answers to what the form asks of the requester, by linkId; they are read with the purpose. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] } })
  @IsOptional()
  @IsAnswers(limits.text)
  details?: Answers;

  /** Files put here before, by their ids, in order. */
  @IsOptional()
  @IsIds({ most: mostFiles })
  attachments?: string[];

  @IsOptional()
  @IsText(60)
  legalBasis?: string;

  @IsOptional()
  @IsLocalDate()
  noticeOn?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentBody)
  consent?: ConsentBody;

  @IsOptional()
  @IsTexts(limits.question, { least: 1, most: 20 })
  questions?: string[];

  /** How urgent it is: what the form offers. */
  @IsOptional()
  @IsIn(priorities)
  priority?: Priority | 'normal';
}
