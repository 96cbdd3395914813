import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answering } from '../answering.js';
import type { ServiceRequestView } from '../view/service-request.dto.js';
import { AnswerBody, CorrectAnswerBody, RegisterAnswerBody } from './answer.dto.js';
import { Asks, type AskedOf } from './asked.js';
import { AskBody, DeclineBody, EmptyBody, ReplyBody, TextBody } from './bodies.dto.js';
import { CommandRoute } from './command-route.js';
import { CommandRunner } from './command-runner.js';

/** Questions back and forth, and the answer. */
@ApiTags('commands: answering')
@Controller('service-requests')
export class AnsweringController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly answering: Answering,
  ) {}

  /** The recipient asks back; the deadline is paused */
  @CommandRoute('ask')
  ask(@Asks() asked: AskedOf, @Body() { text, missing }: AskBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'ask', contentId: maySay('question', text), missing }));
  }

  /** The requester answers the question; the deadline runs on */
  @CommandRoute('answerQuestion')
  answerQuestion(@Asks() asked: AskedOf, @Body() body: ReplyBody): Promise<ServiceRequestView> {
    return this.answering.reply(asked, body);
  }

  /** The recipient needs no answer to its question any more */
  @CommandRoute('withdrawQuestion')
  withdrawQuestion(@Asks() asked: AskedOf, @Body() _body: EmptyBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, () => ({ type: 'withdrawQuestion' }));
  }

  /** The recipient answers */
  @CommandRoute('answer')
  answer(@Asks() asked: AskedOf, @Body() body: AnswerBody): Promise<ServiceRequestView> {
    return this.answering.answer(asked, body);
  }

  /** Records an answer that came another way */
  @CommandRoute('registerAnswer')
  registerAnswer(@Asks() asked: AskedOf, @Body() body: RegisterAnswerBody): Promise<ServiceRequestView> {
    return this.answering.register(asked, body);
  }

  /** The recipient cannot answer, for a reason the form allows */
  @CommandRoute('decline')
  decline(@Asks() asked: AskedOf, @Body() { reason, text }: DeclineBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ maySay }) => ({ type: 'decline', reason, contentId: maySay('answer', text) }));
  }

  /** Mends an answer; the old one stands, marked */
  @CommandRoute('correctAnswer')
  correctAnswer(@Asks() asked: AskedOf, @Body() body: CorrectAnswerBody): Promise<ServiceRequestView> {
    return this.answering.correct(asked, body);
  }

  /** Takes back an answer about the wrong patient; it is sealed */
  @CommandRoute('recallAnswer')
  recallAnswer(@Asks() asked: AskedOf, @Body() { text }: TextBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, ({ say }) => ({ type: 'recallAnswer', contentId: say('reason', text) }));
  }
}
