import { isMunicipal } from '#core';
import { CourseRow, Organisation } from '#persistence';
import type { EntityManager } from 'typeorm';

/** Whoever leads courses, or may begin its first, asks others about the citizens in them; an organisation that is only ever asked leads none. */
export const leadsCourses = async (manager: EntityManager, organisationId: string): Promise<boolean> => {
  const organisation = await manager.findOneBy(Organisation, { id: organisationId });
  return (organisation !== null && isMunicipal(organisation)) || manager.existsBy(CourseRow, { organisationId });
};
