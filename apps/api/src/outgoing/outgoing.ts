import { outgoingUntil, type Actor, type FieldCode, type Instant, type Language } from '#core';
import { asActor, businessNow, logAccess, stateOf, wakingRequests, type ServiceRequestRow, type WakePlace } from '#persistence';
import { addCalendarDays, atLocalTime, endOfDay, localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { RequestViews } from '../service-requests/view/request-views.js';
import { cursorText, readCursor } from '../web/cursor.js';
import { Problem } from '../web/problem.js';
import { isId, isInstant } from '../web/validators.js';
import { messageView } from './message-view.js';
import type { OutgoingMessage, OutgoingQuery, OutgoingView } from './outgoing.dto.js';

/** Requests on a page. */
const pageSize = 100;

/** How far ahead it is looked, in days. */
const horizon = 31;

const isPlace = (value: unknown): value is WakePlace =>
  typeof value === 'object' && value !== null && 'id' in value && isId(value.id) && 'at' in value && isInstant(value.at);

const wrong = (code: FieldCode): Problem => new Problem(400, 'ValidationFailed', {}, [{ field: 'until', code, params: { max: horizon } }]);

const untilOf = (now: Instant, { until, time }: OutgoingQuery): Instant => {
  const today = localDateOf(now);
  const on = until ?? today;
  if (on < today) throw wrong('beforeToday');
  if (on > addCalendarDays(today, horizon)) throw wrong('tooFarAhead');
  return time === undefined ? endOfDay(on) : atLocalTime(on, time);
};

/** A rehearsal of what the clock will send: the same functions, on the state of now. */
@Injectable()
export class OutgoingMessages {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
  ) {}

  page(actor: Actor, query: OutgoingQuery, language: Language): Promise<OutgoingView> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const { organisationId } = actor;
    const { cursor, limit = pageSize } = query;
    const after = cursor === undefined ? undefined : readCursor(cursor, isPlace);
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const now = await businessNow(manager);
      const until = untilOf(now, query);
      const { rows, next, all } = await wakingRequests(manager, { organisationId, until, after, limit });
      const accesses = rows.map(({ id, citizenId }) => ({ action: 'requests.outgoing' as const, outcome: 'done' as const, instanceId: id, citizenId }));
      if (accesses.length > 0) await logAccess(manager, actor, accesses);
      const items = await this.messages(manager, { actor, rows, now, until }, language);
      return { items, nextCursor: next && cursorText(next), counts: { all }, from: now, until };
    });
  }

  private async messages(
    manager: EntityManager,
    { actor, rows, now, until }: { actor: Actor; rows: readonly ServiceRequestRow[]; now: Instant; until: Instant },
    language: Language,
  ): Promise<OutgoingMessage[]> {
    const setting = await this.views.setting(manager, { actor, rows }, language);
    const messages: OutgoingMessage[] = [];
    for (const row of rows) {
      const rules = await this.foundation.rules.load(row.ruleVersion);
      messages.push(...outgoingUntil(stateOf(row), { now, until, rules }).map((message) => messageView(message, row, setting)));
    }
    return messages.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  }
}
