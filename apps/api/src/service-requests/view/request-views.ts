import { mayRead, sealedContentOf, type Actor, type Language } from '#core';
import {
  asActor,
  businessNow,
  contentsOf,
  CourseRow,
  eventsOf,
  logAccess,
  requestById,
  requestsByIds,
  stateOf,
  type RecordedEvent,
  type ServiceRequestRow,
} from '#persistence';
import { localDateOf } from '#sla';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../../foundation.js';
import { notFound, Problem } from '../../web/problem.js';
import { openedOf, type Opened, type Words } from '../contents.js';
import { detailOf } from './detail.js';
import { filledOf } from './filled.js';
import type { ListedRequest } from './listed.dto.js';
import { listedOf, type Setting } from './listed.js';
import { loadNames } from './names.js';
import type { ServiceRequestView } from './service-request.dto.js';
import { tiedTo } from './third-parties.js';

type Mentioned = { actor: Actor; rows: readonly ServiceRequestRow[]; events?: readonly RecordedEvent[] };

/** Says why not, or nothing. */
type Refuse = (row: ServiceRequestRow) => Problem | null;

const isId = (id: string | null | undefined): id is string => typeof id === 'string';

/** Reads requests as an actor may see them. Two walls: core's table here, the row policies beneath. */
@Injectable()
export class RequestViews {
  constructor(private readonly foundation: Foundation) {}

  async one(actor: Actor, id: string, language: Language): Promise<ServiceRequestView> {
    return this.read(actor, id, 'requests.read', async (manager, row) => {
      const events = await eventsOf(manager, id);
      const words = await this.wordsOf(manager, id, events);
      const course = await manager.findOneBy(CourseRow, { id: row.courseId });
      const ties = tiedTo(row);
      const tied = ties.length === 0 ? [] : await requestsByIds(manager, ties);
      const setting = await this.setting(manager, { actor, rows: [row, ...tied], events }, language);
      return detailOf({ row, events, words, course, tied }, setting);
    });
  }

  /**
   * Uses a request the actor may read, writing down that it was read; the same 404 for a foreign one and a missing one.
   * `refuse` says why this actor may not do this with a request it may read.
   */
  async read<T>(
    actor: Actor,
    id: string,
    action: string,
    use: (manager: EntityManager, row: ServiceRequestRow) => Promise<T>,
    refuse: Refuse = () => null,
  ): Promise<T> {
    const result = await asActor(this.foundation.database.app, actor, async (manager) => {
      const row = await requestById(manager, id);
      if (row === null || !mayRead(actor, stateOf(row))) {
        await logAccess(manager, actor, [{ action, outcome: 'notFound', instanceId: id }]);
        return notFound();
      }
      const refused = refuse(row);
      await logAccess(manager, actor, [{ action, outcome: refused === null ? 'done' : 'refused', instanceId: id, citizenId: row.citizenId }]);
      return refused ?? { value: await use(manager, row) };
    });
    if (result instanceof Problem) throw result;
    return result.value;
  }

  async list(manager: EntityManager, actor: Actor, rows: readonly ServiceRequestRow[], language: Language): Promise<ListedRequest[]> {
    const setting = await this.setting(manager, { actor, rows }, language);
    const filled = await filledOf(manager, this.foundation, actor, rows);
    return rows.map((row) => ({ ...listedOf(row, setting), filledPercent: filled.get(row.id) }));
  }

  /** Opens what was said; none of what was redacted, recalled or is not for the actor's eyes. */
  async wordsOf(manager: EntityManager, instanceId: string, events: readonly RecordedEvent[]): Promise<Opened> {
    const closed = sealedContentOf(events.map(({ event }) => event));
    const rows = (await contentsOf(manager, instanceId)).filter(({ id }) => !closed.has(id));
    const sealed = rows.flatMap((row) => (row.sealed === null ? [] : [{ contentId: row.id, citizenId: row.citizenId, sealed: row.sealed, kind: row.kind }]));
    const opened = await this.foundation.sealer.openAll(sealed);
    return openedOf(
      sealed.map(({ contentId, kind }, place) => {
        const text = opened[place] ?? null;
        return { id: contentId, kind, words: text === null ? null : (JSON.parse(text) as Words) };
      }),
    );
  }

  /** Words by their ids, and the files that go with them. */
  withFiles(actor: Actor, instanceId: string, contentIds: readonly string[]): Promise<string[]> {
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const words = await this.wordsOf(manager, instanceId, []);
      return contentIds.flatMap((id) => [id, ...words.filesOf(id).map((file) => file.id)]);
    });
  }

  async setting(manager: EntityManager, { actor, rows, events = [] }: Mentioned, language: Language): Promise<Setting> {
    const others = rows.flatMap((row) => (stateOf(row).others ?? []).map(({ organisationId }) => organisationId));
    const names = await loadNames(manager, this.foundation.sealer, {
      organisations: [
        ...rows.flatMap(({ requesterId, recipientId }) => [requesterId, recipientId]),
        ...others,
        ...events.map(({ by }) => by.organisationId).filter(isId),
        ...events.flatMap(({ event }) => (event.type === 'recipientSucceeded' ? [event.fromId] : [])),
      ],
      people: rows.flatMap(({ ownerId, handlerId }) => [ownerId, handlerId]).filter(isId),
      units: [...rows.map(({ atUnitId }) => atUnitId), ...events.flatMap(({ event }) => ('unitId' in event ? [event.unitId] : []))].filter(isId),
      authors: events.map(({ by }) => by.personId).filter(isId),
      citizens: rows.map(({ citizenId }) => citizenId),
    });
    const { rules } = await this.foundation.rules.current();
    return { actor, names, rules, language, today: localDateOf(await businessNow(manager)) };
  }
}
