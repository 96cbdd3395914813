import type { Addressee } from '#core';
import type pg from 'pg';

/** Somebody to be told, and how; `citizenId`: of which citizen, whom they are or act for. */
export type Recipient = { personId: string; organisationId: string | null; citizenId?: string; email: string | null; notifyByEmail: boolean };

const columns = `p.id AS "personId", s.organisation_id AS "organisationId", p.email, p.notify_by_email AS "notifyByEmail"`;

/** Whoever may handle a request on the recipient's side. */
const mayHandle = `s.role IN ('clinician', 'secretary', 'adviser')`;

/** Whoever belongs to no unit coordinates the units; where there are none that is everybody. */
const coordinates = `${mayHandle} AND s.unit_id IS NULL AND NOT s.locum`;

const managersOf = `s.organisation_id = $1 AND s.role = 'manager'`;

/** Whom it is for, the first of them who are anybody: who left the organisation is nobody. `r` is the instance. */
const inTurn = {
  owner: ['p.id = r.owner_id'],
  handlers: ['p.id = r.handler_id', `${mayHandle} AND s.unit_id = r.at_unit_id`, coordinates, mayHandle],
  coordinators: [coordinates, mayHandle],
} as const;

const firstOf = (turns: readonly string[]): string => `CASE ${turns.map((turn, place) => `WHEN ${turn} THEN ${String(place)}`).join(' ')} END`;

/** A course is owned by whoever coordinates it, and handled by nobody else. */
const instance = `(SELECT owner_id, handler_id, at_unit_id FROM service_request WHERE id = $2 UNION ALL SELECT owner_id, NULL, NULL FROM course WHERE id = $2)`;

/** The sides on which somebody named takes part. */
const onEitherSide = `s.organisation_id IN (SELECT unnest(ARRAY[requester_id, recipient_id]) FROM service_request WHERE id = $2
  UNION ALL SELECT organisation_id FROM course WHERE id = $2)`;

/** Whoever has died is written to no more; `p` is the person. */
export const lives = 'NOT EXISTS (SELECT FROM citizen c WHERE c.id = p.citizen_id AND c.deceased_on IS NOT NULL)';

/** The person `p` acts today for the citizen of the parameter, who lives. */
export const actsFor = (parameter: string): string =>
  `EXISTS (SELECT FROM represents t JOIN citizen c ON c.id = t.citizen_id WHERE t.person_id = p.id AND c.id = ${parameter} AND c.deceased_on IS NULL)`;

const read = async (engine: pg.Pool | pg.ClientBase, where: string, values: readonly unknown[]): Promise<Recipient[]> => {
  const { rows } = await engine.query<Recipient>(
    `SELECT DISTINCT ON (p.id) ${columns} FROM person p LEFT JOIN staff s ON s.person_id = p.id WHERE p.closed_at IS NULL AND ${where} ORDER BY p.id`,
    [...values],
  );
  return rows;
};

const readInTurn = async (engine: pg.Pool | pg.ClientBase, turns: readonly string[], values: readonly [organisationId: string, instanceId: string]) => {
  const { rows } = await engine.query<Recipient & { turn: number }>(
    `SELECT ${columns}, ${firstOf(turns)} AS turn FROM staff s JOIN person p ON p.id = s.person_id JOIN ${instance} r ON true
     WHERE s.organisation_id = $1 AND ${firstOf(turns)} IS NOT NULL ORDER BY turn, p.id`,
    [...values],
  );
  return rows.filter(({ turn }) => turn === rows[0]?.turn).map(({ turn: _turn, ...recipient }) => recipient);
};

/**
 * The people an addressee stands for, today. An owner who has left the organisation is nobody, and then its managers
 * are told: a notice reaches somebody. Whoever acts for a citizen is told as the citizen is.
 */
export const recipientsOf = async (engine: pg.Pool | pg.ClientBase, instanceId: string, to: Addressee): Promise<Recipient[]> => {
  if ('personId' in to) return read(engine, `p.id = $1 AND ${onEitherSide}`, [to.personId, instanceId]);
  if ('citizenId' in to) {
    const { citizenId } = to;
    const told = await read(engine, `(p.citizen_id = $1 OR ${actsFor('$1')}) AND ${lives}`, [citizenId]);
    return told.map((recipient) => ({ ...recipient, citizenId }));
  }
  const { organisationId, people } = to;
  const found = people === 'managers' ? [] : await readInTurn(engine, inTurn[people], [organisationId, instanceId]);
  return found.length > 0 ? found : read(engine, managersOf, [organisationId]);
};
