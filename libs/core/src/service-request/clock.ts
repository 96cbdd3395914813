import type { ClockState } from '#sla';
import { restFollows } from './holder.js';
import type { ServiceRequest } from './state.js';
import { isAtRecipient } from './status.js';

/** The recipient's time: it stands still while a question is open, and does not run for a letter that did not arrive. */
export const clockOf = (state: ServiceRequest): ClockState => {
  switch (state.status) {
    case 'draft':
    case 'awaitingConsent':
    case 'discarded':
      return 'notStarted';
    case 'questionAsked':
      return 'paused';
    case 'sent':
    case 'received':
    case 'inProgress':
    case 'returned':
      return state.undelivered ? 'notStarted' : 'running';
    case 'answered':
      return restFollows(state) ? 'running' : 'stopped';
    default:
      return state.sentAt === undefined ? 'notStarted' : 'stopped';
  }
};

/** The recipient owes an answer by a deadline, whether its clock runs, is paused or waits for the delivery. */
export const owesAnswer = (state: ServiceRequest): boolean => {
  if (state.deadline === undefined) return false;
  return isAtRecipient(state.status) || state.status === 'questionAsked' || restFollows(state);
};
