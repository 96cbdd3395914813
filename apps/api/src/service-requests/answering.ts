import { findForm, type AnswerType, type Form } from '#core';
import { asActor, discardDraft, type ServiceRequestRow } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { invalid } from '../web/validation.js';
import { faultsOfAnswer } from './answer-check.js';
import type { AnswerBody, Answers, CorrectAnswerBody, RegisterAnswerBody, WrittenAnswer } from './commands/answer.dto.js';
import type { AskedOf } from './commands/asked.js';
import { CommandRunner } from './commands/command-runner.js';
import type { Talk } from './contents.js';
import type { ServiceRequestView } from './view/service-request.dto.js';

/** Nothing written is nothing said. */
const sayAnswer = ({ maySay }: Talk, { items = {}, text }: WrittenAnswer): string | undefined =>
  maySay('answer', text === undefined && Object.keys(items).length === 0 ? undefined : { items, text: text ?? null });

/** Answers are checked against the form the request was sent under, which the core cannot do: it never sees words. */
@Injectable()
export class Answering {
  constructor(
    private readonly foundation: Foundation,
    private readonly runner: CommandRunner,
  ) {}

  async answer(asked: AskedOf, body: AnswerBody): Promise<ServiceRequestView> {
    const { answerType, restOn, rightFormCode } = body;
    const view = await this.runner.run(asked, async (talk, row) => {
      await this.check(row, body);
      return { type: 'answer', answerType, restOn, rightFormCode, contentId: sayAnswer(talk, body) };
    });
    await this.dropDraft(asked);
    return view;
  }

  /** What came on paper need not fill our items. */
  register(asked: AskedOf, body: RegisterAnswerBody): Promise<ServiceRequestView> {
    const { answerType, channel, receivedOn, restOn, rightFormCode } = body;
    return this.runner.run(asked, async (talk, row) => {
      await this.check(row, { items: body.items });
      return { type: 'registerAnswer', answerType, channel, receivedOn, restOn, rightFormCode, contentId: sayAnswer(talk, body) };
    });
  }

  correct(asked: AskedOf, body: CorrectAnswerBody): Promise<ServiceRequestView> {
    return this.runner.run(asked, async (talk, row) => {
      await this.check(row, body);
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
