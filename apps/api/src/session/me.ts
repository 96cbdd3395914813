import { formsInForce, mayDo, type Actor, type ReadAction } from '#core';
import {
  asActor,
  Citizen,
  nameId,
  Organisation,
  Person,
  placesOf,
  representedBy,
  unreadCount,
  type ActedFor,
  type Represented,
  type SignedIn,
} from '#persistence';
import { localDateOf } from '#sla';
import type { EntityManager } from 'typeorm';
import { leadsCourses } from '../directory/leads-courses.js';
import type { Foundation } from '../foundation.js';
import { keysOf } from '../web/keys-of.js';
import { notFound } from '../web/problem.js';
import type { Me, OrganisationName, PlaceView } from './session.dto.js';

const actions = keysOf<ReadAction>({
  'organisations.read': true,
  'people.read': true,
  'citizens.read': true,
  'courses.read': true,
  'courses.lead': true,
  'courses.write': true,
  'courses.takePart': true,
  'formTypes.read': true,
  'requests.read': true,
  'requests.create': true,
  'requests.submit': true,
  'breaches.read': true,
  'followUp.read': true,
  'outgoing.read': true,
  'fees.read': true,
  'quotas.read': true,
  'citizens.change': true,
  'letters.send': true,
  'notifications.read': true,
  'ownCase.read': true,
  'ownCase.empower': true,
  'surveys.answer': true,
  deadlinePreview: true,
  'rules.read': true,
  'rules.change': true,
  'directory.change': true,
});

const organisationOf = async (manager: EntityManager, id: string | null): Promise<OrganisationName | null> => {
  const found = id === null ? null : await manager.findOneBy(Organisation, { id });
  return found && { id: found.id, name: found.name, kind: found.kind };
};

/** As the walls let the citizen read it: whoever represents one, or did a moment ago, knows the name. */
const asCitizen = ({ sealer, database }: Foundation, personId: string, citizenId: string): Promise<{ name: string; unread: number }> =>
  asActor(database.app, { kind: 'citizen', personId, citizenId }, async (manager) => {
    const found = await manager.findOneBy(Citizen, { id: citizenId });
    if (found === null) throw notFound();
    const name = await sealer.open({ citizenId, contentId: nameId(citizenId), sealed: found.nameSealed });
    return { name, unread: await unreadCount(manager, { personId, organisationId: null }) };
  });

/** They themselves, and then whomever they represent. */
const citizensOf = async (foundation: Foundation, { personId, own, represented }: { personId: string; own: string; represented: readonly Represented[] }) => {
  const places: PlaceView[] = [];
  for (const { citizenId: id, kind: role, lastOn } of [{ citizenId: own, kind: 'citizen', lastOn: null }, ...represented])
    places.push({ id, ...(await asCitizen(foundation, personId, id)), kind: 'citizen', role, locum: id !== own, lastOn });
  return places;
};

/** The name of whom somebody acted for. */
export const nameOfActedFor = async (foundation: Foundation, personId: string, actedFor: ActedFor): Promise<OrganisationName> => {
  if ('citizenId' in actedFor) {
    const { name } = await asCitizen(foundation, personId, actedFor.citizenId);
    return { id: actedFor.citizenId, name, kind: 'citizen' };
  }
  const { manager } = foundation.database.app;
  return (await organisationOf(manager, actedFor.organisationId)) ?? { id: actedFor.organisationId, name: '–', kind: '' };
};

/** Of no use to an organisation that only answers. */
const ofThoseWhoAsk: ReadonlySet<ReadAction> = new Set([
  'courses.lead',
  'requests.create',
  'followUp.read',
  'outgoing.read',
  'fees.read',
  'quotas.read',
  'citizens.change',
  'letters.send',
]);

/** Whoever may sign, where there is a form by which this kind of organisation proposes. A statement is begun from the course that it is about. */
const proposes = async ({ rules, engine }: Foundation, manager: EntityManager, actor: Actor): Promise<boolean> => {
  if (actor.kind !== 'person' || !mayDo(actor, 'requests.submit')) return false;
  const kind = (await organisationOf(manager, actor.organisationId))?.kind ?? '';
  const forms = formsInForce((await rules.current()).rules, localDateOf(await engine.businessNow()));
  const own = forms.filter(({ initiatedBy, recipientKinds }) => initiatedBy === 'recipient' && recipientKinds.includes(kind));
  return own.some(({ authorisedSigner }) => actor.authorised || !authorisedSigner);
};

/** What the role allows, as far as the organisation has a use for it. */
const mayOf = async (foundation: Foundation, manager: EntityManager, actor: Actor): Promise<ReadAction[]> => {
  const submits = await proposes(foundation, manager, actor);
  const byRole = actions.filter((action) => (action === 'requests.submit' ? submits : mayDo(actor, action)));
  const asks = 'organisationId' in actor && (await leadsCourses(manager, actor.organisationId));
  return byRole.filter((action) => asks || !ofThoseWhoAsk.has(action));
};

const nobodyElse = { role: 'citizen', authorised: false, organisationId: null } as const;

/** All that one transaction reads: what follows needs transactions of other citizens, and none may wait for another. */
const readMe = (foundation: Foundation, actor: Actor) =>
  asActor(foundation.database.app, actor, async (manager) => {
    const person = 'personId' in actor ? await manager.findOneBy(Person, { id: actor.personId }) : null;
    if (person === null) throw notFound();
    const { role, authorised, organisationId } = actor.kind === 'person' ? actor : nobodyElse;
    const isAtHome = organisationId === person.organisationId;
    return {
      person,
      represented: person.citizenId === null ? [] : await representedBy(manager, person.id),
      staffPlaces: person.citizenId === null ? await placesOf(manager, person.id) : [],
      acting: {
        ...{ id: person.id, role, authorised, locum: !isAtHome, unit: isAtHome ? person.unit : null },
        unitId: (actor.kind === 'person' ? actor.unitId : undefined) ?? null,
        organisation: await organisationOf(manager, organisationId),
        may: await mayOf(foundation, manager, actor),
      },
    };
  });

/** Who is signed in, for whom they act, and what they may do there. */
export const meOf = async (foundation: Foundation, { actor, lapsed, hasChosen }: SignedIn): Promise<Me> => {
  const { person, represented, staffPlaces, acting } = await readMe(foundation, actor);
  const { id: personId, citizenId: own, name } = person;
  const places = own === null ? staffPlaces.map((place) => ({ ...place, unread: null })) : await citizensOf(foundation, { personId, own, represented });
  const forWhom = actor.kind === 'citizen' && actor.citizenId !== own ? places.find(({ id }) => id === actor.citizenId) : undefined;
  return {
    ...acting,
    name: name ?? places[0]?.name ?? '',
    represents: forWhom === undefined ? null : { id: forWhom.id, name: forWhom.name },
    places,
    hasChosen,
    lapsed: lapsed === null ? null : await nameOfActedFor(foundation, personId, lapsed),
    demo: foundation.settings.signIn === 'demo',
  };
};
