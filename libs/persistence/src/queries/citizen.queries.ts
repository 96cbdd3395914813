import type { EntityManager } from 'typeorm';
import { Citizen } from '../entities/index.js';

/** `after` is the id of the last one of the page before. */
export type CitizenQuestion = { organisationId: string; after?: string; limit: number };

const known = (organisationId: string): string => `SELECT citizen_id FROM course WHERE organisation_id = ${organisationId}
  UNION SELECT citizen_id FROM party WHERE organisation_id = ${organisationId}`;

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

/** By the blind index of a CPR number, among those the actor may see. */
export const citizenByCpr = (manager: EntityManager, cprIndex: Buffer): Promise<Citizen | null> => manager.findOneBy(Citizen, { cprIndex });
