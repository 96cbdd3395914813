import { findForm, type Actor, type Form, type FormItem, type Language } from '#core';
import { asActor, businessNow, eventsOf, type ServiceRequestRow } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import { faultsOfAnswers, leavesOf } from './answer-check.js';
import type { Answers } from './commands/answer.dto.js';
import type { AskedOf } from './commands/asked.js';
import type { Words } from './contents.js';
import { RequestViews } from './view/request-views.js';

/** Without what another form asked before: a request that was sent on as another form brings its words along. */
const onlyOf = (questions: readonly FormItem[], details: Answers): Answers => {
  const known = new Set(leavesOf(questions, details).map(({ item }) => item.linkId));
  return Object.fromEntries(Object.entries(details).filter(([linkId]) => known.has(linkId)));
};

const quoted = { da: (text: string) => `»${text}«`, en: (text: string) => `“${text}”` };

/** A question as whoever asks reads it, by the field of its fault. */
const textOf = (questions: readonly FormItem[], field: string, language: Language): string =>
  quoted[language](leavesOf(questions, {}).find(({ item }) => field === `details.${item.linkId}`)?.item.text[language] ?? field);

type Stated = { purpose?: string; details?: Answers; attachments?: readonly string[] };

const wordsOf = ({ purpose = '', details = {}, attachments = [] }: Stated): Words => {
  const alone = Object.keys(details).length === 0 && attachments.length === 0;
  return alone ? purpose : { items: details, text: purpose, ...(attachments.length > 0 && { attachments }) };
};

/** What goes with the purpose is sealed with it, so that it is read by everybody who reads that: answers to the form's questions, and files. */
@Injectable()
export class Details {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
  ) {}

  /** Written down as far as it has come. */
  async stated(formCode: string, stated: Stated): Promise<Words> {
    await this.check(formCode, stated.details);
    return wordsOf(stated);
  }

  /** What is left out stays as it was written. */
  async restated(
    actor: Actor,
    row: ServiceRequestRow,
    { purpose, details, attachments, formCode = row.formCode }: Stated & { formCode?: string },
  ): Promise<Words | undefined> {
    if (purpose === undefined && details === undefined && attachments === undefined) return undefined;
    await this.check(formCode, details);
    const before = await this.before(actor, row);
    return wordsOf({
      purpose: purpose ?? before.purpose ?? '',
      details: details ?? before.details,
      attachments: attachments ?? before.attachments.map(({ id }) => id),
    });
  }

  /** Refuses, by name, what the form demands and nobody has said, and what says no more why it is asked, or what: it was redacted. */
  async demand({ actor, language }: AskedOf, row: ServiceRequestRow, { questions = [] }: Pick<Form, 'questions'>): Promise<void> {
    const { details, purpose, questions: asked } = await this.before(actor, row);
    if (!purpose) throw new Problem(422, 'PurposeMissing', {}, [{ field: 'purpose', code: 'required' }]);
    if (asked.length === 0) throw new Problem(422, 'QuestionsMissing', {}, [{ field: 'questions', code: 'required' }]);
    const faults = faultsOfAnswers(questions, onlyOf(questions, details), { whole: true, within: 'details' });
    if (faults.length === 0) return;
    const named = faults.map(({ field }) => textOf(questions, field, language));
    throw new Problem(422, 'DetailsMissing', { formCode: row.formCode, questions: named.join(', ') }, faults);
  }

  private async check(formCode: string, details: Answers | undefined): Promise<void> {
    if (details === undefined) return;
    const form = await this.form(formCode);
    const faults = form === undefined ? [] : faultsOfAnswers(form.questions ?? [], details, { whole: false, within: 'details' });
    if (faults.length > 0) throw invalid(...faults);
  }

  private before(actor: Actor, { id }: ServiceRequestRow) {
    return asActor(this.foundation.database.app, actor, async (manager) => this.views.wordsOf(manager, id, await eventsOf(manager, id)));
  }

  /** As it holds today: a draft follows the catalogue until it is sent. */
  private async form(code: string): Promise<Form | undefined> {
    const { rules } = await this.foundation.rules.current();
    return findForm(rules, code, localDateOf(await businessNow(this.foundation.database.app.manager)));
  }
}
