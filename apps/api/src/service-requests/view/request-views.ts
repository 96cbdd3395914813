import { copyOf, mayRead, readsCopy, rowOf, sealedContentOf, shownInCopy, type AccessAction, type Actor, type Language } from '#core';
import {
  asActor,
  businessNow,
  contentsOf,
  CourseRow,
  courseState,
  eventsOf,
  logAccess,
  readReach,
  requestById,
  requestsTiedTo,
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
import { delaysFor } from './delays.js';
import { detailOf } from './detail.js';
import { filledOf } from './filled.js';
import type { ListedRequest } from './listed.dto.js';
import { listedOf, type Setting } from './listed.js';
import { unreleasedTo } from './release.js';
import { loadNames } from './names.js';
import type { ServiceRequestView } from './service-request.dto.js';
import { tiedTo } from './third-parties.js';

type Mentioned = { actor: Actor; rows: readonly ServiceRequestRow[]; events?: readonly RecordedEvent[] };

/** Says why not, or nothing. */
type Refuse = (row: ServiceRequestRow) => Problem | null;

/** Whoever got a copy sees no more of the row than a copy shows. */
const seenBy = (actor: Actor, row: ServiceRequestRow): ServiceRequestRow => {
  const state = stateOf(row);
  if (!readsCopy(actor, state)) return row;
  const copy = copyOf(state);
  return { ...row, ...rowOf(copy).columns, state: copy };
};

const isId = (id: string | null | undefined): id is string => typeof id === 'string';

/** Reads requests as an actor may see them. Two walls: core's table here, the row policies beneath. */
@Injectable()
export class RequestViews {
  constructor(private readonly foundation: Foundation) {}

  async one(actor: Actor, id: string, language: Language): Promise<ServiceRequestView> {
    return this.read(actor, id, 'requests.read', (manager, row) => this.detail(manager, actor, row, language));
  }

  /** The page of a request that the actor may read. `shows`: which of the requests that it names are named to the reader too. */
  async detail(
    manager: EntityManager,
    actor: Actor,
    row: ServiceRequestRow,
    language: Language,
    shows: (tied: ServiceRequestRow) => boolean = () => true,
  ): Promise<ServiceRequestView> {
    const { id, courseId } = row;
    const events = await this.eventsFor(manager, actor, row);
    const words = await this.wordsOf(manager, id, events, unreleasedTo(actor, events));
    const course = await manager.findOneBy(CourseRow, { id: courseId });
    const state = course && (await courseState(manager, course.id));
    const tied = (await requestsTiedTo(manager, id, tiedTo(row))).filter((each) => mayRead(actor, stateOf(each)) && shows(each));
    const setting = await this.setting(manager, { actor, rows: [row, ...tied], events }, language);
    const ownRules = await this.foundation.rules.load(row.ruleVersion);
    const citizen = await readReach(manager, row.citizenId);
    return detailOf({ row, events, words, course, courseState: state, tied, citizen, ownRules }, setting);
  }

  /**
   * Uses a request the actor may read, writing down that it was read; the same 404 for a foreign one and a missing one.
   * `refuse` says why this actor may not do this with a request it may read.
   */
  async read<T>(
    actor: Actor,
    id: string,
    action: AccessAction,
    use: (manager: EntityManager, row: ServiceRequestRow) => Promise<T>,
    refuse: Refuse = () => null,
  ): Promise<T> {
    const result = await asActor(this.foundation.database.app, actor, async (manager) => {
      const found = await requestById(manager, id);
      if (found === null || !mayRead(actor, stateOf(found))) {
        await logAccess(manager, actor, [{ action, outcome: 'notFound', instanceId: id }]);
        return notFound();
      }
      const row = seenBy(actor, found);
      const refused = refuse(row);
      await logAccess(manager, actor, [{ action, outcome: refused === null ? 'done' : 'refused', instanceId: id, citizenId: row.citizenId }]);
      return refused ?? { value: await use(manager, row) };
    });
    if (result instanceof Problem) throw result;
    return result.value;
  }

  /** Those the actor may read; of a copy the few that it shows. */
  async eventsFor(manager: EntityManager, actor: Actor, row: ServiceRequestRow): Promise<RecordedEvent[]> {
    const events = await eventsOf(manager, row.id);
    return readsCopy(actor, stateOf(row)) ? events.filter(({ event }) => shownInCopy.has(event.type)) : events;
  }

  async list(manager: EntityManager, actor: Actor, found: readonly ServiceRequestRow[], language: Language): Promise<ListedRequest[]> {
    const rows = found.map((row) => seenBy(actor, row));
    const setting = await this.setting(manager, { actor, rows }, language);
    const filled = await filledOf(manager, this.foundation, actor, rows);
    const listed: ListedRequest[] = [];
    for (const row of rows) {
      const events = actor.kind === 'citizen' ? await this.eventsFor(manager, actor, row) : [];
      listed.push({ ...listedOf(row, setting), filledPercent: filled.get(row.id), ...delaysFor(setting, row, events) });
    }
    return listed;
  }

  /** Opens what was said; none of what was redacted, recalled or is not for the actor's eyes. */
  async wordsOf(manager: EntityManager, instanceId: string, events: readonly RecordedEvent[], without: readonly string[] = []): Promise<Opened> {
    const closed = new Set([...sealedContentOf(events.map(({ event }) => event)), ...without]);
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

  /** Words by their ids in every version that was written of them, and the files that go with each. */
  withAllOf(actor: Actor, instanceId: string, contentIds: readonly string[]): Promise<string[]> {
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const words = await this.wordsOf(manager, instanceId, []);
      const ids = new Set(contentIds.flatMap((id) => words.versionsOf(id)));
      return [...ids].flatMap((id) => [id, ...words.filesOf(id).map((file) => file.id)]);
    });
  }

  async setting(manager: EntityManager, { actor, rows, events = [] }: Mentioned, language: Language): Promise<Setting> {
    const others = rows.flatMap((row) => {
      const { others: known = [], moved } = stateOf(row);
      return [...known.map(({ organisationId }) => organisationId), moved?.to];
    });
    const names = await loadNames(manager, this.foundation.sealer, {
      organisations: [
        ...rows.flatMap(({ requesterId, recipientId }) => [requesterId, recipientId]),
        ...others.filter(isId),
        ...events.map(({ by }) => by.organisationId).filter(isId),
        ...events.flatMap(({ event }) => (event.type === 'recipientSucceeded' ? [event.fromId] : event.type === 'answerShared' ? [event.organisationId] : [])),
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
