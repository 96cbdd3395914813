import type { EntityManager } from 'typeorm';
import { Citizen } from '../entities/index.js';

/** `after` is the id of the last one of the page before. */
export type CitizenQuestion = { organisationId: string; after?: string; limit: number };

const known = `id IN (
  SELECT citizen_id FROM course WHERE organisation_id = :organisationId
  UNION SELECT citizen_id FROM party WHERE organisation_id = :organisationId)`;

/** Citizens with whom the organisation has a course or takes part in a request. Names are sealed, so the order is that of ids. */
export const citizensOf = (manager: EntityManager, { organisationId, after, limit }: CitizenQuestion): Promise<Citizen[]> => {
  const builder = manager.createQueryBuilder(Citizen, 'c').where(`c.${known}`, { organisationId });
  if (after !== undefined) builder.andWhere('c.id > :after', { after });
  return builder.orderBy('c.id').limit(limit).getMany();
};

/** By the blind index of a CPR number, among those the actor may see. */
export const citizenByCpr = (manager: EntityManager, cprIndex: Buffer): Promise<Citizen | null> => manager.findOneBy(Citizen, { cprIndex });
