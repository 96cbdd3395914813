import type { ListedRequest } from '../api/client.js';

type Of = Pick<ListedRequest, 'initiatedBy'>;

/** Nobody asked for it: a doctor proposes, or an organisation gives a statement, and the municipality replies. */
export const isProposal = ({ initiatedBy }: Of): boolean => initiatedBy !== null;

/** It is of an organisation that the citizen lets take part, and no doctor's: its words are others. */
export const isStatement = ({ initiatedBy }: Of): boolean => initiatedBy === 'participant';
