export type NewRequestSearch = { courseId?: string; citizenId?: string; draftId?: string };

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Whom and which course the request is about, where that is known already, or the draft to go on with. */
export const newRequestSearch = ({ courseId, citizenId, draftId }: Record<string, unknown>): NewRequestSearch => {
  const search = { courseId: text(courseId), citizenId: text(citizenId), draftId: text(draftId) };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
};
