import type { RuleBook } from '#core';
import { courseGuest, cprId, createCprIndex, createSealer, nameId, openDatabase, publishRuleBook, ruleSource, type Database, type Sealer } from '#persistence';
import { Engine } from '#workflow';
import { organisations, rules } from './rules.js';

export const contentKey = Buffer.alloc(32, 7);

const id = (kind: string, number: number): string => `0193a000-0000-7000-8000-00000000${kind}${String(number).padStart(2, '0')}`;

/** A small world with everybody who has a part in a story, and a stranger's organisation that has none. */
export const people = {
  caseworker: id('b0', 1),
  otherCaseworker: id('b0', 2),
  manager: id('b0', 3),
  doctor: id('b0', 4),
  secretary: id('b0', 5),
  otherDoctor: id('b0', 6),
  adviser: id('b0', 7),
  administrator: id('b0', 8),
  strangeCaseworker: id('b0', 9),
  citizen: id('b0', 10),
  otherCitizen: id('b0', 11),
  otherAdministrator: id('b0', 12),
} as const;

export const citizens = { citizen: id('c0', 1), otherCitizen: id('c0', 2), strangeCitizen: id('c0', 3) } as const;
export const courses = { citizen: id('d0', 1), otherCitizen: id('d0', 2), strangeCitizen: id('d0', 3) } as const;

type Employee = { id: string; name: string; organisationId: string; role: string; authorised?: boolean; unit?: string };

const { municipality, practice, otherPractice, association, stranger } = organisations;

const employees: readonly Employee[] = [
  { id: people.caseworker, name: 'Demo Mette Holm', organisationId: municipality, role: 'caseworker', unit: 'Demo Team Nord' },
  { id: people.otherCaseworker, name: 'Demo Karen Lund', organisationId: municipality, role: 'caseworker', unit: 'Demo Team Syd' },
  { id: people.manager, name: 'Demo Ida Leder', organisationId: municipality, role: 'manager' },
  { id: people.doctor, name: 'Demo Jens Læge', organisationId: practice, role: 'clinician', authorised: true },
  { id: people.secretary, name: 'Demo Lis Sekretær', organisationId: practice, role: 'secretary' },
  { id: people.otherDoctor, name: 'Demo Ole Læge', organisationId: otherPractice, role: 'clinician', authorised: true },
  { id: people.adviser, name: 'Demo Rikke Rådgiver', organisationId: association, role: 'adviser' },
  { id: people.administrator, name: 'Demo Anders Admin', organisationId: municipality, role: 'administrator' },
  { id: people.otherAdministrator, name: 'Demo Birthe Admin', organisationId: municipality, role: 'administrator' },
  { id: people.strangeCaseworker, name: 'Demo Fremmed Person', organisationId: stranger, role: 'caseworker' },
];

const named = [
  { id: municipality, name: 'Demo Kommune', kind: 'jobCentre' },
  { id: practice, name: 'Demo Lægehuset', kind: 'gpPractice' },
  { id: otherPractice, name: 'Demo Nabolægen', kind: 'gpPractice' },
  { id: association, name: 'Demo Foreningen', kind: 'interestOrganisation' },
  { id: stranger, name: 'Demo Fremmed Kommune', kind: 'jobCentre' },
];

type Insert = (table: string, row: Readonly<Record<string, unknown>>) => Promise<void>;

const insertWith =
  ({ engine }: Database): Insert =>
  async (table, row) => {
    const names = Object.keys(row);
    const values = names.map((_name, place) => `$${place + 1}`);
    await engine.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values.join(', ')})`, Object.values(row));
  };

type Known = { citizenId: string; personId: string | null; courseId: string; organisationId: string; name: string; cpr: string };

const known: readonly Known[] = [
  {
    citizenId: citizens.citizen,
    personId: people.citizen,
    courseId: courses.citizen,
    organisationId: municipality,
    name: 'Demo Anna Jensen',
    cpr: '6701901234',
  },
  {
    citizenId: citizens.otherCitizen,
    personId: people.otherCitizen,
    courseId: courses.otherCitizen,
    organisationId: municipality,
    name: 'Demo Bo Åberg',
    cpr: '6702851235',
  },
  {
    citizenId: citizens.strangeCitizen,
    personId: null,
    courseId: courses.strangeCitizen,
    organisationId: stranger,
    name: 'Demo Fremmed Borger',
    cpr: '6703801236',
  },
];

const addCitizen = async (insert: Insert, sealer: Sealer, { citizenId, personId, name, cpr }: Known): Promise<void> => {
  await insert('citizen', {
    id: citizenId,
    cpr_index: createCprIndex(contentKey)(cpr),
    cpr_sealed: await sealer.seal(citizenId, cprId(citizenId), cpr),
    name_sealed: await sealer.seal(citizenId, nameId(citizenId), name),
    gp_organisation_id: practice,
    demo: true,
  });
  if (personId !== null) await insert('person', { id: personId, citizen_id: citizenId, role: 'citizen', demo: true });
};

/** Nobody coordinates them yet. */
const beginCourses = async ({ engine: pool }: Database): Promise<void> => {
  const engine = new Engine(pool, [courseGuest], ruleSource(pool));
  for (const { courseId, citizenId, organisationId } of known) {
    const number = `2026-F-${courseId.slice(-2)}`;
    const command = { type: 'begin', number, citizenId, organisationId, kind: 'clarification', startedOn: '2026-09-01' } as const;
    const outcome = await engine.run({ kind: 'course', id: courseId, command, actor: { kind: 'clock' }, key: '', bodyHash: '' });
    if (!outcome.ok) throw new Error(`A course of the world was not begun: ${JSON.stringify(outcome)}`);
  }
  // A test may set its clock to a day before today: the courses were there.
  await pool.query(`UPDATE party SET valid_from = '-infinity'`);
  await engine.close();
};

/** Fills a migrated database with the world, its rule book among it. */
export const makeWorld = async (databaseUrl: string, book: RuleBook = rules): Promise<void> => {
  const database = await openDatabase(databaseUrl);
  const insert = insertWith(database);
  const sealer = createSealer(database.engine, contentKey);
  await publishRuleBook(database.engine, book);
  for (const organisation of named) await insert('organisation', { ...organisation, valid_from: '2026-01-01', demo: true });
  for (const { organisationId, ...employee } of employees) await insert('person', { ...employee, organisation_id: organisationId, demo: true });
  for (const citizen of known) await addCitizen(insert, sealer, citizen);
  await beginCourses(database);
  await database.close();
};
