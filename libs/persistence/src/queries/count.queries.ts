import type { EntityManager } from 'typeorm';
import { Party, ServiceRequestRow } from '../entities/index.js';
import { walking } from './walking.js';
import { figures, tabs, takesPart, type Figure, type Tab, type Viewer } from './worklist.js';

export type OpenTab = Exclude<Tab, 'closed' | 'shared'>;

/** `more`: the organisation has more open requests than are counted; each count is then a lower bound. */
export type Counts = Record<OpenTab | Figure, number> & { more: boolean };

/** So many of the earliest due are counted; a list is not read whole for a number above it, however long it grows. */
const mostCounted = 3_000;

const { closed: _closed, shared: _shared, ...openTabs } = tabs;
const counted = Object.entries({ ...openTabs, ...figures });

const countOpen = (manager: EntityManager, viewer: Viewer): Promise<Counts | undefined> => {
  const builder = manager
    .createQueryBuilder()
    .from(ServiceRequestRow, 'r')
    .innerJoin(
      (sub) =>
        sub
          .select(['instance_id', 'reads_only', 'role'])
          .from(Party, 'p')
          .where('p.organisation_id = :organisationId AND p.open', { ...viewer })
          .orderBy('p.sort_at')
          .addOrderBy('p.instance_id')
          .limit(mostCounted + 1),
      'p',
      'p.instance_id = r.id',
    );
  for (const [name, condition] of counted) builder.addSelect(`count(*) FILTER (WHERE ${condition})`, name);
  return builder
    .addSelect(`count(*) > ${mostCounted}`, 'more')
    .setParameters({ ...viewer })
    .getRawOne<Counts>();
};

/** How many open requests stand under each tab and behind each figure, in one pass. */
export const inboxCounts = async (manager: EntityManager, viewer: Viewer): Promise<Counts> => {
  const row = await walking(manager, () => countOpen(manager, viewer));
  if (row === undefined) throw new Error('A count came back empty.');
  return row;
};

export type AnswerFigures = { answered: number; answeredLate: number };

/** Answers to what was asked since an instant, and how many of them came after the deadline. */
export const answersSince = async (manager: EntityManager, organisationId: string, since: string): Promise<AnswerFigures> => {
  const [row] = await manager.query<AnswerFigures[]>(
    `SELECT count(*) AS answered, count(*) FILTER (WHERE r.answered_at > r.due_at) AS "answeredLate"
     FROM party p JOIN service_request r ON r.id = p.instance_id
     WHERE p.organisation_id = $1 AND ${takesPart} AND (p.open OR p.sort_at >= $2) AND r.answered_at >= $2 AND r.initiated_by IS NULL`,
    [organisationId, since],
  );
  return row ?? { answered: 0, answeredLate: 0 };
};

/** Overdue open requests by the organisation on the other side, the most first. */
export const overdueByCounterpart = (manager: EntityManager, organisationId: string): Promise<{ counterpartId: string; overdue: number }[]> =>
  manager.query(
    `SELECT CASE WHEN r.requester_id = $1 THEN r.recipient_id ELSE r.requester_id END AS "counterpartId", count(*) AS overdue
     FROM party p JOIN service_request r ON r.id = p.instance_id
     WHERE p.organisation_id = $1 AND p.open AND ${takesPart} AND ${figures.overdue}
     GROUP BY 1 ORDER BY 2 DESC, 1`,
    [organisationId],
  );
