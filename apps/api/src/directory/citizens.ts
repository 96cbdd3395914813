import { hasEnded, type AccessAction, type Actor } from '#core';
import { localDateOf, type LocalDate } from '#sla';
import {
  asActor,
  businessNow,
  Citizen,
  citizenKnownTo,
  citizensOf,
  countCitizens,
  cprId,
  createCprIndex,
  logAccess,
  maskCpr,
  nameId,
  Organisation,
  parseCpr,
  recordContact,
  recordDeceased,
  recordGp,
  recordMove,
} from '#persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import type { CitizenName } from '../service-requests/view/names.dto.js';
import type { OrganisationName } from '../session/session.dto.js';
import { cursorText, readCursor } from '../web/cursor.js';
import { notFound, Problem } from '../web/problem.js';
import { invalid } from '../web/validation.js';
import { isId } from '../web/validators.js';
import { leadsCourses } from './leads-courses.js';
import type { ContactBody, CitizensQuery, CitizensView, CitizenView, GpBody, MunicipalityBody } from './directory.dto.js';

const pageSize = 50;

/** Names are sealed, so a search opens them one by one: so many are looked through. */
const mostSearched = 2_000;

type Place = { id: string };
const isPlace = (value: unknown): value is Place => typeof value === 'object' && value !== null && 'id' in value && isId(value.id);

const matches = (name: string, part: string): boolean => name.toLocaleLowerCase('da').includes(part.toLocaleLowerCase('da'));

/** Citizens the actor's organisation knows, by a course or a request, or whose doctor it is. */
@Injectable()
export class Citizens {
  constructor(private readonly foundation: Foundation) {}

