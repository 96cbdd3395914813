import { findForm, type AnswerType, type Form } from '#core';
import { asActor, discardDraft, type ServiceRequestRow } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { invalid } from '../web/validation.js';
import { faultsOfAnswer } from './answer-check.js';
import type { AnswerBody, Answers, CorrectAnswerBody, RegisterAnswerBody, WrittenAnswer } from './commands/answer.dto.js';
import type { ReplyBody } from './commands/bodies.dto.js';
import type { AskedOf } from './commands/asked.js';
import { Attaching } from './attaching.js';
import { CommandRunner } from './commands/command-runner.js';
import type { Talk } from './contents.js';
import type { ServiceRequestView } from './view/service-request.dto.js';

/** Nothing written is nothing said. */
const sayAnswer = ({ maySay }: Talk, { items = {}, text, attachments = [] }: WrittenAnswer): string | undefined => {
  const isEmpty = text === undefined && Object.keys(items).length === 0 && attachments.length === 0;
  return maySay('answer', isEmpty ? undefined : { items, text: text ?? null, ...(attachments.length > 0 && { attachments }) });
};

/** Answers are checked against the form the request was sent under, which the core cannot do: it never sees words. */
@Injectable()
export class Answering {
  constructor(
    private readonly foundation: Foundation,
    private readonly runner: CommandRunner,
    private readonly attaching: Attaching,
  ) {}

  async answer(asked: AskedOf, body: AnswerBody): Promise<ServiceRequestView> {
    const { answerType, restOn, rightFormCode } = body;
    const view = await this.runner.run(asked, async (talk, row) => {
      await this.check(row, body);
      await this.attaching.withAnswer(asked, talk, row, body.attachments);
      return { type: 'answer', answerType, restOn, rightFormCode, contentId: sayAnswer(talk, body) };
    });
    await this.dropDraft(asked);
    return view;
  }

  /** To a question of the recipient. */
  reply(asked: AskedOf, { text, attachments = [] }: ReplyBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async (talk, row) => {
      await this.attaching.withReply(asked, talk, row, attachments);
      return { type: 'answerQuestion', contentId: talk.say('answer', attachments.length === 0 ? text : { items: {}, text, attachments }) };
    });
  }

  /** What came on paper need not fill our items. */
  register(asked: AskedOf, body: RegisterAnswerBody): Promise<ServiceRequestView> {
    const { answerType, channel, receivedOn, restOn, rightFormCode } = body;
    return this.runner.run(asked, async (talk, row) => {
      await this.check(row, { items: body.items });
      await this.attaching.withAnswer(asked, talk, row, body.attachments);
      return { type: 'registerAnswer', answerType, channel, receivedOn, restOn, rightFormCode, contentId: sayAnswer(talk, body) };
    });
  }

  correct(asked: AskedOf, body: CorrectAnswerBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async (talk, row) => {
      await this.check(row, body);
      await this.attaching.withAnswer(asked, talk, row, body.attachments);
      const contentId = sayAnswer(talk, body);
      if (contentId === undefined) throw invalid({ field: 'text', code: 'required' });
      return { type: 'correctAnswer', answerType: body.answerType, contentId };
    });
  }

  /** A full answer by the form's items answers all that it must; one in free text is for the requester to judge. */
  private async check(row: ServiceRequestRow, { items, answerType }: { items?: Answers; answerType?: AnswerType }): Promise<void> {
    const form = await this.formOf(row);
    const faults = form === undefined || items === undefined ? [] : faultsOfAnswer(form, items, answerType === 'full');
    if (faults.length > 0) throw invalid(...faults);
  }

  private async formOf({ ruleVersion, formCode, sentAt, createdAt }: ServiceRequestRow): Promise<Form | undefined> {
    return findForm(await this.foundation.rules.load(ruleVersion), formCode, localDateOf(sentAt ?? createdAt));
  }

  /** The autosaved answer has served; losing this only leaves an old draft behind. */
  private async dropDraft({ actor, id }: AskedOf): Promise<void> {
    if (actor.kind === 'person') await asActor(this.foundation.database.app, actor, (manager) => discardDraft(manager, id, actor.organisationId));
  }
}
