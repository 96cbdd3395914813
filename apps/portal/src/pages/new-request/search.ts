export type NewRequestSearch = { courseId?: string; citizenId?: string };

/** Whom and which course the request is about, where that is known already. */
export const newRequestSearch = ({ courseId, citizenId }: Record<string, unknown>): NewRequestSearch => ({
  ...(typeof courseId === 'string' && { courseId }),
  ...(typeof citizenId === 'string' && { citizenId }),
});
