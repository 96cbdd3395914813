import type { OrganisationRecord, PersonRecord } from '#core';
import type pg from 'pg';

type Engine = pg.Pool | pg.ClientBase;

export type RegisteredOrganisation = OrganisationRecord & { revision: number };
export type RegisteredPerson = PersonRecord & { revision: number };

/** Dates as text: the day itself, and no instant of it. */
const organisationColumns = `id, name, kind, region_id AS "regionId", address, phone, provider_number AS "providerNumber", sor_code AS "sorCode", gln, specialities, about,
  valid_from::text AS "validFrom", valid_to::text AS "validTo", successor_id AS "successorId", can_receive AS "canReceive", revision`;

const personColumns = `id, name, organisation_id AS "organisationId", role, unit, authorised, email, notify_by_email AS "notifyByEmail",
  closed_at IS NOT NULL AS closed, revision`;

/** The whole register; a few hundred entries. */
export const registeredOrganisations = async (engine: Engine): Promise<RegisteredOrganisation[]> => {
  const { rows } = await engine.query<RegisteredOrganisation>(`SELECT ${organisationColumns} FROM organisation ORDER BY name, id`);
  return rows;
};

/** Everybody who works somewhere; no citizens. */
export const registeredPeople = async (engine: Engine): Promise<RegisteredPerson[]> => {
  const { rows } = await engine.query<RegisteredPerson>(`SELECT ${personColumns} FROM person WHERE organisation_id IS NOT NULL ORDER BY name, id`);
  return rows;
};

const written = async (engine: Engine, text: string, values: readonly unknown[]): Promise<boolean> =>
  ((await engine.query(text, [...values])).rowCount ?? 0) > 0;

const organisationValues = (record: OrganisationRecord): unknown[] => {
  const { id, name, kind, regionId, address, phone, providerNumber, sorCode, gln, validFrom, validTo, successorId, canReceive, specialities, about } = record;
  return [id, name, kind, regionId, address, phone, providerNumber, sorCode, gln, validFrom, validTo, successorId, canReceive, specialities, about];
};

/** Writes on top of that revision, 0 for a new one; false when a colleague was faster. An end that was moved is carried out anew. */
export const writeOrganisation = (engine: Engine, record: OrganisationRecord, revision: number): Promise<boolean> =>
  revision === 0
    ? written(
        engine,
        `INSERT INTO organisation (id, name, kind, region_id, address, phone, provider_number, sor_code, gln, valid_from, valid_to, successor_id, can_receive,
           specialities, about)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) ON CONFLICT (id) DO NOTHING`,
        organisationValues(record),
      )
    : written(
        engine,
        `UPDATE organisation SET name = $2, kind = $3, region_id = $4, address = $5, phone = $6, provider_number = $7, sor_code = $8, gln = $9,
           valid_from = $10, valid_to = $11::date, successor_id = $12::uuid, can_receive = $13, specialities = $14, about = $15, revision = revision + 1,
           followed_at = CASE WHEN (valid_to, successor_id) IS NOT DISTINCT FROM ($11::date, $12::uuid) THEN followed_at END
         WHERE id = $1 AND revision = $16`,
        [...organisationValues(record), revision],
      );

const personValues = ({ id, name, organisationId, role, unit, authorised, email, notifyByEmail, closed }: PersonRecord): unknown[] => [
  ...[id, name, organisationId, role, unit, authorised, email, notifyByEmail, closed],
];

const insertPerson = `INSERT INTO person (id, name, organisation_id, role, unit, authorised, email, notify_by_email, closed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $9 THEN business_now() END) ON CONFLICT (id) DO NOTHING`;

const updatePerson = `UPDATE person SET name = $2, organisation_id = $3, role = $4, unit = $5, authorised = $6, email = $7, notify_by_email = $8,
    closed_at = CASE WHEN $9 THEN coalesce(closed_at, business_now()) END, revision = revision + 1
  WHERE id = $1 AND revision = $10 AND organisation_id IS NOT NULL`;

/** Writes on top of that revision, 0 for a new one; false when a colleague was faster. Whoever is closed is signed out. */
export const writePerson = async (engine: Engine, record: PersonRecord, revision: number): Promise<boolean> => {
  const values = personValues(record);
  const done = revision === 0 ? await written(engine, insertPerson, values) : await written(engine, updatePerson, [...values, revision]);
  if (done && record.closed) await engine.query('DELETE FROM session WHERE person_id = $1', [record.id]);
  return done;
};

/** When each person last signed in, as far as a session of it is left. */
export const lastSignIns = async (engine: Engine): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await engine.query<{ id: string; at: string }>('SELECT person_id AS id, max(created_at) AS at FROM session GROUP BY person_id');
  return new Map(rows.map(({ id, at }) => [id, at]));
};

/** An answer is still owed; `r` is the request. */
export const owesAnswer = `(r.status IN ('sent', 'received', 'inProgress', 'questionAsked', 'returned')
    OR r.status = 'answered' AND r.answer_type = 'partialRestFollows')`;

/** Open requests to an organisation, by who asked: those it owes an answer, and those it has answered. */
export type OpenRequests = { organisationId: string; requesterId: string; owed: number; answered: number };

const openRequestsAsked = `SELECT r.recipient_id AS "organisationId", r.requester_id AS "requesterId", count(*) FILTER (WHERE ${owesAnswer})::int AS owed,
    count(*) FILTER (WHERE r.status = 'answered' AND NOT ${owesAnswer})::int AS answered
  FROM party p JOIN service_request r ON r.id = p.instance_id
  WHERE p.open AND p.valid_to IS NULL AND p.organisation_id = r.recipient_id AND ($1::uuid IS NULL OR p.organisation_id = $1)
  GROUP BY 1, 2`;

/** Figures alone, of all organisations or of one: an administrator reads no request. */
export const openRequestsOf = async (engine: Engine, organisationId: string | null): Promise<OpenRequests[]> => {
  const { rows } = await engine.query<OpenRequests>(openRequestsAsked, [organisationId]);
  return rows;
};

/** How many requests that an organisation made are open. */
export const openRequestsMadeBy = async (engine: Engine, organisationId: string): Promise<number> => {
  const { rows } = await engine.query<{ made: number }>(
    `SELECT count(*)::int AS made FROM party WHERE organisation_id = $1 AND open AND valid_to IS NULL AND role = 'requester'`,
    [organisationId],
  );
  return rows[0]?.made ?? 0;
};
