import type { KnowinglyCode } from './doubles.js';
import type { EventOf } from './event.js';
import type { ServiceRequest } from './state.js';
import { livesElsewhere } from './unsettled.js';

type Moving = 'citizenMoved' | 'answerShared' | 'sharingStopped';

/** Whoever asks although the citizen lives elsewhere has chosen to have the answer. */
export const chosenBefore = (moved: ServiceRequest['moved'], despite: readonly KnowinglyCode[] = []): Pick<ServiceRequest, 'moved'> =>
  despite.includes('LivesElsewhere') ? { moved: { ...moved, kept: true } } : {};

/** The citizen lives elsewhere, and who reads the answer there. */
export const evolveMoving: { [T in Moving]: (state: ServiceRequest, event: EventOf<T>) => Partial<ServiceRequest> } = {
  /** Whoever has chosen need not choose again because the citizen moved on. */
  citizenMoved: (state, { toId }) => ({ moved: { ...(toId && { to: toId }), ...(livesElsewhere(state) && state.moved?.kept && { kept: true }) } }),
  answerShared: ({ others = [] }, { organisationId, legalBasis }) => ({ others: [...others, { organisationId, role: 'sharedWith', legalBasis }] }),
  sharingStopped: ({ others = [] }, { organisationIds }) => {
    const left = others.filter(({ role, organisationId }) => role !== 'sharedWith' || !organisationIds.includes(organisationId));
    return { others: left.length > 0 ? left : undefined };
  },
};
