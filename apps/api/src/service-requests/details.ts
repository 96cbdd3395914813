import { findForm, type Actor, type Form, type FormItem, type Language } from '#core';
import { asActor, businessNow, type ServiceRequestRow } from '#persistence';
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

type Stated = { purpose?: string; details?: Answers };

/** What the form asks of the requester itself. It is sealed with the purpose, so that it is read by everybody who reads that. */
@Injectable()
export class Details {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
  ) {}

  /** Written down as far as it has come. */
  async stated(formCode: string, { purpose = '', details }: Stated): Promise<Words> {
    if (details === undefined) return purpose;
    const form = await this.form(formCode);
    const faults = form === undefined ? [] : faultsOfAnswers(form.questions ?? [], details, { whole: false, within: 'details' });
    if (faults.length > 0) throw invalid(...faults);
    return { items: details, text: purpose };
  }

  /** What is left out stays as it was written. */
  async restated(
    actor: Actor,
    row: ServiceRequestRow,
    { purpose, details, formCode = row.formCode }: Stated & { formCode?: string },
  ): Promise<Words | undefined> {
    if (purpose === undefined && details === undefined) return undefined;
    if (purpose !== undefined && details !== undefined) return this.stated(formCode, { purpose, details });
    const before = await this.before(actor, row);
    return details === undefined ? { items: before.details, text: purpose ?? '' } : this.stated(formCode, { purpose: before.purpose ?? '', details });
  }

  /** Refuses, by name, what the form demands and nobody has said. */
  async demand({ actor, language }: AskedOf, row: ServiceRequestRow, { questions = [] }: Pick<Form, 'questions'>): Promise<void> {
    if (questions.length === 0) return;
    const { details } = await this.before(actor, row);
    const faults = faultsOfAnswers(questions, onlyOf(questions, details), { whole: true, within: 'details' });
    if (faults.length === 0) return;
    const named = faults.map(({ field }) => textOf(questions, field, language));
    throw new Problem(422, 'DetailsMissing', { formCode: row.formCode, questions: named.join(', ') }, faults);
  }

  private before(actor: Actor, { id }: ServiceRequestRow) {
    return asActor(this.foundation.database.app, actor, (manager) => this.views.wordsOf(manager, id, []));
  }

  /** As it holds today: a draft follows the catalogue until it is sent. */
  private async form(code: string): Promise<Form | undefined> {
    const { rules } = await this.foundation.rules.current();
    return findForm(rules, code, localDateOf(await businessNow(this.foundation.database.app.manager)));
  }
}
