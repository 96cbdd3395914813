import type { EntityManager } from 'typeorm';
import { takesPart } from './worklist.js';

/** How requests ended: by the answer they had, or what became of them; `because` says why one was annulled where that was for no reason in words alone. */
export type EndingFigure = { kind: string; because: string | null; count: number };

/** Of one that ended without an answer its last event of these tells how. */
const lastOf = (types: string, what: string): string =>
  `(SELECT ${what} FROM event e WHERE e.instance_id = r.id AND e.type IN (${types}) ORDER BY e.version DESC LIMIT 1)`;

const ended = `SELECT CASE WHEN r.status <> 'closed' THEN r.status
    ELSE coalesce(r.answer_type, ${lastOf(`'forwarded', 'redirected', 'declined'`, 'e.type')}, r.status) END AS kind,
  CASE WHEN r.status = 'cancelled' THEN ${lastOf(`'cancelled'`, `e.body ->> 'because'`)} END AS because
  FROM party p JOIN service_request r ON r.id = p.instance_id
  WHERE p.organisation_id = $1 AND NOT p.open AND p.sort_at >= $2 AND ${takesPart} AND r.status <> 'discarded' AND r.initiated_by IS NULL`;

/** What ended since an instant on either side of the organisation, each once, the most frequent first. Proposals are no answers to anything. */
export const endingsSince = (manager: EntityManager, organisationId: string, since: string): Promise<EndingFigure[]> =>
  manager.query<EndingFigure[]>(`SELECT kind, because, count(*)::int AS count FROM (${ended}) x GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2`, [organisationId, since]);
