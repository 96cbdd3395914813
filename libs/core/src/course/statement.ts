import type { LocalDate } from '#sla';
import type { RuleBook } from '../rules/rule-book.js';
import { grantOf } from './admitted.js';
import type { Course } from './state.js';

/** Why an organisation may not write a statement in the course of its own accord: it takes no part today, or in a way that covers none. */
export const obstacleToStatement = (
  course: Pick<Course, 'grants'>,
  organisationId: string,
  { grantKinds }: Pick<RuleBook, 'grantKinds'>,
  today: LocalDate,
): 'NotTakingPart' | 'StatementNotGranted' | null => {
  const grant = grantOf(course, organisationId);
  if (grant === undefined || grant.until < today) return 'NotTakingPart';
  return grantKinds.some(({ code, states }) => code === grant.as && states) ? null : 'StatementNotGranted';
};
