import { formOf } from '../form-of.js';
import { feeWhenCancelled } from '../fees.js';
import { type Asked, isRefusal, refuse, type Refusal } from '../../refusal.js';
import type { Handlers } from '../handler.js';
import type { ServiceRequest } from '../state.js';
import { sendable } from '../sendable.js';

type To = { formCode: string; recipientId: string; recipientKind: string };

/** It must be sendable as what it will be: a request of the recipient's own, in the same course. */
const canBeAsked = (state: ServiceRequest, { formCode, recipientId, recipientKind }: To, asked: Asked): Refusal | null => {
  const child = { ...state, formCode, recipientId, recipientKind, requesterId: state.recipientId, sentAt: undefined, sentTo: undefined, rulesAt: undefined };
  const found = sendable(child, asked);
  return isRefusal(found) ? found : null;
};

/** The recipient asks others for what it needs. The deadline it was given is not moved by help it calls in. */
export const thirdParty: Handlers<'askThirdParty' | 'noteThirdParty' | 'parentEnded'> = {
  askThirdParty: (state, { type: _type, ...to }, asked) => {
    const { mayAsk = [] } = formOf(state, asked) ?? {};
    if (!mayAsk.includes(to.formCode)) return refuse('FormMayNotAsk', { formCode: to.formCode, mayAsk: mayAsk.join(', ') });
    if (to.recipientId === state.recipientId || to.recipientId === state.requesterId) return refuse('SameRecipient');
    if (asked.actor.kind !== 'person') return refuse('NotYours', { command: 'askThirdParty' });
    return canBeAsked(state, to, asked) ?? [{ type: 'thirdPartyAsked', ...to, ownerId: asked.actor.personId }];
  },
  /** What is known already, or is not ours, is nothing new. */
  noteThirdParty: ({ thirdParties = [] }, { number, dueOn, outcome }) => {
    const known = thirdParties.find((each) => each.number === number);
    if (known === undefined || (outcome === known.outcome && (dueOn === undefined || dueOn === known.dueOn))) return [];
    const { formCode, recipientKind } = known;
    return [{ type: 'thirdPartyNoted', number, formCode, recipientKind, ...(dueOn && { dueOn }), ...(outcome && { outcome }) }];
  },
  parentEnded: (state, _command, asked) =>
    state.status === 'draft' ? [{ type: 'discarded' }] : [{ type: 'cancelled', because: 'parentEnded', ...feeWhenCancelled(state, asked) }],
};
