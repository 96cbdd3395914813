import { CourseRow } from '#persistence';
import type { EntityManager } from 'typeorm';

/** Whoever leads courses may ask others about the citizens in them; an organisation that is only ever asked leads none. */
export const leadsCourses = (manager: EntityManager, organisationId: string): Promise<boolean> => manager.existsBy(CourseRow, { organisationId });
