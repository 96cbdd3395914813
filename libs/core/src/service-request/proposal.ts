import type { ServiceRequest } from './state.js';

type Of = Pick<ServiceRequest, 'initiatedBy'>;

/** Nobody asked: a doctor proposes something, or an organisation that takes part in the course gives a statement, and the requester replies. */
export const isProposal = ({ initiatedBy }: Of): boolean => initiatedBy !== undefined;

/** What an organisation that the citizen lets take part wrote of its own accord. Its citizen reads it as any answer. */
export const isStatement = ({ initiatedBy }: Of): boolean => initiatedBy === 'participant';

/** Which of the two an event is about; absent: neither. */
export type Unasked = true | 'statement';

/** As the field of an event. */
export const ofProposal = (state: Of): { proposal?: Unasked } => (isProposal(state) ? { proposal: isStatement(state) ? 'statement' : true } : {});

/** The notice about it that says which of the two it is. */
export const noticeOf = <T extends 'Received' | 'Overdue' | 'Replied' | 'Corrected' | 'Recalled'>(state: Of, what: T): `${'proposal' | 'statement'}${T}` =>
  `${isStatement(state) ? 'statement' : 'proposal'}${what}`;
