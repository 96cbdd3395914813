import type { EventOf } from './event.js';
import type { ServiceRequest } from './state.js';

type Moving = 'citizenMoved' | 'answerShared' | 'sharingStopped';

/** The citizen lives elsewhere, and who reads the answer there. */
export const evolveMoving: { [T in Moving]: (state: ServiceRequest, event: EventOf<T>) => Partial<ServiceRequest> } = {
  citizenMoved: (_state, { toId }) => ({ moved: { to: toId } }),
  answerShared: ({ others = [] }, { organisationId, legalBasis }) => ({ others: [...others, { organisationId, role: 'sharedWith', legalBasis }] }),
  sharingStopped: ({ others = [] }, { organisationIds }) => {
    const left = others.filter(({ role, organisationId }) => role !== 'sharedWith' || !organisationIds.includes(organisationId));
    return { others: left.length > 0 ? left : undefined };
  },
};
