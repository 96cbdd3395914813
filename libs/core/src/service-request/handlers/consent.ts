import { feeWhenCancelled } from '../fees.js';
import { inFuture, isRefusal, refuse } from '../../refusal.js';
import { after, type Fact, type Handlers, sideOf } from '../handler.js';
import { isProposal } from '../proposal.js';
import { wordsLack } from './own-words.js';
import { sendable } from '../sendable.js';
import { sharedOnConsent } from '../sharing.js';
import { send } from './sending.js';

/** Asked of the citizen, or recorded by the requester; when it was prepared so, a yes sends the request. */
export const consent: Handlers<'requestConsent' | 'giveConsent' | 'refuseConsent' | 'withdrawConsent' | 'withdrawSharing'> = {
  requestConsent: (state, { thenSend, despite }, asked) => {
    const found = sendable(state, asked);
    if (isRefusal(found)) return found;
    const lack = thenSend ? wordsLack(state, found.form, {}, asked) : null;
    return lack ?? [{ type: 'consentRequested', thenSend, ...(despite && { despite }) }];
  },
  giveConsent: (state, { type: _type, ...given }, asked) => {
    const early = inFuture(given.on, asked);
    if (early !== null) return early;
    const fact: Fact = { type: 'consentGiven', ...given, ...(sideOf(state, asked.actor) === 'citizen' && { by: 'citizen' as const }) };
    if (state.consent !== 'askedThenSend') return [fact];
    // What keeps the request from being sent is for the requester to mend; the consent stands.
    const sent = send(after(state, [fact], asked.now), {}, asked);
    return isRefusal(sent) ? [fact] : [fact, ...sent];
  },
  refuseConsent: (_state, { contentId }) => [{ type: 'consentRefused', ...(contentId && { contentId }) }],
  withdrawConsent: (state, { contentId }, asked) => {
    const withdrawn: Fact = { type: 'consentWithdrawn', ...(contentId && { contentId }) };
    if (state.legalBasis !== 'consent' && !isProposal(state)) return [withdrawn];
    return [withdrawn, { type: 'cancelled', because: 'consentWithdrawn', ...feeWhenCancelled(state, asked) }];
  },
  withdrawSharing: (state, { organisationId, contentId }) => {
    if (!sharedOnConsent(state).includes(organisationId)) return refuse('NotShared');
    return [{ type: 'sharingStopped', organisationIds: [organisationId], because: 'consentWithdrawn', ...(contentId && { contentId }) }];
  },
};
