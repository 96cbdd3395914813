import type { ServiceRequest } from './state.js';

/** Nobody asked: the recipient proposes something, and the requester replies. */
export const isProposal = ({ initiatedBy }: Pick<ServiceRequest, 'initiatedBy'>): boolean => initiatedBy === 'recipient';

/** As the field of an event. */
export const ofProposal = (state: Pick<ServiceRequest, 'initiatedBy'>): { proposal?: true } => (isProposal(state) ? { proposal: true } : {});
