import type { MembershipRecord } from '#core';
import type pg from 'pg';

type Engine = pg.Pool | pg.ClientBase;

export type RegisteredMembership = MembershipRecord & { revision: number };

const columns = `id, person_id AS "personId", organisation_id AS "organisationId", role, valid_from::text AS "validFrom", last_on::text AS "lastOn",
  ended_at IS NOT NULL AS ended, revision`;

/** Every locum there is, was or will be. */
export const registeredMemberships = async (engine: Engine): Promise<RegisteredMembership[]> => {
  const { rows } = await engine.query<RegisteredMembership>(`SELECT ${columns} FROM membership ORDER BY valid_from DESC, id`);
  return rows;
};

const insert = `INSERT INTO membership (id, person_id, organisation_id, role, valid_from, last_on, ended_at)
  VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $7 THEN business_now() END) ON CONFLICT (id) DO NOTHING`;

const update = `UPDATE membership SET role = $4, valid_from = $5, last_on = $6, ended_at = CASE WHEN $7 THEN coalesce(ended_at, business_now()) END,
    revision = revision + 1
  WHERE id = $1 AND person_id = $2 AND organisation_id = $3 AND revision = $8`;

/** Writes on top of that revision, 0 for a new one; false when a colleague was faster. */
export const writeMembership = async (engine: Engine, record: MembershipRecord, revision: number): Promise<boolean> => {
  const { id, personId, organisationId, role, validFrom, lastOn, ended } = record;
  const values = [id, personId, organisationId, role, validFrom, lastOn, ended];
  const { rowCount } = revision === 0 ? await engine.query(insert, values) : await engine.query(update, [...values, revision]);
  return (rowCount ?? 0) > 0;
};
