import type { Instant } from '#core';
import { In, type EntityManager } from 'typeorm';
import { ServiceRequestRow } from '../entities/index.js';

/** The place after which the next page begins: a request, and when it wakes first. */
export type WakePlace = { at: Instant; id: string };

export type WakeQuestion = { organisationId: string; until: Instant; after?: WakePlace; limit: number };

/** Requests that the organisation made and that wake by `until`, by when they first do. Of those that have ended only a held answer wakes. */
const waking = `SELECT t.instance_id AS id, min(t.due_at) AS at FROM party p JOIN timer t ON t.instance_id = p.instance_id
  WHERE p.organisation_id = $1 AND p.role = 'requester' AND p.open AND t.due_at <= $2 GROUP BY t.instance_id
  UNION ALL SELECT t.instance_id, t.due_at FROM timer t JOIN party p ON p.instance_id = t.instance_id
  WHERE t.key LIKE 'release/%' AND t.due_at <= $2 AND p.organisation_id = $1 AND p.role = 'requester' AND NOT p.open`;

/** One page of what an organisation's requests will do by themselves, and how many requests there are in all. */
export const wakingRequests = async (
  manager: EntityManager,
  { organisationId, until, after, limit }: WakeQuestion,
): Promise<{ rows: ServiceRequestRow[]; next: WakePlace | null; all: number }> => {
  const [counted] = await manager.query<{ all: number }[]>(`SELECT count(*) AS "all" FROM (${waking}) w`, [organisationId, until]);
  const found = await manager.query<WakePlace[]>(
    `SELECT id, at FROM (${waking}) w WHERE $3::timestamptz IS NULL OR (at, id) > ($3, $4::uuid) ORDER BY at, id LIMIT $5`,
    [organisationId, until, after?.at ?? null, after?.id ?? null, limit + 1],
  );
  const page = found.slice(0, limit);
  const rows = new Map((await manager.findBy(ServiceRequestRow, { id: In(page.map(({ id }) => id)) })).map((row) => [row.id, row]));
  return {
    rows: page.flatMap(({ id }) => rows.get(id) ?? []),
    next: found.length > limit ? (page.at(-1) ?? null) : null,
    all: counted?.all ?? 0,
  };
};
