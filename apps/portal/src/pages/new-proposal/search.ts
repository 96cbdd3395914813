export type NewProposalSearch = { citizenId?: string };

/** Whom the proposal is about, once that is chosen. */
export const newProposalSearch = ({ citizenId }: Record<string, unknown>): NewProposalSearch =>
  typeof citizenId === 'string' && citizenId !== '' ? { citizenId } : {};
