/** What a new change begins from; nothing for a new policy. */
export type NewChangeSearch = { policy?: string };

export const newChangeSearch = (given: Record<string, unknown>): NewChangeSearch =>
  typeof given.policy === 'string' && given.policy !== '' ? { policy: given.policy } : {};
