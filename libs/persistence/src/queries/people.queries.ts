import type { Addressee } from '#core';
import type pg from 'pg';

/** Somebody to be told, and how. */
export type Recipient = { personId: string; organisationId: string | null; email: string | null; notifyByEmail: boolean };

const columns = `p.id AS "personId", s.organisation_id AS "organisationId", p.email, p.notify_by_email AS "notifyByEmail"`;

/** Whoever may handle a request on the recipient's side, when nobody was named. */
const handlers = `('clinician', 'secretary', 'adviser')`;

const managersOf = `s.organisation_id = $1 AND s.role = 'manager'`;

/** Who was named to handle it; nobody when that person acts for the organisation no more: what was theirs is everybody's again. */
const handler = `SELECT r.handler_id FROM service_request r JOIN staff h ON h.person_id = r.handler_id AND h.organisation_id = $1 WHERE r.id = $2`;

/** $2 is the request. */
const named = {
  owner: `p.id = (SELECT owner_id FROM service_request WHERE id = $2)`,
  handlers: `CASE WHEN EXISTS (${handler}) THEN p.id = (${handler}) ELSE s.role IN ${handlers} END`,
} as const;

/** The side of the request on which somebody named takes part. */
const onEitherSide = `s.organisation_id IN (SELECT unnest(ARRAY[requester_id, recipient_id]) FROM service_request WHERE id = $2)`;

/** Whoever has died is written to no more; `p` is the person. */
export const lives = 'NOT EXISTS (SELECT FROM citizen c WHERE c.id = p.citizen_id AND c.deceased_on IS NOT NULL)';

const read = async (engine: pg.Pool | pg.ClientBase, where: string, values: readonly unknown[]): Promise<Recipient[]> => {
  const { rows } = await engine.query<Recipient>(
    `SELECT DISTINCT ON (p.id) ${columns} FROM person p LEFT JOIN staff s ON s.person_id = p.id WHERE p.closed_at IS NULL AND ${where} ORDER BY p.id`,
    [...values],
  );
  return rows;
};

/**
 * The people an addressee stands for, today. An owner who has left the organisation is nobody, and then its managers
 * are told: a notice reaches somebody.
 */
export const recipientsOf = async (engine: pg.Pool | pg.ClientBase, instanceId: string, to: Addressee): Promise<Recipient[]> => {
  if ('personId' in to) return read(engine, `p.id = $1 AND ${onEitherSide}`, [to.personId, instanceId]);
  if ('citizenId' in to) return read(engine, `p.citizen_id = $1 AND ${lives}`, [to.citizenId]);
  const { organisationId, people } = to;
  const found = people === 'managers' ? [] : await read(engine, `s.organisation_id = $1 AND ${named[people]}`, [organisationId, instanceId]);
  return found.length > 0 ? found : read(engine, managersOf, [organisationId]);
};
