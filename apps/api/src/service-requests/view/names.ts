import {
  actingDays,
  Citizen,
  cprId,
  maskCpr,
  nameId,
  Organisation,
  Person,
  placesAmong,
  representativesOf,
  type RecordedEvent,
  type Sealer,
  unitNames,
} from '#persistence';
import { localDateOf } from '#sla';
import { In, type EntityManager } from 'typeorm';
import type { Author, CitizenName, Name, OrganisationOf } from './names.dto.js';

/** `authors`: people who did something, and may have done it as a locum. */
type Ids = { organisations: readonly string[]; people: readonly string[]; authors: readonly string[]; units: readonly string[]; citizens: readonly string[] };

type Did = Pick<RecordedEvent, 'by' | 'recordedAt'>;

/** Names for ids, of everybody a view mentions. */
export type Names = {
  organisation(id: string): OrganisationOf;
  person(id: string): Name;
  citizen(id: string): CitizenName;
  /** A unit of an organisation, also one that was closed. */
  unit(id: string): { name: string; closed: boolean } | null;
  /** The EAN/GLN number of an organisation, which an invoice must name. */
  gln(id: string): string | null;
  author(did: Did, citizenId: string): Author;
  /** Whether somebody acts for that organisation today. */
  actsFor(personId: string, organisationId: string): boolean;
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The letters of what was erased with its citizen's key. */
const erased = '–';

const readCitizens = async (manager: EntityManager, sealer: Sealer, ids: readonly string[]): Promise<Map<string, CitizenName>> => {
  const rows = ids.length === 0 ? [] : await manager.findBy(Citizen, { id: In(unique(ids)) });
  const opened = await sealer.openAll([
    ...rows.map(({ id, nameSealed }) => ({ citizenId: id, contentId: nameId(id), sealed: nameSealed })),
    ...rows.map(({ id, cprSealed }) => ({ citizenId: id, contentId: cprId(id), sealed: cprSealed })),
  ]);
  return new Map(
    rows.map(({ id }, place) => {
      const cpr = opened[rows.length + place] ?? null;
      return [id, { id, name: opened[place] ?? erased, cprMasked: cpr === null ? erased : maskCpr(cpr) }];
    }),
  );
};

/** Who ever acted for those citizens, by the name they had. */
const readRepresentatives = async (
  manager: EntityManager,
  sealer: Sealer,
  citizenIds: readonly string[],
): Promise<(personId: string | null, citizenId: string) => string | undefined> => {
  const rows = await representativesOf(manager, unique(citizenIds));
  const opened = await sealer.openAll(rows.map(({ id: contentId, citizenId, words: sealed }) => ({ citizenId, contentId, sealed })));
  return (personId, citizenId) => {
    const place = rows.findIndex((row) => row.personId === personId && row.citizenId === citizenId);
    return place < 0 ? undefined : opened[place] === null ? erased : (JSON.parse(opened[place] ?? '') as { name: string }).name;
  };
};

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));

/** Reads the names in a few statements, however many are mentioned. Citizens' names are opened only for those the actor may see. */
export const loadNames = async (manager: EntityManager, sealer: Sealer, ids: Ids): Promise<Names> => {
  const organisations = byId(await manager.findBy(Organisation, { id: In(unique(ids.organisations)) }));
  const people = byId(await manager.findBy(Person, { id: In(unique([...ids.people, ...ids.authors])) }));
  const places = await placesAmong(manager, unique(ids.people));
  const units = byId(ids.units.length === 0 ? [] : await unitNames(manager, unique(ids.units)));
  const asLocum = ids.authors.length === 0 ? [] : await actingDays(manager, unique(ids.authors));
  const citizens = await readCitizens(manager, sealer, ids.citizens);
  const representative = await readRepresentatives(manager, sealer, ids.authors.length === 0 ? [] : ids.citizens);

  const organisation = (id: string): OrganisationOf => {
    const { name, kind } = organisations.get(id) ?? { name: erased, kind: erased };
    return { id, name, kind };
  };
  const citizen = (id: string): CitizenName => citizens.get(id) ?? { id, name: erased, cprMasked: erased };
  const person = (id: string): Name => {
    const found = people.get(id);
    return { id, name: found?.name ?? (found?.citizenId ? citizen(found.citizenId).name : erased) };
  };
  const wasLocum = (personId: string | null, organisationId: string | null, on: string): boolean =>
    asLocum.some((each) => each.personId === personId && each.organisationId === organisationId && each.validFrom <= on && on <= each.lastOn);
  const author = ({ by: { kind, personId, organisationId }, recordedAt }: Did, citizenId: string): Author => {
    if (kind === 'citizen') {
      const other = representative(personId, citizenId);
      return { name: other ?? citizen(citizenId).name, organisation: null, ...(other !== undefined && { representative: true }) };
    }
    const own = organisationId === null ? null : organisation(organisationId).name;
    const locum = wasLocum(personId, organisationId, localDateOf(recordedAt));
    return { name: personId === null ? (own ?? 'Afklar') : person(personId).name, organisation: own, ...(locum && { locum }) };
  };
  const actsFor = (personId: string, organisationId: string): boolean =>
    places.some((each) => each.personId === personId && each.organisationId === organisationId);
  const gln = (id: string): string | null => organisations.get(id)?.gln ?? null;
  const unit = (id: string) => units.get(id) ?? null;
  return { organisation, person, citizen, unit, gln, author, actsFor };
};
