import type { LocalDate } from '#sla';
import type pg from 'pg';

/** A request of the municipality that had the case until `on`. */
export type MovedRequest = { id: string; fromId: string; toId: string; on: LocalDate };

const pending = 'c.moved_on IS NOT NULL AND c.move_followed_at IS NULL';

/** Asked by the former municipality, sent or about to be, and not told of this municipality yet. */
const untold = `r.requester_id = c.previous_municipality_id AND r.status NOT IN ('draft', 'discarded', 'recalled', 'cancelled')
  AND r.state -> 'moved' ->> 'to' IS DISTINCT FROM c.municipality_id::text`;

/** Records where the citizen lives, and since when: `fromId` had the case and says so. Back to `fromId` it was a mistake. */
export const recordMove = async (engine: pg.Pool, citizenId: string, { fromId, toId, on }: Omit<MovedRequest, 'id'>): Promise<void> => {
  await engine.query(
    `UPDATE citizen SET municipality_id = $2, previous_municipality_id = $3, moved_on = $4, move_followed_at = NULL WHERE id = $1`,
    toId === fromId ? [citizenId, toId, null, null] : [citizenId, toId, fromId, on],
  );
};

/** So many of the requests whose requester has to be told. */
export const requestsOfMoved = async (engine: pg.Pool, limit: number): Promise<MovedRequest[]> => {
  const { rows } = await engine.query<MovedRequest>(
    `SELECT r.id, r.requester_id AS "fromId", c.municipality_id AS "toId", c.moved_on AS "on" FROM citizen c JOIN service_request r ON r.citizen_id = c.id
      WHERE ${pending} AND ${untold} ORDER BY r.id LIMIT $1`,
    [limit],
  );
  return rows;
};

/** Marks those as carried out of whom no request is left to be told. */
export const followMoves = async (engine: pg.Pool): Promise<void> => {
  await engine.query(`UPDATE citizen c SET move_followed_at = business_now() WHERE ${pending}
    AND NOT EXISTS (SELECT FROM service_request r WHERE r.citizen_id = c.id AND ${untold})`);
};
