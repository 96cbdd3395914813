import type { DirectoryChangeStatus, MembershipRecord, OrganisationRecord, PersonRecord, UnitRecord } from '#core';
import type pg from 'pg';
import { v7 } from 'uuid';

type Engine = pg.Pool | pg.ClientBase;

type About =
  | { subject: 'organisation'; before: OrganisationRecord | null; after: OrganisationRecord }
  | { subject: 'person'; before: PersonRecord | null; after: PersonRecord }
  | { subject: 'membership'; before: MembershipRecord | null; after: MembershipRecord }
  | { subject: 'unit'; before: UnitRecord | null; after: UnitRecord };

/** One change of the register, with the entry before and after it. */
export type DirectoryChange = About & {
  id: string;
  /** An organisation, or a person; of a membership the person, of a unit the organisation. */
  subjectId: string;
  /** Of the entry it was written on top of; 0 for a new one. */
  revision: number;
  status: DirectoryChangeStatus;
  /** Null: the end of an organisation, carried out by itself. */
  authorId: string | null;
  deciderId: string | null;
  at: string;
  decidedAt: string | null;
};

const columns = `id, subject, subject_id AS "subjectId", before, after, revision, status, author_id AS "authorId", decider_id AS "deciderId", at, decided_at AS "decidedAt"`;

/** Any number; whoever changes the register takes it, so that what was checked still holds when it is written. */
const lock = 7_302;

/** One change of the register at a time, all of it or nothing. */
export const changingDirectory = async <T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let lost: Error | undefined;
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
    const result = await use(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => (lost = failure));
    throw error;
  } finally {
    client.release(lost);
  }
};

export type NewDirectoryChange = About & { revision: number; status: 'done' | 'proposed'; authorId: string | null };

const subjectOf = ({ subject, after }: About): string => {
  if (subject === 'unit') return after.organisationId;
  return subject === 'membership' ? after.personId : after.id;
};

export const addDirectoryChange = async (engine: Engine, change: NewDirectoryChange): Promise<DirectoryChange> => {
  const { subject, before, after, revision, status, authorId } = change;
  const { rows } = await engine.query<DirectoryChange>(
    `INSERT INTO directory_change (id, subject, subject_id, before, after, revision, status, author_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${columns}`,
    [v7(), subject, subjectOf(change), before && JSON.stringify(before), JSON.stringify(after), revision, status, authorId],
  );
  const [added] = rows;
  if (added === undefined) throw new Error('A change just made is not there.');
  return added;
};

/** Decides a proposal; null when it waits no more. */
export const decideDirectoryChange = async (
  engine: Engine,
  { id, status, deciderId }: { id: string; status: 'approved' | 'rejected'; deciderId: string },
): Promise<DirectoryChange | null> => {
  const { rows } = await engine.query<DirectoryChange>(
    `UPDATE directory_change SET status = $2, decider_id = $3, decided_at = business_now() WHERE id = $1 AND status = 'proposed' RETURNING ${columns}`,
    [id, status, deciderId],
  );
  return rows[0] ?? null;
};

export const directoryChangeById = async (engine: Engine, id: string): Promise<DirectoryChange | null> => {
  const { rows } = await engine.query<DirectoryChange>(`SELECT ${columns} FROM directory_change WHERE id = $1`, [id]);
  return rows[0] ?? null;
};

/** Whether a proposal about the entry waits. */
export const isProposed = async (engine: Engine, subjectId: string): Promise<boolean> => {
  const { rowCount } = await engine.query(`SELECT FROM directory_change WHERE subject_id = $1 AND status = 'proposed'`, [subjectId]);
  return rowCount === 1;
};

/** The newest first: of one entry, or of all of them. What waits comes before what is settled. */
export const directoryChanges = async (engine: Engine, subjectId: string | null, limit: number): Promise<DirectoryChange[]> => {
  const { rows } = await engine.query<DirectoryChange>(
    `SELECT ${columns} FROM directory_change WHERE $1::uuid IS NULL OR subject_id = $1 ORDER BY status = 'proposed' DESC, at DESC, id DESC LIMIT $2`,
    [subjectId, limit],
  );
  return rows;
};
