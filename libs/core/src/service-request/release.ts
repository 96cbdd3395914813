import type { LocalDate } from '#sla';
import type { Event } from './event.js';
import { isProposal, isStatement } from './proposal.js';
import type { ServiceRequest } from './state.js';

/** What a doctor proposes is no answer; what an organisation that the citizen lets take part writes is read as one. */
const isRead = (state: ServiceRequest): boolean => !isProposal(state) || isStatement(state);

/**
 * The citizen reads the answer in force: whoever accepts it, or ends the request with it, lets it be read, unless it is
 * held back until a day.
 */
export const isReleased = (state: ServiceRequest): boolean =>
  state.status === 'closed' && state.answerType !== undefined && state.heldBackUntil === undefined && isRead(state);

export type Release = { status: 'notAccepted' | 'heldBack' | 'released'; on: LocalDate | null };

/** How far an answer is from its citizen, and from when it may be read while it is held back; null without one. */
export const releaseOf = (state: ServiceRequest): Release | null => {
  if (state.answerType === undefined || !isRead(state)) return null;
  if (state.heldBackUntil !== undefined) return { status: 'heldBack', on: state.heldBackUntil };
  return { status: isReleased(state) ? 'released' : 'notAccepted', on: null };
};

/** Or a statement, with which a request may begin. */
const isAnswer = (event: Event): boolean =>
  event.type === 'answered' ||
  (event.type === 'submitted' && event.initiatedBy === 'participant') ||
  (event.type === 'answerCorrected' && event.proposal !== true);

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
    if (isAnswer(event)) inForce = each;
    if (event.type === 'answerReturned' || event.type === 'moreAsked') inForce = null;
    if (event.type === 'answerRecalled') [inForce, released] = [null, null];
    if (event.type === 'answerAccepted') standing = event.heldBack === undefined ? 'ended' : 'heldBack';
    standing = standingAfter[event.type] ?? standing;
    if (standing === 'ended') released = inForce ?? released;
  }
  return released;
};
