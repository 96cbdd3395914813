import type { ClockState, Instant } from '#sla';
import { restFollows } from './holder.js';
import type { ServiceRequest } from './state.js';
import { isAtRecipient, isUnderway } from './status.js';

/** The recipient's time: it stands still while a question is open or somebody else is waited for, and does not run for a letter that did not arrive. */
export const clockOf = (state: ServiceRequest): ClockState => {
  switch (state.status) {
    case 'draft':
    case 'awaitingConsent':
    case 'awaitingWords':
    case 'discarded':
      return 'notStarted';
    case 'questionAsked':
      return 'paused';
    case 'sent':
    case 'received':
    case 'inProgress':
    case 'returned':
      if (state.undelivered) return 'notStarted';
      return state.paused === undefined ? 'running' : 'paused';
    case 'answered':
      return restFollows(state) ? 'running' : 'stopped';
    default:
      return state.sentAt === undefined ? 'notStarted' : 'stopped';
  }
};

/** The recipient owes an answer by a deadline, whether its clock runs, is paused or waits for the delivery. */
export const owesAnswer = (state: ServiceRequest): boolean => {
  if (state.deadline === undefined) return false;
  return isUnderway(state.status) || restFollows(state);
};

/** The recipient is given its time as long as its clock does not stand still: then the deadline is set when it runs again. */
export const countsNow = (state: ServiceRequest): boolean => isAtRecipient(state.status) && state.paused === undefined;

/** Since when its clock stands still: a question that was asked during a pause goes on where that pause began. */
export const stoodStillSince = ({ status, paused, ball, pauses = [] }: ServiceRequest): Instant | undefined => {
  if (paused !== undefined) return new Date(paused[0]).toISOString();
  if (status !== 'questionAsked') return undefined;
  const [from, to] = pauses.at(-1) ?? [0, 0];
  return to > Date.parse(ball.since) ? new Date(from).toISOString() : ball.since;
};
