import { createHash } from 'node:crypto';
import type pg from 'pg';

/**
 * 128 bits of SHA-256 as 32 hexadecimal digits. Keys and body hashes are stored as such: a fixed 16 bytes keep
 * the table and its one index small, and no key of a client ever stands in the database.
 */
export const fingerprint = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

const daysKept = 7;

/** Forgets outcomes older than seven days of machine time; answers how many. */
export const purgeIdempotency = async (pool: pg.Pool): Promise<number> => {
  const { rowCount } = await pool.query(`DELETE FROM idempotency WHERE at < now() - make_interval(days => $1)`, [daysKept]);
  return rowCount ?? 0;
};
