export type NewProposalSearch = { citizenId?: string; courseId?: string };

const isNamed = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Whom a proposal is about, once that is chosen; or in which course a statement is given. */
export const newProposalSearch = ({ citizenId, courseId }: Record<string, unknown>): NewProposalSearch => {
  if (isNamed(courseId)) return { courseId };
  return isNamed(citizenId) ? { citizenId } : {};
};
