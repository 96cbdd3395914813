export type NewRequestSearch = { courseId?: string; citizenId?: string; draftId?: string; check?: true };

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Whom and which course the request is about, where that is known already, or the draft to go on with; `check`: with its last step. */
export const newRequestSearch = ({ courseId, citizenId, draftId, check }: Record<string, unknown>): NewRequestSearch => {
  const search = { courseId: text(courseId), citizenId: text(citizenId), draftId: text(draftId), check: check === true ? (true as const) : undefined };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
};
