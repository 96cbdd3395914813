export type NewRequestSearch = { courseId?: string; citizenId?: string; formCode?: string; draftId?: string; check?: true };

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Whom and which course the request is about and what it asks for, where that is known already, or the draft to go on with; `check`: with its last step. */
export const newRequestSearch = ({ courseId, citizenId, formCode, draftId, check }: Record<string, unknown>): NewRequestSearch => {
  const search = {
    courseId: text(courseId),
    citizenId: text(citizenId),
    formCode: text(formCode),
    draftId: text(draftId),
    check: check === true ? (true as const) : undefined,
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
};
