import type pg from 'pg';
import { withConnection } from './connection.js';

export type OutboxRef = { id: string; instanceId: string; channel: string };
export type OutboxMessage = OutboxRef & { version: number; body: Readonly<Record<string, unknown>>; attempts: number };

/** How long a claim holds, in seconds of machine time; then the sweeper gives it to others, so that what a dead worker held is told within 15 seconds. */
const leaseSeconds = 12;

/**
 * Takes what is due and whose predecessors on the same (instance, channel) are settled or taken with it, which is so
 * when nothing stands before it that is not due. What must wait steps aside so that others come forward: shortly for a
 * predecessor under way, longer for one that waits for its next attempt or for a person.
 */
export const claimOutboxStatement = {
  name: 'claim outbox',
  text: `WITH due AS MATERIALIZED (
    SELECT id, instance_id FROM outbox WHERE next_attempt_at <= now() AND claimed_until IS NULL
    ORDER BY next_attempt_at, id LIMIT $1 FOR UPDATE SKIP LOCKED),
  told AS (
    SELECT id, instance_id, channel, claimed_until IS NOT NULL AS under_way, id = ANY (ARRAY(SELECT id FROM due)) AS due
    FROM outbox WHERE instance_id = ANY (ARRAY(SELECT instance_id FROM due))),
  placed AS MATERIALIZED (
    SELECT id, due, count(*) FILTER (WHERE NOT due) OVER in_order = 0 AS first, bool_or(under_way) OVER in_order AS busy
    FROM told WINDOW in_order AS (PARTITION BY instance_id, channel ORDER BY id)),
  behind_one_under_way AS (UPDATE outbox SET next_attempt_at = now() + interval '50 milliseconds'
    WHERE id = ANY (ARRAY(SELECT id FROM placed WHERE due AND NOT first AND busy))),
  behind_one_that_waits AS (UPDATE outbox SET next_attempt_at = now() + interval '2 seconds'
    WHERE id = ANY (ARRAY(SELECT id FROM placed WHERE due AND NOT first AND NOT busy))),
  taken AS (UPDATE outbox SET claimed_until = now() + interval '${leaseSeconds} seconds'
    WHERE id = ANY (ARRAY(SELECT id FROM placed WHERE due AND first)) RETURNING id, instance_id, channel)
SELECT id, instance_id, channel FROM taken ORDER BY id`,
};

type Row = { id: string; instance_id: string; channel: string };

const refOf = ({ id, instance_id, channel }: Row): OutboxRef => ({ id, instanceId: instance_id, channel });

/**
 * Claims up to `limit` messages. Those of one (instance, channel) come in order and must be carried out in order by
 * one hand: when one fails, none of those after it may be tried.
 */
export const claimOutbox = (pool: pg.Pool, limit: number): Promise<OutboxRef[]> =>
  withConnection(pool, async (client) => {
    const { rows } = await client.query<Row>({ ...claimOutboxStatement, values: [limit] });
    return rows.map(refOf);
  });

type OpenRow = Row & { version: number; body: Record<string, unknown>; attempts: number };

export const messageOf = (row: OpenRow): OutboxMessage => ({ ...refOf(row), version: row.version, body: row.body, attempts: row.attempts });

/** What the claimed messages say, in order: those that are neither settled nor dead meanwhile. */
export const openOutbox = (pool: pg.Pool, ids: readonly string[]): Promise<OutboxMessage[]> =>
  withConnection(pool, async (client) => {
    const text = `SELECT id, instance_id, channel, version, body, attempts FROM outbox WHERE id = ANY ($1::uuid[]) AND next_attempt_at < 'infinity' ORDER BY id`;
    const { rows } = await client.query<OpenRow>({ name: 'open outbox', text, values: [ids] });
    return rows.map(messageOf);
  });

/** They were told: their rows go. Settling twice does nothing. */
export const settleOutbox = (pool: pg.Pool, ids: readonly string[]): Promise<void> =>
  withConnection(pool, async (client) => {
    await client.query({ name: 'settle outbox', text: 'DELETE FROM outbox WHERE id = ANY ($1::uuid[])', values: [ids] });
  });

/** The sweeper: gives back what was claimed by somebody who died or hangs; answers how many. */
export const reclaimOutbox = (pool: pg.Pool): Promise<number> =>
  withConnection(pool, async (client) => {
    const { rowCount } = await client.query(`UPDATE outbox SET claimed_until = NULL WHERE claimed_until <= now() AND next_attempt_at <= now()`);
    return rowCount ?? 0;
  });

export type FurtherMessage = Omit<OutboxMessage, 'attempts'>;

/**
 * Messages that follow from one that is being carried out, in its transaction. Whoever gives their ids sees to it that
 * they are the same at a second attempt, and that those of one (instance, channel) sort as they are to be told.
 */
export const addToOutbox = async (client: pg.ClientBase, messages: readonly FurtherMessage[]): Promise<void> => {
  if (messages.length === 0) return;
  const text = `INSERT INTO outbox (id, instance_id, version, channel, body)
    SELECT id, "instanceId", version, channel, body FROM json_to_recordset($1) AS m (id uuid, "instanceId" uuid, version int, channel text, body json)
    ON CONFLICT (id) DO NOTHING`;
  await client.query({ name: 'add to outbox', text, values: [JSON.stringify(messages)] });
};
