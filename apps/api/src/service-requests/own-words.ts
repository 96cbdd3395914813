import { findForm, type Actor } from '#core';
import { asActor, businessNow, eventsOf, type ServiceRequestRow } from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../foundation.js';
import { invalid } from '../web/validation.js';
import { faultsOfAnswers } from './answer-check.js';
import type { Answers } from './commands/answer.dto.js';
import type { Written } from './contents.js';

/** What the citizen reads before a request is sent, and what they answer. */
@Injectable()
export class OwnWords {
  constructor(private readonly foundation: Foundation) {}

  /** The questions of the draft as last revised. */
  questionsId(actor: Actor, { id }: ServiceRequestRow): Promise<string> {
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const events = await eventsOf(manager, id);
      return events.flatMap(({ event }) => ('questionsId' in event && event.questionsId !== undefined ? [event.questionsId] : [])).at(-1) ?? '';
    });
  }

  /** By what the form asks today; a form that asks nothing is refused by the core. */
  async written({ formCode }: ServiceRequestRow, items: Answers): Promise<Written> {
    const { rules } = await this.foundation.rules.current();
    const asked = findForm(rules, formCode, localDateOf(await businessNow(this.foundation.database.app.manager)))?.ownWords;
    const faults = asked === undefined ? [] : faultsOfAnswers(asked.items, items, { whole: true, within: 'items' });
    if (faults.length > 0) throw invalid(...faults);
    if (Object.values(items).every((answer) => answer === '')) throw invalid({ field: 'items', code: 'required' });
    return { items, text: null };
  }
}
