import type pg from 'pg';

/**
 * Says that an effect of a message takes place in the caller's transaction; false when it took place before. Whoever
 * tries at the same time waits for that transaction to end.
 */
export const takeEffect = async (client: pg.ClientBase, outboxId: string, effect: string): Promise<boolean> => {
  const text = 'INSERT INTO delivery (outbox_id, effect) VALUES ($1, $2) ON CONFLICT DO NOTHING';
  const { rowCount } = await client.query({ name: 'take effect', text, values: [outboxId, effect] });
  return rowCount === 1;
};

/** Days of machine time. A job that comes later than this finds its message settled. */
const daysKept = 30;

/** Forgets old effects, save those of messages that may still be tried again; answers how many. */
export const purgeDeliveries = async (pool: pg.Pool): Promise<number> => {
  const text = `DELETE FROM delivery d WHERE at < now() - make_interval(days => $1)
    AND NOT EXISTS (SELECT FROM outbox o WHERE o.id = d.outbox_id)`;
  const { rowCount } = await pool.query(text, [daysKept]);
  return rowCount ?? 0;
};
