import type { Actor } from '#core';
import { asActor, Citizen, CourseRow, Organisation, requestsOfCitizen } from '#persistence';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Foundation } from '../foundation.js';
import { loadNames } from '../service-requests/view/names.js';
import { Problem } from '../web/problem.js';
import type { ContactView } from './own-case.dto.js';

type Place = { organisationId: string; personId: string | null };

const isId = (id: string | null): id is string => id !== null;

/** Who named stands for the organisation too; each once. */
const distinct = (places: readonly Place[]): Place[] => {
  const byKey = new Map(places.map((place) => [`${place.organisationId} ${place.personId ?? ''}`, place]));
  const named = new Set(places.filter(({ personId }) => personId !== null).map(({ organisationId }) => organisationId));
  return [...byKey.values()].filter(({ organisationId, personId }) => personId !== null || !named.has(organisationId));
};

/** Whom the citizen can call: whoever coordinates the course, elsewhere whoever asked somebody; the municipality of the register when there is nobody. */
@Injectable()
export class Contacts {
  constructor(private readonly foundation: Foundation) {}

  of(actor: Actor): Promise<ContactView[]> {
    if (actor.kind !== 'citizen') throw new Problem(403, 'Forbidden');
    const { citizenId } = actor;
    return asActor(this.foundation.database.app, actor, (manager) => this.ofCitizen(manager, citizenId));
  }

  /** Of all that is read of the citizen, or of what one organisation leads or asked. */
  async ofCitizen(manager: EntityManager, citizenId: string, organisationId?: string): Promise<ContactView[]> {
    const ofAll = distinct(await this.places(manager, citizenId));
    const places = organisationId === undefined ? ofAll : ofAll.filter((place) => place.organisationId === organisationId);
    const ids = places.map(({ organisationId }) => organisationId);
    const people = places.map(({ personId }) => personId).filter(isId);
    const names = await loadNames(manager, this.foundation.sealer, { organisations: ids, people, authors: [], units: [], citizens: [] });
    const phones = new Map((await manager.findBy(Organisation, { id: In(ids) })).map(({ id, phone }) => [id, phone]));
    return places.map(({ organisationId, personId }) => ({
      organisation: names.organisation(organisationId).name,
      phone: phones.get(organisationId) ?? null,
      caseworker: personId === null ? null : names.person(personId).name,
    }));
  }

  private async places(manager: EntityManager, citizenId: string): Promise<Place[]> {
    const courses = await manager.find(CourseRow, { where: { citizenId }, order: { startedOn: 'DESC', id: 'DESC' } });
    const leading = courses.filter(({ endedOn }) => endedOn === null).map(({ organisationId, ownerId }) => ({ organisationId, personId: ownerId }));
    const coordinated = new Set(leading.filter(({ personId }) => personId !== null).map(({ organisationId }) => organisationId));
    const asked = await requestsOfCitizen(manager, citizenId);
    const open = asked.filter(({ holder, requesterId }) => holder !== null && !coordinated.has(requesterId));
    const places = [...leading, ...open.map(({ requesterId, ownerId }) => ({ organisationId: requesterId, personId: ownerId }))];
    if (places.length > 0) return places;
    const municipality = (await manager.findOneBy(Citizen, { id: citizenId }))?.municipalityId ?? null;
    return municipality === null ? [] : [{ organisationId: municipality, personId: null }];
  }
}
