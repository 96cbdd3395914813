import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, ValidateNested } from 'class-validator';
import { IsAnswers, IsId, IsText, MayBeLeftOut } from '../../web/validators.js';
import { ConsentBody } from '../create.dto.js';
import { limits } from '../limits.js';
import type { Answers } from './answer.dto.js';

/** What a doctor, or an organisation that takes part in the course, writes of its own accord. */
export class ProposalBody {
  /** Whom a proposal is about: somebody the organisation takes part in a request about, or whose own doctor it is. */
  @MayBeLeftOut()
  @IsId()
  citizenId?: string;

  /** The course that a statement is about: one that the organisation takes part in. */
  @MayBeLeftOut()
  @IsId()
  courseId?: string;

  /** A form that nobody asks for, e.g. `LÆ 165`. */
  @IsText(limits.formCode)
  formCode!: string;

  /** A code of the rule book, of those for what is begun so. */
  @IsText(60)
  legalBasis!: string;

  /** That the citizen agreed, how and when. */
  @IsDefined()
  @ValidateNested()
  @Type(() => ConsentBody)
  consent!: ConsentBody;

  /** Answers to the form's questions, by linkId. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] } })
  @IsAnswers(limits.text)
  items!: Answers;
}
