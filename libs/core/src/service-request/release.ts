import type { Event } from './event.js';
import { isProposal } from './proposal.js';
import type { ServiceRequest } from './state.js';

/**
 * The citizen reads the answer in force: whoever accepts it, or ends the request with it, lets it be read, unless it is
 * held back until a day. What a doctor proposes is no answer.
 */
export const isReleased = (state: ServiceRequest): boolean =>
  state.status === 'closed' && state.answerType !== undefined && state.heldBackUntil === undefined && !isProposal(state);

type Standing = 'read' | 'ended' | 'heldBack';

const standingAfter: { [T in Event['type']]?: Standing } = {
  answerReleased: 'ended',
  closed: 'ended',
  redirected: 'ended',
  reopened: 'read',
  answerRecalled: 'read',
};

/**
 * The answer that the citizen reads, read off the events: the last one in force when answers were let be read. What was
 * released stays so while the request is open again and a newer answer is not accepted yet; what was recalled does not.
 */
export const releasedAnswer = <E extends { event: Event }>(recorded: readonly E[]): E | null => {
  let inForce: E | null = null;
  let released: E | null = null;
  let standing: Standing = 'read';
  for (const each of recorded) {
    const { event } = each;
    if (event.type === 'answered' || (event.type === 'answerCorrected' && !event.proposal)) inForce = each;
    if (event.type === 'answerReturned' || event.type === 'moreAsked') inForce = null;
    if (event.type === 'answerRecalled') [inForce, released] = [null, null];
    if (event.type === 'answerAccepted') standing = event.heldBack === undefined ? 'ended' : 'heldBack';
    standing = standingAfter[event.type] ?? standing;
    if (standing === 'ended') released = inForce ?? released;
  }
  return released;
};
