import type { Actor, Language } from '#core';
import {
  asActor,
  businessNow,
  colleagueById,
  inboxCounts,
  inboxPage,
  logAccess,
  requestsOfCitizen,
  type Cursor,
  type ServiceRequestRow,
  type Viewer,
} from '#persistence';
import { addWorkingDays, localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../../foundation.js';
import { cursorText, readCursor } from '../../web/cursor.js';
import { Problem } from '../../web/problem.js';
import { isId, isInstant } from '../../web/validators.js';
import type { InboxQuery } from '../inbox.dto.js';
import { soonDays } from '../view/badge.js';
import type { InboxCounts, InboxPageView } from '../view/listed.dto.js';
import { RequestViews } from '../view/request-views.js';

type Employee = Actor & { kind: 'person' };
type Citizen = Actor & { kind: 'citizen' };

const pageSize = 25;
const nothing: InboxCounts = {
  all: 0,
  mine: 0,
  toApprove: 0,
  unit: 0,
  unassigned: 0,
  waitingForOthers: 0,
  copies: 0,
  urgent: 0,
  needsAction: 0,
  soon: 0,
  overdue: 0,
  paused: 0,
  more: false,
};

const isCursor = (value: unknown): value is Cursor =>
  typeof value === 'object' && value !== null && 'id' in value && isId(value.id) && 'sortAt' in value && (value.sortAt === null || isInstant(value.sortAt));

/** The lists people work from. */
@Injectable()
export class Inbox {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
  ) {}

  page(actor: Actor, query: InboxQuery, language: Language): Promise<InboxPageView> {
    return asActor(this.foundation.database.app, actor, async (manager) => {
      if (actor.kind === 'citizen') return this.citizensOwn(manager, actor, language);
      if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
      return this.organisations(manager, actor, query, language);
    });
  }

  /** Who looks, and what counts as soon in their calendar. */
  async viewer(manager: EntityManager, actor: Employee): Promise<Viewer> {
    const { organisationId, personId } = actor;
    const { rules } = await this.foundation.rules.current();
    const today = localDateOf(await businessNow(manager));
    const person = await colleagueById(manager, organisationId, personId);
    const calendar = rules.calendars[organisationId] ?? rules.national;
    return { organisationId, personId, unit: person?.unit ?? null, unitId: person?.unitId ?? null, today, soonOn: addWorkingDays(calendar, today, soonDays) };
  }

  private async organisations(manager: EntityManager, actor: Employee, query: InboxQuery, language: Language): Promise<InboxPageView> {
    const { tab = 'all', sort, limit = pageSize, cursor, status, ...filter } = query;
    const viewer = await this.viewer(manager, actor);
    const after = cursor === undefined ? undefined : readCursor(cursor, isCursor);
    const { rows, next } = await inboxPage(manager, { viewer, tab, sort, limit, cursor: after, filter: { ...filter, statuses: status } });
    const counts = await inboxCounts(manager, viewer);
    await this.log(manager, actor, rows);
    return { items: await this.views.list(manager, actor, rows, language), nextCursor: next && cursorText(next), counts };
  }

  private async citizensOwn(manager: EntityManager, actor: Citizen, language: Language): Promise<InboxPageView> {
    const rows = await requestsOfCitizen(manager, actor.citizenId);
    await this.log(manager, actor, rows);
    return this.ofCitizen(manager, actor, rows, language);
  }

  /** A citizen has few, so all are on one page. */
  async ofCitizen(manager: EntityManager, actor: Citizen, rows: readonly ServiceRequestRow[], language: Language): Promise<InboxPageView> {
    const open = rows.filter(({ holder }) => holder !== null);
    const mine = open.filter(({ holder }) => holder === 'citizen').length;
    const counts = { ...nothing, all: open.length, mine, needsAction: mine, waitingForOthers: open.length - mine };
    return { items: await this.views.list(manager, actor, rows, language), nextCursor: null, counts };
  }

  private async log(manager: EntityManager, actor: Actor, rows: readonly ServiceRequestRow[]): Promise<void> {
    const accesses = rows.map(({ id, citizenId }) => ({ action: 'requests.list' as const, outcome: 'done' as const, instanceId: id, citizenId }));
    if (accesses.length > 0) await logAccess(manager, actor, accesses);
  }
}
