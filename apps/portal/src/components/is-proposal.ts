import type { ListedRequest } from '../api/client.js';

/** Nobody asked for it: a doctor proposes, and the municipality replies. */
export const isProposal = ({ initiatedBy }: Pick<ListedRequest, 'initiatedBy'>): boolean => initiatedBy === 'recipient';
