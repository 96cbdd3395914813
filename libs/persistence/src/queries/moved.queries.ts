import type { LocalDate } from '#sla';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';

/** A request that has not been told where its citizen lives; without `toId` it is not told where, without `on` a record was put right. */
export type MovedRequest = { id: string; fromId: string; toId?: string; on?: LocalDate };

/** Where the citizen lives, as far as the requester is told: of a protected one only who had the case last, and who has it now. */
const place = `CASE WHEN NOT c.protected_address OR r.requester_id IN (c.municipality_id, c.previous_municipality_id) THEN c.municipality_id::text END`;

/** Asked by a municipality that the citizen does not live in, and from which no other has taken over: its citizens moved nowhere. */
const elsewhere = `r.requester_id <> c.municipality_id AND EXISTS (SELECT FROM organisation o
    WHERE o.id = r.requester_id AND o.kind = 'jobCentre' AND (o.successor_id IS NULL OR o.followed_at IS NULL))`;

/** Told of another place than that, or asked from elsewhere, sent or about to be, and told of none. */
const untold = `r.status NOT IN ('discarded', 'recalled', 'cancelled') AND CASE WHEN r.state -> 'moved' IS NULL
  THEN r.status <> 'draft' AND ${elsewhere}
  ELSE r.state -> 'moved' ->> 'to' IS DISTINCT FROM ${place} END`;

type Move = { fromId: string; toId: string; on: LocalDate };

/** Records where the citizen lives, and since when: `fromId` had the case and says so. Back to `fromId` it was a mistake. */
export const recordMove = async (engine: pg.Pool, citizenId: string, { fromId, toId, on }: Move): Promise<void> => {
  await engine.query(
    `UPDATE citizen SET municipality_id = $2, previous_municipality_id = $3, moved_on = $4, move_untold = true
      WHERE id = $1 AND ($3::uuid IS NOT NULL OR municipality_id IS DISTINCT FROM $2)`,
    toId === fromId ? [citizenId, toId, null, null] : [citizenId, toId, fromId, on],
  );
};

/** So many of the requests whose requester has to be told. */
export const requestsOfMoved = async (engine: pg.Pool, limit: number): Promise<MovedRequest[]> => {
  const { rows } = await engine.query<{ id: string; fromId: string; toId: string | null; on: LocalDate | null }>(
    `SELECT r.id, r.requester_id AS "fromId", ${place} AS "toId", c.moved_on AS "on" FROM citizen c JOIN service_request r ON r.citizen_id = c.id
      WHERE c.move_untold AND ${untold} ORDER BY r.id LIMIT $1`,
    [limit],
  );
  return rows.map(({ id, fromId, toId, on }) => ({ id, fromId, ...(toId && { toId }), ...(on && { on }) }));
};

/** Marks those as carried out of whom no request is left to be told; a draft is told once it is sent. */
export const followMoves = async (engine: pg.Pool): Promise<void> => {
  await engine.query(`UPDATE citizen c SET move_untold = false WHERE c.move_untold
    AND NOT EXISTS (SELECT FROM service_request r WHERE r.citizen_id = c.id
      AND (${untold} OR r.status = 'draft' AND r.state -> 'moved' IS NULL AND ${elsewhere}))`);
};

/** Whether the citizen of the request lives in another municipality than the one that asks, by the register. */
export const asksFromElsewhere = async (manager: EntityManager, requestId: string): Promise<boolean> => {
  const rows: unknown[] = await manager.query(`SELECT FROM service_request r JOIN citizen c ON c.id = r.citizen_id WHERE r.id = $1 AND ${elsewhere}`, [
    requestId,
  ]);
  return rows.length > 0;
};

/** A request that is sent from elsewhere is told where the citizen lives. */
export const tellOfMove = async (engine: pg.Pool, citizenId: string): Promise<void> => {
  await engine.query('UPDATE citizen SET move_untold = true WHERE id = $1', [citizenId]);
};
