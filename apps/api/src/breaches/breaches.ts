import type { Actor, Language } from '#core';
import { answersSince, asActor, endingsSince, inboxCounts, Organisation, overdueByCounterpart } from '#persistence';
import { addCalendarDays, startOfDay } from '#sla';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { Inbox } from '../service-requests/read/inbox.js';
import { Problem } from '../web/problem.js';
import type { BreachCounts, BreachesView, CounterpartOverdue } from './breaches.dto.js';
import type { PageQuery } from '../web/list.dto.js';

/** How far back answers and endings are counted. */
const days = 90;

/** What is overdue in the actor's organisation, whichever side it is on. */
@Injectable()
export class Breaches {
  constructor(
    private readonly foundation: Foundation,
    private readonly inbox: Inbox,
  ) {}

  async view(actor: Actor, { cursor, limit }: PageQuery, language: Language): Promise<BreachesView> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const { items, nextCursor } = await this.inbox.page(actor, { figure: 'overdue', cursor, limit }, language);
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const counts = await this.counts(manager, actor);
      return {
        ...{ items, nextCursor, counts },
        byCounterpart: await counterparts(manager, actor.organisationId),
        endings: await endingsSince(manager, actor.organisationId, startOfDay(counts.since)),
      };
    });
  }

  private async counts(manager: EntityManager, actor: Actor & { kind: 'person' }): Promise<BreachCounts> {
    const viewer = await this.inbox.viewer(manager, actor);
    const { all, overdue, soon, paused } = await inboxCounts(manager, viewer);
    const since = addCalendarDays(viewer.today, -days);
    const { answered, answeredLate } = await answersSince(manager, actor.organisationId, startOfDay(since));
    const onTimePercent = answered === 0 ? null : Math.round(((answered - answeredLate) / answered) * 1_000) / 10;
    return { open: all, overdue, soon, paused, answered, answeredLate, onTimePercent, since };
  }
}

const counterparts = async (manager: EntityManager, organisationId: string): Promise<CounterpartOverdue[]> => {
  const rows = await overdueByCounterpart(manager, organisationId);
  const found = await manager.findBy(Organisation, { id: In(rows.map(({ counterpartId }) => counterpartId)) });
  const names = new Map(found.map(({ id, name, kind }) => [id, { id, name, kind }]));
  return rows.flatMap(({ counterpartId, overdue }) => {
    const organisation = names.get(counterpartId);
    return organisation === undefined ? [] : [{ organisation, overdue: Number(overdue) }];
  });
};
