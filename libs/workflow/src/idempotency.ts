import { hash } from 'node:crypto';
import type pg from 'pg';
import { identityOf } from './actor.js';
import type { CommandInput } from './types.js';

/**
 * 128 bits of SHA-256 as 32 hexadecimal digits. Keys and body hashes are stored as such: a fixed 16 bytes keep
 * the table and its one index small, and no key of a client ever stands in the database.
 */
export const fingerprint = (...parts: readonly string[]): string => hash('sha256', parts.join('\n')).slice(0, 32);

/** The fingerprint under which a command's outcome is kept. */
export const keyOf = (owner: string, key: string): string => fingerprint(owner, key);

/** The instance on which the actor has had this very command carried out, for whoever repeats it; null when there is none. */
export const carriedOutOn = async (pool: pg.Pool, { actor, key, bodyHash }: Pick<CommandInput, 'actor' | 'key' | 'bodyHash'>): Promise<string | null> => {
  const values = [keyOf(identityOf(actor).owner, key), fingerprint(bodyHash)];
  const { rows } = await pool.query<{ id: string }>('SELECT instance_id AS id FROM idempotency WHERE id = $1 AND body = $2', values);
  return rows[0]?.id ?? null;
};

const daysKept = 7;

/** Forgets outcomes older than seven days of machine time; answers how many. */
export const purgeIdempotency = async (pool: pg.Pool): Promise<number> => {
  const { rowCount } = await pool.query(`DELETE FROM idempotency WHERE at < now() - make_interval(days => $1)`, [daysKept]);
  return rowCount ?? 0;
};
