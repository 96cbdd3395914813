import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsAnswers, IsLocalDate, MayBeLeftOut } from '../../web/validators.js';
import { limits } from '../limits.js';
import type { Answers } from './answer.dto.js';

export class InviteWordsBody {
  /** The last day to answer; as the form has it when left out. */
  @MayBeLeftOut()
  @IsLocalDate()
  until?: string;
}

export class GiveWordsBody {
  /** Answers to what the form asks the citizen, by linkId; at least one. */
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] } })
  @IsAnswers(limits.text)
  items!: Answers;

  /** How the citizen gave them, when somebody else writes them down. */
  @MayBeLeftOut()
  @IsIn(['paper', 'oral'])
  how?: 'paper' | 'oral';
}
