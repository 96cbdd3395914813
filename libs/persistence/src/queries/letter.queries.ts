import type { Language } from '#core';
import type { Instant, LocalDate } from '#sla';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';

export const letterPiles = ['toPost', 'posted', 'returned'] as const;
export type LetterPile = (typeof letterPiles)[number];

type Params = Readonly<Record<string, string | number>>;

/** What a notice says to a citizen who is told by post. */
export type NewLetter = { id: string; citizenId: string; instanceId: string; code: string; params: Params };

export type Letter = NewLetter & {
  courseId: string;
  language: Language;
  createdAt: Instant;
  postedOn: LocalDate | null;
  returnedOn: LocalDate | null;
};

/**
 * Written where the citizen is told by post and lives, by whoever leads the course that it belongs to. Safe to repeat.
 * `untilSent`: not while another of that code about the instance waits to be posted, which says the same.
 */
export const addLetter = async (
  engine: pg.ClientBase,
  { id, citizenId, instanceId, code, params, untilSent = false }: NewLetter & { untilSent?: boolean },
): Promise<void> => {
  await engine.query(
    `INSERT INTO letter (id, citizen_id, organisation_id, course_id, instance_id, code, params, language)
     SELECT $1, c.id, k.organisation_id, k.id, $3, $4, $5, c.language FROM citizen c
       JOIN course k ON k.id = coalesce((SELECT course_id FROM service_request WHERE id = $3), $3)
     WHERE c.id = $2 AND c.digital_post_exempt AND c.deceased_on IS NULL
       AND NOT ($6 AND EXISTS (SELECT FROM letter l WHERE l.organisation_id = k.organisation_id AND l.posted_on IS NULL AND l.citizen_id = $2 AND l.instance_id = $3 AND l.code = $4))
     ON CONFLICT (id) DO NOTHING`,
    [id, citizenId, instanceId, code, JSON.stringify(params), untilSent],
  );
};

const columns = `l.id, l.citizen_id AS "citizenId", l.instance_id AS "instanceId", l.course_id AS "courseId", l.code, l.params, l.language,
  l.created_at AS "createdAt", l.posted_on AS "postedOn", l.returned_on AS "returnedOn"`;

/** Nothing is sent to whoever has died; what was sent before stands. */
const alive = 'EXISTS (SELECT FROM citizen c WHERE c.id = l.citizen_id AND c.deceased_on IS NULL)';

const inPile: Readonly<Record<LetterPile, string>> = {
  toPost: `l.posted_on IS NULL AND ${alive}`,
  posted: 'l.posted_on IS NOT NULL AND l.returned_on IS NULL',
  returned: 'l.returned_on IS NOT NULL',
};

export type LetterPlace = { createdAt: Instant; id: string };

type Question = { organisationId: string; pile: LetterPile; after?: LetterPlace; limit: number };

/** What is to be sent, the oldest first; what was sent, the newest first. */
export const lettersOf = async (manager: EntityManager, { organisationId, pile, after, limit }: Question): Promise<Letter[]> => {
  const [way, than] = pile === 'toPost' ? ['ASC', '>'] : ['DESC', '<'];
  const beyond = after === undefined ? '' : ` AND (l.created_at, l.id) ${than} ($3::timestamptz, $4::uuid)`;
  return manager.query<Letter[]>(
    `SELECT ${columns} FROM letter l WHERE l.organisation_id = $1 AND ${inPile[pile]}${beyond} ORDER BY l.created_at ${way}, l.id ${way} LIMIT $2`,
    [organisationId, limit, ...(after === undefined ? [] : [after.createdAt, after.id])],
  );
};

/** How many are to be sent, and how many came back. */
export const countLetters = async (manager: EntityManager, organisationId: string): Promise<{ toPost: number; returned: number }> => {
  const count = (pile: LetterPile): string => `(SELECT count(*) FROM letter l WHERE l.organisation_id = $1 AND ${inPile[pile]})`;
  const [row] = await manager.query<{ toPost: number; returned: number }[]>(`SELECT ${count('toPost')} AS "toPost", ${count('returned')} AS returned`, [
    organisationId,
  ]);
  return row ?? { toPost: 0, returned: 0 };
};

/** Those of them that the actor may see and that may still be sent or were, in the order in which they were written. */
export const visibleLetters = (manager: EntityManager, ids: readonly string[]): Promise<Letter[]> =>
  manager.query<Letter[]>(`SELECT ${columns} FROM letter l WHERE l.id = ANY($1) AND (l.posted_on IS NOT NULL OR ${alive}) ORDER BY l.created_at, l.id`, [ids]);

/** They went to the post on that day; one that went before keeps its day. */
export const lettersPosted = async (engine: pg.Pool, ids: readonly string[], on: LocalDate): Promise<void> => {
  await engine.query('UPDATE letter SET posted_on = $2 WHERE id = ANY($1) AND posted_on IS NULL', [ids, on]);
};

export type CourseOfLetter = { courseId: string; organisationId: string; number: string; version: number };

/** It came back on that day; null when it was back already. Answers with the course whose coordinator must hear of it. */
export const letterIsBack = async (engine: pg.ClientBase, id: string, on: LocalDate): Promise<CourseOfLetter | null> => {
  const { rows } = await engine.query<CourseOfLetter>(
    `UPDATE letter l SET returned_on = $2, posted_on = coalesce(l.posted_on, $2) FROM course k
     WHERE l.id = $1 AND l.returned_on IS NULL AND k.id = l.course_id RETURNING k.id AS "courseId", k.organisation_id AS "organisationId", k.number, k.version`,
    [id, on],
  );
  return rows[0] ?? null;
};
