import type { FeeStatus, LocalDate } from '#core';
import { startOfDay } from '#sla';
import { In, type EntityManager } from 'typeorm';
import { ServiceRequestRow } from '../entities/index.js';
import { walking } from './walking.js';

/** Fee lines that an organisation pays. Days are those on which a line was asked for or earned, both of them included. */
export type FeeQuestion = { organisationId: string; from?: LocalDate; to?: LocalDate; statuses?: readonly FeeStatus[] };

/** A line's place: lists go from the newest request to the oldest, and within each from the first line on. */
export type FeePlace = { id: string; line: number };

export type FeeRow = { row: ServiceRequestRow; line: number };

/**
 * The lines stand in the states of the requests (`FeeEntry` of the core: occasion, amount, status, day), since the one
 * statement that commits a request writes nothing else. They are found from the organisation's party rows: no line is
 * earned after its request has ended, so that of those that ended only what ended since the first day is looked at.
 */
const lines = `FROM party p JOIN service_request r ON r.id = p.instance_id
  CROSS JOIN LATERAL json_array_elements(r.state -> 'fees') WITH ORDINALITY AS f(entry, line)
  WHERE p.organisation_id = $1 AND r.requester_id = $1
    AND ($2::timestamptz IS NULL OR p.open OR p.sort_at >= $2)
    AND ($3::text IS NULL OR f.entry ->> 3 >= $3) AND ($4::text IS NULL OR f.entry ->> 3 <= $4)`;

const parametersOf = ({ organisationId, from, to }: FeeQuestion): unknown[] => [
  organisationId,
  from === undefined ? null : startOfDay(from),
  from ?? null,
  to ?? null,
];

/** No id comes after it. */
const newest = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const rowsOf = async (manager: EntityManager, places: readonly FeePlace[]): Promise<FeeRow[]> => {
  const rows = await manager.findBy(ServiceRequestRow, { id: In([...new Set(places.map(({ id }) => id))]) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return places.flatMap(({ id, line }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ row, line: Number(line) }];
  });
};

/** So many lines that come after a place, each with its request. */
export const feeLines = async (manager: EntityManager, question: FeeQuestion, limit: number, after?: FeePlace): Promise<FeeRow[]> => {
  const places = await walking(manager, () =>
    manager.query<FeePlace[]>(
      `SELECT r.id, f.line ${lines} AND ($5::text[] IS NULL OR f.entry ->> 2 = ANY ($5))
       AND p.instance_id <= $6 AND (p.instance_id < $6 OR f.line > $7)
     ORDER BY p.instance_id DESC, f.line LIMIT $8`,
      [...parametersOf(question), question.statuses ?? null, after?.id ?? newest, after?.line ?? 0, limit],
    ),
  );
  return rowsOf(manager, places);
};

export type FeeTotal = { status: FeeStatus; count: number; amount: number };

/**
 * How many lines stand how, and how many kroner they come to, whatever status is asked for. Every line of the days is
 * added up: of a month that is what is open and what ended since, of all time everything there is.
 */
export const feeTotals = async (manager: EntityManager, question: FeeQuestion): Promise<FeeTotal[]> => {
  const totals = await manager.query<Record<keyof FeeTotal, string>[]>(
    `SELECT f.entry ->> 2 AS status, count(*) AS count, sum((f.entry ->> 1)::numeric) AS amount ${lines} GROUP BY 1`,
    parametersOf(question),
  );
  return totals.map(({ status, count, amount }) => ({ status: status as FeeStatus, count: Number(count), amount: Number(amount) }));
};
