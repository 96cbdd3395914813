import type { EntityManager } from 'typeorm';

/**
 * Lists are walked in the order of their index until the page is full. For a filter that the planner holds to be rare
 * it would rather read an organisation's whole list and sort it, and under a policy it holds every filter to be rare.
 */
export const walking = async <T>(manager: EntityManager, use: () => Promise<T>): Promise<T> => {
  await manager.query('SET LOCAL enable_sort = off');
  const result = await use();
  await manager.query('SET LOCAL enable_sort = on');
  return result;
};
