import { accessText, type Actor, type Language } from '#core';
import { accessesTo, asActor, CourseRow, logAccess, ServiceRequestRow, type AccessPlace, type AccessRow } from '#persistence';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { loadNames } from '../service-requests/view/names.js';
import { RequestViews } from '../service-requests/view/request-views.js';
import { cursorText, readCursor } from '../web/cursor.js';
import { Problem } from '../web/problem.js';
import { isInstant } from '../web/validators.js';
import type { AccessAbout, AccessDone, AccessesView } from './accesses.dto.js';
import type { PageQuery } from '../web/list.dto.js';

const pageSize = 25;

const isPlace = (value: unknown): value is AccessPlace =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' && 'at' in value && isInstant(value.at);

const unsent: AccessAbout = { kind: 'unsent', name: null, requestId: null };

const isId = (id: string | null): id is string => id !== null;

/** Several looks come with one page, and read alike: they count as one. */
const doneIn = ({ actions, outcome }: AccessRow, isCourse: boolean, language: Language): AccessDone[] => {
  const times = new Map<string, number>();
  for (const each of actions) {
    const text = accessText(each.action, outcome, language, isCourse);
    times.set(text, Math.max(times.get(text) ?? 0, each.times));
  }
  return [...times].map(([text, count]) => ({ text, times: count }));
};

/** What others did about the citizen who asks. */
@Injectable()
export class Accesses {
  constructor(
    private readonly foundation: Foundation,
    private readonly views: RequestViews,
  ) {}

  page(actor: Actor, { cursor, limit = pageSize }: PageQuery, language: Language): Promise<AccessesView> {
    if (actor.kind !== 'citizen') throw new Problem(403, 'Forbidden');
    const { citizenId, personId } = actor;
    const place = cursor === undefined ? undefined : readCursor(cursor, isPlace);
    return asActor(this.foundation.database.app, actor, async (manager) => {
      await logAccess(manager, actor, [{ action: 'accesses.read', outcome: 'done', citizenId }]);
      const { rows, next } = await accessesTo(manager, { citizenId, personId, cursor: place, limit });
      const about = await this.about(manager, actor, rows, language);
      const names = await loadNames(manager, this.foundation.sealer, {
        organisations: rows.map(({ organisationId }) => organisationId).filter(isId),
        authors: rows.map((row) => row.personId).filter(isId),
        ...{ people: [], units: [], citizens: [citizenId] },
      });
      const items = rows.map((row) => {
        const { at, outcome, instanceId, actorKind: kind, organisationId } = row;
        const thing = instanceId === null ? null : (about.get(instanceId) ?? unsent);
        const who = names.author({ by: { kind, personId: row.personId, organisationId }, recordedAt: at }, citizenId);
        return { at, outcome, who, bySystem: kind === 'clock', done: doneIn(row, thing?.kind === 'course', language), about: thing };
      });
      return { items, nextCursor: next && cursorText(next) };
    });
  }

  private async about(manager: EntityManager, actor: Actor, rows: readonly AccessRow[], language: Language): Promise<Map<string, AccessAbout>> {
    const ids = [...new Set(rows.map(({ instanceId }) => instanceId).filter(isId))];
    if (ids.length === 0) return new Map();
    const found = await manager.findBy(ServiceRequestRow, { id: In(ids) });
    const requests = await this.views.list(manager, actor, found, language);
    const courses = await manager.findBy(CourseRow, { id: In(ids) });
    const { rules } = await this.foundation.rules.current();
    const kindOf = (code: string): string => rules.courseKinds.find((kind) => kind.code === code)?.name[language] ?? code;
    return new Map([
      ...requests.map(({ id, form, recipient }): [string, AccessAbout] => [id, { kind: 'request', name: `${form.name}, ${recipient.name}`, requestId: id }]),
      ...courses.map(({ id, kind }): [string, AccessAbout] => [id, { kind: 'course', name: kindOf(kind), requestId: null }]),
    ]);
  }
}
