import {
  deadlineWeeks,
  explanationOf,
  explanationText,
  ladderOf,
  ledgerOf,
  readsCopy,
  reasonText,
  type Actor,
  type Event,
  type Language,
  type LedgerHolder,
  type RuleBook,
} from '#core';
import { businessNow, eventsOf, stateOf, type RecordedEvent, type ServiceRequestRow } from '#persistence';
import { localDateOf, type Week } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { weekViews } from '../../deadline-preview/weeks.js';
import { Foundation } from '../../foundation.js';
import { whole } from '../../web/list.js';
import { Problem } from '../../web/problem.js';
import { asText } from '../contents.js';
import { contentIdOf } from '../view/conversation.js';
import { formIn } from '../view/listed.js';
import type { Names } from '../view/names.js';
import { eventLine } from '../view/papers.js';
import { knowsOfPost, withoutPost } from '../view/post.js';
import { RequestViews } from '../view/request-views.js';
import { partedBy, recipientAt, takeoversIn } from './recipients.js';
import type { EventsView, ExplanationView, LedgerView } from './histories.dto.js';

const eventsIn = (recorded: readonly RecordedEvent[]): Event[] => recorded.map(({ event }) => event);

/** What the events tell: the timeline, who had the ball, and why the date is that day. */
@Injectable()
export class Histories {
  constructor(
    private readonly views: RequestViews,
    private readonly foundation: Foundation,
  ) {}

  events(actor: Actor, id: string, language: Language): Promise<EventsView> {
    return this.views.read(actor, id, 'requests.events', async (manager, row) => {
      const recorded = await this.views.eventsFor(manager, actor, row);
      const words = await this.views.wordsOf(manager, id, recorded);
      const setting = await this.views.setting(manager, { actor, rows: [row], events: recorded }, language);
      const { names } = setting;
      const form = formIn(row, setting);
      const told = (event: Event): Event => (knowsOfPost(actor, row) ? event : withoutPost(event));
      const items = recorded.map((each) => {
        const { version, event, recordedAt } = each;
        const contentId = contentIdOf(event);
        const said = contentId === undefined ? {} : { said: asText(words.of(contentId)) };
        const { type, effectiveAt } = event;
        return { version, type, effectiveAt, recordedAt, by: names.author(each, row.citizenId), text: eventLine(told(event), form, language, names), ...said };
      });
      return whole(items);
    });
  }

  ledger(actor: Actor, id: string, language: Language): Promise<LedgerView> {
    const read = async (manager: EntityManager, row: ServiceRequestRow): Promise<LedgerView> => {
      const now = await businessNow(manager);
      const recorded = await eventsOf(manager, id);
      const takeovers = takeoversIn(eventsIn(recorded));
      const intervals = partedBy(takeovers, ledgerOf(eventsIn(recorded), now));
      const { names } = await this.views.setting(manager, { actor, rows: [row], events: recorded }, language);
      const items = intervals.map(({ from, to, holder, clock, reason = '' }) => ({
        ...{ from, holder, clock, reason },
        to: to ?? now,
        name: nameOf(holder, { ...row, recipientId: recipientAt(takeovers, from, row.recipientId) }, names),
        text: reasonText(reason, language),
      }));
      return whole(items);
    };
    return this.views.read(actor, id, 'requests.ledger', read, unlessCopy(actor));
  }

  explanation(actor: Actor, id: string, language: Language): Promise<ExplanationView> {
    return this.views.read(actor, id, 'requests.explanation', async (manager, row) => {
      const { dueOn, originalOn } = row;
      const lines = explanationOf(eventsIn(await this.views.eventsFor(manager, actor, row)));
      const { rules } = await this.foundation.rules.current();
      return {
        dueOn,
        originalOn: originalOn ?? dueOn,
        lines: lines.map((line) => ({ ...line, params: { ...line.params }, text: explanationText(line, language) })),
        weeks: weekViews(weeksIn(row, rules), language),
      };
    });
  }
}

/** Who had it when is no part of a copy. */
const unlessCopy =
  (actor: Actor) =>
  (row: ServiceRequestRow): Problem | null =>
    readsCopy(actor, stateOf(row)) ? new Problem(403, 'Forbidden') : null;

const weeksIn = (row: ServiceRequestRow, rules: RuleBook): Week[] => {
  const { sentAt, dueOn } = row;
  if (sentAt === null || dueOn === null) return [];
  return deadlineWeeks(rules, { sentOn: localDateOf(sentAt), dueOn, steps: ladderOf(stateOf(row)).map(({ at }) => at) });
};

type Parties = Pick<ServiceRequestRow, 'requesterId' | 'recipientId' | 'citizenId'>;

const nameOf = (holder: LedgerHolder, { requesterId, recipientId, citizenId }: Parties, names: Names): string => {
  if (holder === 'requester') return names.organisation(requesterId).name;
  if (holder === 'recipient') return names.organisation(recipientId).name;
  return holder === 'citizen' ? names.citizen(citizenId).name : '';
};
