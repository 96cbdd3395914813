import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { decrypt, deriveKey, encrypt, keyBytes } from './envelope.js';
import { createKeyCache, type KeyCache } from './key-cache.js';

/** The citizen's key was destroyed: what it sealed cannot be read any more, by anybody. */
export class ContentErased extends Error {
  constructor(citizenId: string) {
    super(`The content key of citizen ${citizenId} was erased.`);
  }
}

/**
 * One key per citizen, wrapped by the content key. Role app may not read them: only a process with the content key and
 * the engine's door opens anything.
 */
export type KeyStore = { pool: pg.Pool; cache: KeyCache; wrappingKey: Buffer; fingerprint: string };

/** Other processes may hold an erased key this long, in milliseconds. */
const lifetime = 60_000;

export const createKeyStore = (pool: pg.Pool, contentKey: Buffer): KeyStore => ({
  pool,
  cache: createKeyCache(2_000, lifetime),
  wrappingKey: deriveKey(contentKey, 'wrap citizen keys'),
  fingerprint: createHash('sha256').update(deriveKey(contentKey, 'fingerprint')).digest('hex').slice(0, 16),
});

type KeyRow = { citizen_id: string; wrapped: Buffer | null; wrapped_by: string };

const boundTo = (citizenId: string): string => `citizen_key ${citizenId}`;

const readRows = async ({ pool }: KeyStore, citizenIds: readonly string[]): Promise<KeyRow[]> => {
  const { rows } = await pool.query<KeyRow>('SELECT citizen_id, wrapped, wrapped_by FROM citizen_key WHERE citizen_id = ANY($1)', [citizenIds]);
  return rows;
};

const unwrap = ({ cache, wrappingKey, fingerprint }: KeyStore, { citizen_id, wrapped, wrapped_by }: KeyRow): Buffer => {
  if (wrapped === null) throw new ContentErased(citizen_id);
  if (wrapped_by !== fingerprint) throw new Error('The content was sealed under another CONTENT_KEY than the one given.');
  const key = decrypt(wrappingKey, boundTo(citizen_id), wrapped);
  cache.set(citizen_id, key);
  return key;
};

/** Keys of those of the citizens that have one, in one read. */
export const keysOf = async (store: KeyStore, citizenIds: readonly string[]): Promise<Map<string, Buffer>> => {
  const found = new Map<string, Buffer>();
  const missing = new Set<string>();
  for (const id of citizenIds) {
    const key = store.cache.get(id);
    if (key === undefined) missing.add(id);
    else found.set(id, key);
  }
  if (missing.size === 0) return found;
  for (const row of await readRows(store, [...missing])) {
    if (row.wrapped !== null) found.set(row.citizen_id, unwrap(store, row));
  }
  return found;
};

const insertKey = `INSERT INTO citizen_key (citizen_id, wrapped, wrapped_by) VALUES ($1, $2, $3) ON CONFLICT (citizen_id) DO NOTHING`;

/** The citizen's key, made when there never was one. Throws `ContentErased` when it was erased. */
export const makeKey = async (store: KeyStore, citizenId: string): Promise<Buffer> => {
  const known = store.cache.get(citizenId);
  if (known !== undefined) return known;
  const [row] = await readRows(store, [citizenId]);
  if (row !== undefined) return unwrap(store, row);
  const wrapped = encrypt(store.wrappingKey, boundTo(citizenId), randomBytes(keyBytes));
  await store.pool.query(insertKey, [citizenId, wrapped, store.fingerprint]);
  return makeKey(store, citizenId);
};

const erase = `INSERT INTO citizen_key (citizen_id, wrapped_by, erased_at) VALUES ($1, $2, now())
  ON CONFLICT (citizen_id) DO UPDATE SET wrapped = NULL, erased_at = coalesce(citizen_key.erased_at, now())`;

export const eraseKey = async (store: KeyStore, citizenId: string): Promise<void> => {
  await store.pool.query(erase, [citizenId, store.fingerprint]);
  store.cache.forget(citizenId);
};
