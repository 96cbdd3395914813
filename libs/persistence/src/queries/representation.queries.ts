import type { LocalDate } from '#core';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { hashOf } from '../sessions.js';

/** Somebody who acts for a citizen, may do so by a code, or did. `words` are sealed under the citizen's key. */
export type Representation = {
  id: string;
  citizenId: string;
  /** Null until the code is redeemed. */
  personId: string | null;
  kind: string;
  words: Buffer;
  givenAt: string;
  lastOn: LocalDate;
  codeLastOn: LocalDate;
  redeemedAt: string | null;
  endedAt: string | null;
};

const columns = `id, citizen_id AS "citizenId", person_id AS "personId", kind, words_sealed AS words, given_at AS "givenAt", last_on::text AS "lastOn",
  code_last_on::text AS "codeLastOn", redeemed_at AS "redeemedAt", ended_at AS "endedAt"`;

/** Of one citizen, the newest first. */
export const representationsOf = (manager: EntityManager, citizenId: string): Promise<Representation[]> =>
  manager.query<Representation[]>(`SELECT ${columns} FROM representation WHERE citizen_id = $1 ORDER BY id DESC`, [citizenId]);

/** Who ever acted for those citizens. Asked of one at a time mostly, which a list written out lets PostgreSQL plan for once. */
export const representativesOf = async (manager: EntityManager, citizenIds: readonly string[]): Promise<Representation[]> => {
  if (citizenIds.length === 0) return [];
  const list = citizenIds.map((_, at) => `$${at + 1}`).join(', ');
  return manager.query<Representation[]>(`SELECT ${columns} FROM representation WHERE person_id IS NOT NULL AND citizen_id IN (${list})`, [...citizenIds]);
};

/** For whom a person acts today, and until when. */
export type Represented = { citizenId: string; kind: string; lastOn: LocalDate };

export const representedBy = (manager: EntityManager, personId: string): Promise<Represented[]> =>
  manager.query<Represented[]>(
    `SELECT citizen_id AS "citizenId", kind, max(last_on)::text AS "lastOn" FROM represents WHERE person_id = $1 GROUP BY 1, 2 ORDER BY 3 DESC, 1`,
    [personId],
  );

export type NewRepresentation = {
  id: string;
  citizenId: string;
  kind: string;
  words: Buffer;
  givenBy: string;
  lastOn: LocalDate;
  code: string;
  codeLastOn: LocalDate;
};

export const addRepresentation = async (
  engine: pg.Pool,
  { id, citizenId, kind, words, givenBy, lastOn, code, codeLastOn }: NewRepresentation,
): Promise<void> => {
  await engine.query(
    'INSERT INTO representation (id, citizen_id, kind, words_sealed, given_by, last_on, code_hash, code_last_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, citizenId, kind, words, givenBy, lastOn, hashOf(code), codeLastOn],
  );
};

/** What the code opens today; null when it is unknown, used, stopped or too old, or the citizen has died, which nobody can tell apart. */
export const openByCode = async (engine: pg.Pool, code: string): Promise<Representation | null> => {
  const { rows } = await engine.query<Representation>(
    `SELECT ${columns} FROM representation r WHERE code_hash = $1 AND person_id IS NULL AND ended_at IS NULL AND least(code_last_on, last_on) >= business_today()
       AND NOT EXISTS (SELECT FROM citizen c WHERE c.id = r.citizen_id AND c.deceased_on IS NOT NULL)`,
    [hashOf(code)],
  );
  return rows[0] ?? null;
};

/** False when somebody else was faster. */
export const redeemRepresentation = async (engine: pg.Pool, id: string, personId: string, words: Buffer): Promise<boolean> => {
  const { rowCount } = await engine.query(
    'UPDATE representation SET person_id = $2, words_sealed = $3, redeemed_at = business_now() WHERE id = $1 AND person_id IS NULL AND ended_at IS NULL',
    [id, personId, words],
  );
  return rowCount === 1;
};

/** False when it had ended already. */
export const endRepresentation = async (engine: pg.Pool, id: string): Promise<boolean> => {
  const { rowCount } = await engine.query('UPDATE representation SET ended_at = business_now() WHERE id = $1 AND ended_at IS NULL', [id]);
  return rowCount === 1;
};
