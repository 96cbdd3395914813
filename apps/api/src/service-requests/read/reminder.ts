import {
  citizenNoticeText,
  decide,
  evolve,
  messagesOf,
  noticeText,
  problemText,
  type Actor,
  type Addressee,
  type Event,
  type Language,
  type ServiceRequest,
  type ServiceRequestMessage,
} from '#core';
import { businessNow, stateOf, type ServiceRequestRow } from '#persistence';
import { Injectable } from '@nestjs/common';
import { Foundation } from '../../foundation.js';
import type { Names } from '../view/names.js';
import { RequestViews } from '../view/request-views.js';
import type { ReminderView } from './reminder.dto.js';

type Notice = Extract<ServiceRequestMessage, { channel: 'notice' }>['body'];

/** Whoever it was given to at the recipient, the recipient when nobody was, or the citizen. */
const nameOf = (to: Addressee, { citizenId, recipientId, handlerId }: ServiceRequestRow, names: Names): string => {
  if ('citizenId' in to) return names.citizen(citizenId).name;
  return handlerId === null ? names.organisation(recipientId).name : names.person(handlerId).name;
};

/** Decided, told and worded by what does so when it is sent, so that it is read before as it is read after. */
@Injectable()
export class Reminder {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
  ) {}

  of(actor: Actor, id: string, language: Language): Promise<ReminderView> {
    return this.views.read(actor, id, 'requests.reminder', async (manager, row) => {
      const { version } = row;
      const rules = await this.foundation.rules.load(row.ruleVersion);
      const state = stateOf(row);
      const decision = decide(state, { type: 'remind' }, { now: await businessNow(manager), actor, rules });
      if ('refused' in decision) {
        const { refused } = decision;
        return { version, refused: { code: refused.code, ...problemText(refused, language) }, to: null, title: null, body: null };
      }
      const { to, code, params } = noticeIn(decision.events, state);
      const { names } = await this.views.setting(manager, { actor, rows: [row] }, language);
      const text = 'citizenId' in to ? citizenNoticeText : noticeText;
      return { version, refused: null, to: nameOf(to, row, names), ...text(code, params, language) };
    });
  }
}

/** A reminder is one notice to one receiver. */
const noticeIn = (events: readonly Event[], state: ServiceRequest): Notice => {
  const [message] = events.flatMap((event) => messagesOf(event, evolve(state, event)));
  if (message?.channel !== 'notice') throw new Error('A reminder told nobody.');
  return message.body;
};
