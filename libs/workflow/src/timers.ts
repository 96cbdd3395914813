import type pg from 'pg';
import { withConnection } from './connection.js';

/** An instance that is to be woken now by a `timerDue`. */
export type DueTimer = { instanceId: string; kind: string };

/**
 * `now()` and the sub-select stay the same through the statement, so that they bound the index; with
 * `clock_timestamp()` each look would read every timer there is. Due is by business time, the lease by the machine's.
 */
const businessNow = `now() + (SELECT "offset" FROM business_clock)`;
const free = `(claimed_until IS NULL OR claimed_until <= now())`;

/** Rows are reached by the array of their places: a join would be planned for a tenth of the table, and read it whole. */
export const claimTimersStatement = {
  name: 'claim timers',
  text: `WITH claimed AS (UPDATE timer SET claimed_until = now() + interval '10 seconds' WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM timer WHERE due_at <= ${businessNow} AND ${free} ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED))
  RETURNING instance_id, kind)
SELECT DISTINCT instance_id, kind FROM claimed`,
};

/**
 * Claims up to `limit` due timers for ten seconds of machine time; several that wake one instance are one. Nobody
 * else gets them until then. Only the commit of `timerDue` takes a timer away: whoever claims and dies has lost nothing.
 */
export const claimDueTimers = (pool: pg.Pool, limit: number): Promise<DueTimer[]> =>
  withConnection(pool, async (client) => {
    const { rows } = await client.query<{ instance_id: string; kind: string }>({ ...claimTimersStatement, values: [limit] });
    return rows.map(({ instance_id, kind }) => ({ instanceId: instance_id, kind }));
  });

const nextStatement = {
  name: 'next timer',
  text: `SELECT extract(epoch FROM due_at - (${businessNow})) * 1000 AS ms FROM timer WHERE ${free} ORDER BY due_at LIMIT 1`,
};

/** Milliseconds until the next timer that nobody has claimed is due; 0 when one is, null when there is none. */
export const nextTimerInMs = (pool: pg.Pool): Promise<number | null> =>
  withConnection(pool, async (client) => {
    const { rows } = await client.query<{ ms: string }>(nextStatement);
    const [row] = rows;
    return row === undefined ? null : Math.max(0, Math.ceil(Number(row.ms)));
  });
