import type pg from 'pg';
import { withConnection } from './connection.js';
import { messageOf, type OutboxMessage } from './outbox.js';

/** `error` is a code or a message without content; it is shown to whoever looks after the system. */
export type Failure = { id: string; error: string } & ({ retryInMs: number /** `false`: it was no fault of the message. */; counts?: false } | { dead: true });

/** One that waits for a person waits for ever. Those after it that were claimed with it wait behind it. */
const failStatement = {
  name: 'fail outbox',
  text: `WITH failed AS (UPDATE outbox SET attempts = attempts + $4, error = $2, claimed_until = NULL,
      next_attempt_at = CASE WHEN $3::float8 IS NULL THEN 'infinity' ELSE now() + $3::float8 * interval '1 millisecond' END
    WHERE id = $1 RETURNING id, instance_id, channel)
UPDATE outbox o SET claimed_until = NULL FROM failed
  WHERE o.instance_id = failed.instance_id AND o.channel = failed.channel AND o.id > failed.id AND o.claimed_until IS NOT NULL`,
};

/** An attempt failed: another follows, or the message is a dead letter, which blocks its (instance, channel) alone. */
export const failOutbox = (pool: pg.Pool, failure: Failure): Promise<void> =>
  withConnection(pool, async (client) => {
    const retryInMs = 'dead' in failure ? null : failure.retryInMs;
    const counted = 'counts' in failure && failure.counts === false ? 0 : 1;
    await client.query({ ...failStatement, values: [failure.id, failure.error, retryInMs, counted] });
  });

export type DeadLetter = OutboxMessage & { error: string };

/** What a person must look after, the oldest first. */
export const deadLetters = (pool: pg.Pool, limit: number): Promise<DeadLetter[]> =>
  withConnection(pool, async (client) => {
    const text = `SELECT id, instance_id, channel, version, body, attempts, error FROM outbox WHERE next_attempt_at = 'infinity' ORDER BY id LIMIT $1`;
    const { rows } = await client.query<Parameters<typeof messageOf>[0] & { error: string }>(text, [limit]);
    return rows.map((row) => ({ ...messageOf(row), error: row.error }));
  });

/** Gives dead letters another set of attempts, and at once to what waited behind them. */
export const reviveOutbox = (pool: pg.Pool, ids: readonly string[]): Promise<void> =>
  withConnection(pool, async (client) => {
    const text = `WITH revived AS (UPDATE outbox SET attempts = 0, next_attempt_at = now()
        WHERE id = ANY ($1::uuid[]) AND next_attempt_at = 'infinity' RETURNING id, instance_id, channel)
      UPDATE outbox o SET next_attempt_at = now() FROM revived
        WHERE o.instance_id = revived.instance_id AND o.channel = revived.channel AND o.id > revived.id AND o.next_attempt_at < 'infinity'`;
    await client.query(text, [ids]);
  });
