import type { Amendment, ChangeStatus, RuleBook } from '#core';
import type pg from 'pg';

export type RuleChange = {
  id: string;
  amendment: Amendment;
  /** Why, in the words of whoever wrote it. */
  reason: string;
  status: ChangeStatus;
  /** Counts up with each save and each step; whoever writes on top of an older one is told. */
  revision: number;
  authorIds: readonly string[];
  approverId: string | null;
  /** The rule book it was published in. */
  bookVersion: number | null;
  createdAt: string;
  updatedAt: string;
};

const columns = `id, amendment, reason, status, revision, author_ids AS "authorIds", approver_id AS "approverId", book_version AS "bookVersion",
  created_at AS "createdAt", updated_at AS "updatedAt"`;

const one = async (engine: pg.Pool | pg.ClientBase, text: string, values: readonly unknown[]): Promise<RuleChange | null> => {
  const { rows } = await engine.query<RuleChange>(text, [...values]);
  return rows[0] ?? null;
};

/** The newest first. Few enough to be read whole: one for each decision about a rule. */
export const ruleChanges = async (engine: pg.Pool): Promise<RuleChange[]> => {
  const { rows } = await engine.query<RuleChange>(`SELECT ${columns} FROM rule_change ORDER BY created_at DESC, id DESC LIMIT 500`);
  return rows;
};

export const ruleChangeById = (engine: pg.Pool, id: string): Promise<RuleChange | null> =>
  one(engine, `SELECT ${columns} FROM rule_change WHERE id = $1`, [id]);

type Written = { amendment: Amendment; reason: string };

export const addRuleChange = async (engine: pg.Pool, { id, authorId, amendment, reason }: Written & { id: string; authorId: string }): Promise<RuleChange> => {
  const text = `INSERT INTO rule_change (id, amendment, reason, status, author_ids) VALUES ($1, $2, $3, 'draft', ARRAY[$4::uuid]) RETURNING ${columns}`;
  const added = await one(engine, text, [id, JSON.stringify(amendment), reason, authorId]);
  if (added === null) throw new Error('A change just made is not there.');
  return added;
};

type At = { id: string; revision: number };

/** Writes on top of that revision of a draft; null when a colleague was faster. */
export const saveRuleChange = (
  engine: pg.Pool,
  { id, revision, authorId, amendment, reason }: Written & At & { authorId: string },
): Promise<RuleChange | null> =>
  one(
    engine,
    `UPDATE rule_change SET amendment = $3, reason = $4, revision = revision + 1, updated_at = business_now(),
       author_ids = CASE WHEN $5::uuid = ANY (author_ids) THEN author_ids ELSE author_ids || $5::uuid END
     WHERE id = $1 AND revision = $2 AND status = 'draft' RETURNING ${columns}`,
    [id, revision, JSON.stringify(amendment), reason, authorId],
  );

/** Takes it from one status to another; null when a colleague was faster. */
export const moveRuleChange = (engine: pg.Pool, { id, revision, status }: At & { status: Exclude<ChangeStatus, 'approved'> }): Promise<RuleChange | null> =>
  one(engine, `UPDATE rule_change SET status = $3, revision = revision + 1, updated_at = business_now() WHERE id = $1 AND revision = $2 RETURNING ${columns}`, [
    id,
    revision,
    status,
  ]);

/**
 * Publishes the rule book and marks the change approved, both or neither; null when a colleague was faster with this
 * change, or with another that is published as the same version of the book: read the newest and try again.
 */
export const approveRuleChange = (
  engine: pg.Pool,
  { id, revision, approverId, book }: At & { approverId: string; book: RuleBook },
): Promise<RuleChange | null> =>
  one(
    engine,
    `WITH published AS (
       INSERT INTO rule_book (version, body)
       SELECT $4::int, $5::json FROM rule_change WHERE id = $1 AND revision = $2 AND status = 'proposed'
       ON CONFLICT DO NOTHING RETURNING version)
     UPDATE rule_change SET status = 'approved', approver_id = $3, book_version = published.version, revision = revision + 1, updated_at = business_now()
     FROM published WHERE id = $1 AND revision = $2 RETURNING ${columns}`,
    [id, revision, approverId, book.version, JSON.stringify(book)],
  );
