import { cprId, createCprIndex, nameId, type Sealer } from '#persistence';
import { addCalendarDays, type LocalDate } from '#sla';
import type pg from 'pg';
import { citizens, daughter, former, newcomer, type DemoCitizen } from './data/citizens.js';
import { beach, clinicalFunction, hospital, municipality, organisations, region, type DemoOrganisation } from './data/organisations.js';
import { people, type DemoPerson } from './data/people.js';
import { units } from './data/units.js';
import { recordId } from './random.js';

type Insert = (table: string, row: Readonly<Record<string, unknown>>) => Promise<void>;

const insertWith =
  (pool: pg.Pool): Insert =>
  async (table, row) => {
    const names = Object.keys(row);
    const values = names.map((_name, place) => `$${place + 1}`);
    await pool.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values.join(', ')})`, Object.values(row));
  };

const ofTheRegion: ReadonlySet<DemoOrganisation> = new Set([clinicalFunction, hospital]);

/** Invented: no GLN begins with so many zeros. One practice has none, so that the register has something to look at. */
const glnOf = (organisation: DemoOrganisation): string | null =>
  organisation === beach || organisation.unreachable === true ? null : `000000000${1_000 + organisations.indexOf(organisation)}`;

const organisationRow = (organisation: DemoOrganisation, validFrom: LocalDate) => ({
  id: organisation.id,
  name: organisation.name,
  kind: organisation.kind,
  region_id: ofTheRegion.has(organisation) ? region.id : null,
  address: organisation.address,
  phone: organisation.phone,
  provider_number: organisation.providerNumber ?? null,
  gln: glnOf(organisation),
  specialities: organisation.specialities?.join(' ') ?? null,
  about: organisation.about ?? null,
  valid_from: validFrom,
  can_receive: organisation.unreachable !== true,
  demo: true,
});

/** Nobody can sign in as them yet, which marks the world as unfinished, and nobody is mailed what is past. */
const personRow = ({ id, name, organisationId, role, authorised, unit, email }: DemoPerson) => ({
  ...{ id, name, role, email },
  organisation_id: organisationId,
  authorised: authorised === true,
  unit: unit ?? null,
});

/** Long enough for whatever the world tells of, and for a few turns of its clock. */
const membershipRow = ({ id, name, role }: DemoPerson, at: DemoOrganisation, today: LocalDate) => ({
  ...{ id: recordId(`locum ${name}`), person_id: id, organisation_id: at.id, role },
  ...{ valid_from: addCalendarDays(today, -400), last_on: addCalendarDays(today, 25) },
});

const citizenRow = async (sealer: Sealer, cprIndex: (cpr: string) => Buffer, citizen: DemoCitizen, today: LocalDate) => ({
  id: citizen.id,
  cpr_index: cprIndex(citizen.cpr),
  cpr_sealed: await sealer.seal(citizen.id, cprId(citizen.id), citizen.cpr),
  name_sealed: await sealer.seal(citizen.id, nameId(citizen.id), citizen.name),
  municipality_id: municipality.id,
  gp_organisation_id: citizen.gp?.id ?? null,
  previous_gp_organisation_id: citizen.previousGp?.id ?? null,
  gp_since: citizen.changedGpAgo === undefined ? null : addCalendarDays(today, -citizen.changedGpAgo),
  digital_post_exempt: citizen.digitalPostExempt === true,
  interpreter_language: citizen.interpreterLanguage ?? null,
  protected_address: citizen.protectedAddress === true,
  demo: true,
});

/** She has redeemed her code, which nobody knows any more. */
const insertDaughter = async (insert: Insert, { sealer, contentKey, today }: Records): Promise<void> => {
  const { id, personId, name, cpr, actsFor, evidence } = daughter;
  const cprIndex = createCprIndex(contentKey);
  await insert('citizen', {
    ...{ id, cpr_index: cprIndex(cpr), cpr_sealed: await sealer.seal(id, cprId(id), cpr), name_sealed: await sealer.seal(id, nameId(id), name) },
    ...{ municipality_id: municipality.id, demo: true },
  });
  await insert('person', { id: personId, citizen_id: id, role: 'citizen' });
  const representation = recordId(`representation ${name}`);
  await insert('representation', {
    ...{ id: representation, citizen_id: actsFor, person_id: personId, given_by: personId, kind: 'powerOfAttorney', code_hash: '0'.repeat(64) },
    words_sealed: await sealer.seal(actsFor, representation, JSON.stringify({ name, evidence })),
    ...{ last_on: addCalendarDays(today, 200), code_last_on: today, redeemed_at: `${addCalendarDays(today, -30)}T12:00:00Z` },
    given_at: `${addCalendarDays(today, -31)}T12:00:00Z`,
  });
};

type Records = { pool: pg.Pool; sealer: Sealer; contentKey: Buffer; today: LocalDate };

/** Who is there before the first request: plain records, which no command makes. */
export const insertRecords = async (records: Records): Promise<void> => {
  const { pool, sealer, contentKey, today } = records;
  const insert = insertWith(pool);
  const cprIndex = createCprIndex(contentKey);
  const validFrom = addCalendarDays(today, -1_000);
  for (const each of [region, ...organisations.filter((organisation) => organisation !== region)])
    await insert('organisation', organisationRow(each, validFrom));
  for (const each of people) await insert('person', personRow(each));
  for (const { id, name, organisation } of units) await insert('unit', { id, name, organisation_id: organisation.id });
  for (const each of people) if (each.locumAt !== undefined) await insert('membership', membershipRow(each, each.locumAt, today));
  for (const each of [...citizens, former, newcomer]) {
    await insert('citizen', await citizenRow(sealer, cprIndex, each, today));
    if (each.personId !== undefined) await insert('person', { id: each.personId, citizen_id: each.id, role: 'citizen' });
  }
  await insertDaughter(insert, records);
};