  page(actor: Actor, { name, cursor, limit = pageSize }: CitizensQuery): Promise<CitizensView> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const after = cursor === undefined ? undefined : readCursor(cursor, isPlace).id;
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const question = { organisationId: actor.organisationId, after, limit: name === undefined ? limit + 1 : mostSearched };
      const known = await this.named(await citizensOf(manager, question));
      const found = name === undefined ? known : known.filter((citizen) => matches(citizen.name, name)).sort((a, b) => a.name.localeCompare(b.name, 'da'));
      const items = found.slice(0, limit);
      if (items.length > 0)
        await logAccess(
          manager,
          actor,
          items.map(({ id }) => ({ action: 'citizens.list', outcome: 'done', citizenId: id })),
        );
      const last = items.at(-1);
      const nextCursor = name === undefined && found.length > limit && last !== undefined ? cursorText({ id: last.id }) : null;
      const all = name === undefined ? await countCitizens(manager, actor.organisationId) : found.length;
      return { items, nextCursor, counts: { all } };
    });
  }

  /** Own patients of a practice are found like this alone: a list of them would tell which have a case. */
  find(actor: Actor, written: string): Promise<CitizensView> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const cpr = parseCpr(written);
    if (cpr === null) throw invalid({ field: 'cpr', code: 'invalid' });
    const index = createCprIndex(this.foundation.settings.contentKey)(cpr);
    return asActor(this.foundation.database.app, actor, async (manager) => {
      const found = await citizenKnownTo(manager, actor.organisationId, { cprIndex: index });
      await logAccess(manager, actor, [{ action: 'citizens.find', outcome: found === null ? 'notFound' : 'done', ...(found && { citizenId: found.id }) }]);
      const items = await this.named(found === null ? [] : [found]);
      return { items, nextCursor: null, counts: { all: items.length } };
    });
  }

  async one(actor: Actor, id: string): Promise<CitizenView> {
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    const view = await asActor(this.foundation.database.app, actor, async (manager) => {
      const found = await citizenKnownTo(manager, actor.organisationId, { id });
      await logAccess(manager, actor, [
        found === null ? { action: 'citizens.read', outcome: 'notFound' } : { action: 'citizens.read', outcome: 'done', citizenId: id },
      ]);
      return found && this.detail(manager, actor, found);
    });
    if (view === null) throw notFound();
    return view;
  }

  async recordDeceased(actor: Actor, id: string, on: LocalDate | null): Promise<CitizenView> {
    await this.mayRecord(actor, 'citizens.deceased', id, on);
    await recordDeceased(this.foundation.database.engine, id, on);
    return this.recorded(actor, id);
  }

  async recordContact(actor: Actor, id: string, contact: ContactBody): Promise<CitizenView> {
    await this.mayRecord(actor, 'citizens.contact', id, null);
    await recordContact(this.foundation.database.engine, id, contact);
    return this.recorded(actor, id);
  }

  async recordGp(actor: Actor, id: string, { organisationId, since }: GpBody): Promise<CitizenView> {
    await this.mayRecord(actor, 'citizens.gp', id, since);
    if (organisationId !== null) await this.there(organisationId, 'gpPractice', since);
    await recordGp(this.foundation.database.engine, id, organisationId, since);
    return this.recorded(actor, id);
  }

  /** Said by the municipality that had the case, which is the former one from then on. */
  async recordMove(actor: Actor, id: string, { organisationId, on }: MunicipalityBody): Promise<CitizenView> {
    await this.mayRecord(actor, 'citizens.municipality', id, on);
    if (actor.kind !== 'person') throw new Problem(403, 'Forbidden');
    await this.hadCase(actor, id);
    await this.there(organisationId, 'jobCentre', on);
    await recordMove(this.foundation.database.engine, id, { fromId: actor.organisationId, toId: organisationId, on });
    return this.recorded(actor, id);
  }

  /** Whoever has a page of the citizen open reads it too. */
  private recorded(actor: Actor, id: string): Promise<CitizenView> {
    this.foundation.announcer.changed([id]);
    return this.one(actor, id);
  }

  /** Nobody says it for another municipality. */
  private async hadCase(actor: Actor & { kind: 'person' }, id: string): Promise<void> {
    const citizen = await asActor(this.foundation.database.app, actor, (manager) => manager.findOneBy(Citizen, { id }));
    if (citizen !== null && citizen.municipalityId !== null && !hasOrHadCase(citizen, actor)) throw new Problem(403, 'Forbidden');
  }

  /** Of that kind, was there on the day and has not ended; it need not be able to receive here. */
  private async there(id: string, kind: 'gpPractice' | 'jobCentre', on: LocalDate): Promise<void> {
    const { manager } = this.foundation.database.app;
    const found = await manager.findOneBy(Organisation, { id, kind });
    if (found === null || hasEnded(found, localDateOf(await businessNow(manager))) || found.validFrom > on)
      throw invalid({ field: 'organisationId', code: 'invalid' });
  }

  /** What happened to a citizen is recorded by those who keep the case, on a day that has come. */
  private async mayRecord(actor: Actor, action: AccessAction, id: string, on: LocalDate | null): Promise<void> {
    const fault = await asActor(this.foundation.database.app, actor, async (manager) => {
      if (actor.kind !== 'person' || !(await leadsCourses(manager, actor.organisationId))) return new Problem(403, 'Forbidden');
      const found = await manager.findOneBy(Citizen, { id });
      await logAccess(manager, actor, [{ action, outcome: found === null ? 'notFound' : 'done', ...(found && { citizenId: id }) }]);
      if (found === null) return notFound();
      const today = localDateOf(await businessNow(manager));
      return on !== null && on > today ? new Problem(422, 'DateInFuture', { on }) : null;
    });
    if (fault !== null) throw fault;
  }

  private async detail(manager: EntityManager, actor: Actor & { kind: 'person' }, citizen: Citizen): Promise<CitizenView> {
    const [name] = await this.named([citizen]);
    if (name === undefined) throw notFound();
    const concerned = hasOrHadCase(citizen, actor);
    const mayKnow = concerned || !citizen.protectedAddress;
    const { digitalPostExempt, language, interpreterLanguage, protectedAddress, deceasedOn, gpSince, gpOrganisationId, previousGpOrganisationId, movedOn } =
      citizen;
    return {
      ...name,
      gp: await organisationOf(manager, gpOrganisationId),
      previousGp: await organisationOf(manager, previousGpOrganisationId),
      municipality: mayKnow ? await organisationOf(manager, citizen.municipalityId) : null,
      previousMunicipality: mayKnow ? await organisationOf(manager, citizen.previousMunicipalityId) : null,
      movedOn: mayKnow ? movedOn : null,
      mayRecordMove: (concerned || citizen.municipalityId === null) && (await leadsCourses(manager, actor.organisationId)),
      ...{ digitalPostExempt, language, interpreterLanguage, protectedAddress, deceasedOn, gpSince },
    };
  }

  private async named(rows: readonly Citizen[]): Promise<CitizenName[]> {
    const names = await this.foundation.sealer.openAll(rows.map(({ id, nameSealed }) => ({ citizenId: id, contentId: nameId(id), sealed: nameSealed })));
    const numbers = await this.foundation.sealer.openAll(rows.map(({ id, cprSealed }) => ({ citizenId: id, contentId: cprId(id), sealed: cprSealed })));
    return rows.map(({ id }, place) => ({ id, name: names[place] ?? '–', cprMasked: maskCpr(numbers[place] ?? '••••••') }));
  }
}

const hasOrHadCase = ({ municipalityId, previousMunicipalityId }: Citizen, { organisationId }: Actor & { kind: 'person' }): boolean =>
  [municipalityId, previousMunicipalityId].includes(organisationId);

const organisationOf = async (manager: EntityManager, id: string | null): Promise<OrganisationName | null> => {
  const found = id === null ? null : await manager.findOneBy(Organisation, { id });
  return found && { id: found.id, name: found.name, kind: found.kind };
};
