import type { EntityManager } from 'typeorm';
import { Citizen } from '../entities/index.js';

/** `after` is the id of the last one of the page before. */
export type CitizenQuestion = { organisationId: string; after?: string; limit: number };

/** By a course or a request. Whoever wrote a statement unasked, for a citizen who let it take part, knows no more of the citizen by that. */
const known = (organisationId: string): string => `SELECT citizen_id FROM course WHERE organisation_id = ${organisationId}
  UNION SELECT citizen_id FROM party WHERE organisation_id = ${organisationId} AND role <> 'invited' AND purpose IS DISTINCT FROM 'statement'`;

/** Citizens with whom the organisation has a course or takes part in a request. Names are sealed, so the order is that of ids. */
export const citizensOf = (manager: EntityManager, { organisationId, after, limit }: CitizenQuestion): Promise<Citizen[]> => {
  const builder = manager.createQueryBuilder(Citizen, 'c').where(`c.id IN (${known(':organisationId')})`, { organisationId });
  if (after !== undefined) builder.andWhere('c.id > :after', { after });
  return builder.orderBy('c.id').limit(limit).getMany();
};

/** How many there are. */
export const countCitizens = async (manager: EntityManager, organisationId: string): Promise<number> => {
  const [row] = await manager.query<{ citizens: number }[]>(`SELECT count(*) AS citizens FROM (${known('$1')}) k`, [organisationId]);
  return row?.citizens ?? 0;
};

/** By id or by the blind index of a CPR number: one that the organisation knows, or whose doctor it is. */
export const citizenKnownTo = (manager: EntityManager, organisationId: string, by: { id: string } | { cprIndex: Buffer }): Promise<Citizen | null> =>
  manager
    .createQueryBuilder(Citizen, 'c')
    .where(by)
    .andWhere(`(c.gp_organisation_id = :organisationId OR c.id IN (${known(':organisationId')}))`, { organisationId })
    .getOne();
