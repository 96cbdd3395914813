import type { AnswerType, OutsideChannel } from '#core';
import { IsIn } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsAnswers, IsIds, IsLocalDate, IsText, MayBeLeftOut } from '../../web/validators.js';
import { limits, mostFiles } from '../limits.js';
import { answerTypes, channels } from '../words.js';

/** By the form's linkId. */
export type Answers = Record<string, string | number | boolean>;

/** What is written in answer: to the form's items, and freely. */
export class WrittenAnswer {
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] } })
  @MayBeLeftOut()
  @IsAnswers(limits.text)
  items?: Answers;

  @MayBeLeftOut()
  @IsText(limits.text)
  text?: string;

  /** Files put here before, by their ids, in order. */
  @MayBeLeftOut()
  @IsIds({ most: mostFiles })
  attachments?: string[];
}

export class AnswerBody extends WrittenAnswer {
  @IsIn(answerTypes)
  answerType!: AnswerType;

  /** When the rest of a partial answer follows. */
  @MayBeLeftOut()
  @IsLocalDate()
  restOn?: string;

  /** The form that should have been asked for. */
  @MayBeLeftOut()
  @IsText(limits.formCode)
  rightFormCode?: string;
}

export class RegisterAnswerBody extends AnswerBody {
  @IsIn(channels)
  channel!: OutsideChannel;

  @IsLocalDate()
  receivedOn!: string;
}

export class CorrectAnswerBody extends WrittenAnswer {
  @IsIn(answerTypes)
  answerType!: AnswerType;
}
