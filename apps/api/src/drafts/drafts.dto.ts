import type { AnswerType } from '#core';
import { IsIn } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { AttachmentView } from '../attachments/attachments.dto.js';
import { WrittenAnswer, type Answers } from '../service-requests/commands/answer.dto.js';
import { limits } from '../service-requests/limits.js';
import { answerTypes } from '../service-requests/words.js';
import { IsCount, IsLocalDate, IsText, MayBeLeftOut } from '../web/validators.js';

export class DraftView {
  /** 0 while nothing was saved. */
  version!: number;
  answerType!: AnswerType | null;
  @ApiProperty({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] } })
  items!: Answers;
  text!: string | null;
  restOn!: string | null;
  rightFormCode!: string | null;
  attachments!: AttachmentView[];
  savedAt!: string | null;
  savedBy!: string | null;
}

/** An answer being written; it need not be whole. */
export class DraftBody extends WrittenAnswer {
  /** The version it was written on top of; 0 for the first. */
  @IsCount(0, 1_000_000_000)
  version!: number;

  @MayBeLeftOut()
  @IsIn(answerTypes)
  answerType?: AnswerType;

  @MayBeLeftOut()
  @IsLocalDate()
  restOn?: string;

  @MayBeLeftOut()
  @IsText(limits.formCode)
  rightFormCode?: string;
}
