import { Citizen, cprId, maskCpr, nameId, Organisation, Person, type Sealer } from '#persistence';
import { In, type EntityManager } from 'typeorm';
import type { Author, CitizenName, Name, OrganisationOf } from './names.dto.js';

type Ids = { organisations: readonly string[]; people: readonly string[]; citizens: readonly string[] };

type By = { kind: 'person' | 'citizen' | 'machine' | 'clock'; personId: string | null; organisationId: string | null };

/** Names for ids, of everybody a view mentions. */
export type Names = {
  organisation(id: string): OrganisationOf;
  person(id: string): Name;
  citizen(id: string): CitizenName;
  /** An answer that an interpreter helped with earns more. */
  needsInterpreter(id: string): boolean;
  author(by: By, citizenId: string): Author;
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

type Known = { name: CitizenName; needsInterpreter: boolean };

/** The letters of what was erased with its citizen's key. */
const erased = '–';

const readCitizens = async (manager: EntityManager, sealer: Sealer, ids: readonly string[]): Promise<Map<string, Known>> => {
  const rows = ids.length === 0 ? [] : await manager.findBy(Citizen, { id: In(unique(ids)) });
  const opened = await sealer.openAll([
    ...rows.map(({ id, nameSealed }) => ({ citizenId: id, contentId: nameId(id), sealed: nameSealed })),
    ...rows.map(({ id, cprSealed }) => ({ citizenId: id, contentId: cprId(id), sealed: cprSealed })),
  ]);
  return new Map(
    rows.map(({ id, interpreterLanguage }, place) => {
      const cpr = opened[rows.length + place] ?? null;
      const name = { id, name: opened[place] ?? erased, cprMasked: cpr === null ? erased : maskCpr(cpr) };
      return [id, { name, needsInterpreter: interpreterLanguage !== null }];
    }),
  );
};

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));

/** Reads the names in three statements, however many are mentioned. Citizens' names are opened only for those the actor may see. */
export const loadNames = async (manager: EntityManager, sealer: Sealer, ids: Ids): Promise<Names> => {
  const organisations = byId(await manager.findBy(Organisation, { id: In(unique(ids.organisations)) }));
  const people = byId(await manager.findBy(Person, { id: In(unique(ids.people)) }));
  const citizens = await readCitizens(manager, sealer, ids.citizens);

  const organisation = (id: string): OrganisationOf => {
    const { name, kind } = organisations.get(id) ?? { name: erased, kind: erased };
    return { id, name, kind };
  };
  const citizen = (id: string): CitizenName => citizens.get(id)?.name ?? { id, name: erased, cprMasked: erased };
  const person = (id: string): Name => {
    const found = people.get(id);
    return { id, name: found?.name ?? (found?.citizenId ? citizen(found.citizenId).name : erased) };
  };
  const author = ({ kind, personId, organisationId }: By, citizenId: string): Author => {
    if (kind === 'citizen') return { name: citizen(citizenId).name, organisation: null };
    const own = organisationId === null ? null : organisation(organisationId).name;
    return { name: personId === null ? (own ?? 'Afklar') : person(personId).name, organisation: own };
  };
  const needsInterpreter = (id: string): boolean => citizens.get(id)?.needsInterpreter === true;
  return { organisation, person, citizen, needsInterpreter, author };
};
