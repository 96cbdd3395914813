import type pg from 'pg';

/** Throws when something is told on a channel that nobody here carries out: it would wait for ever, and quietly. */
export const checkChannels = async (pool: pg.Pool, carriedOut: readonly string[]): Promise<void> => {
  const { rows } = await pool.query<{ channel: string }>('SELECT DISTINCT channel FROM outbox WHERE channel <> ALL ($1) ORDER BY channel', [carriedOut]);
  if (rows.length === 0) return;
  const names = rows.map(({ channel }) => `"${channel}"`).join(', ');
  throw new Error(`The outbox holds messages of the channel ${names}, for which this worker has no handler. Start the version that wrote them.`);
};
