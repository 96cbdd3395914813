import { localDateOf } from '#sla';
import { findForm } from '../../rules/match.js';
import { feeWhenCancelled } from '../fees.js';
import { type Asked, type Fact, type Handlers, refuse, type Refusal } from '../handler.js';
import type { ServiceRequest } from '../state.js';

type PassingOn = 'forward' | 'redirect' | 'delegate' | 'reassign' | 'join' | 'merge';

const formFits = (formCode: string, recipientKind: string, { rules, now }: Asked): Refusal | null => {
  const form = findForm(rules, formCode, localDateOf(now));
  if (form === undefined) return refuse('NoSuchForm', { formCode });
  return form.recipientKinds.includes(recipientKind) ? null : refuse('RecipientCannotAnswerForm', { formCode, recipientKind });
};

const takesPart = ({ requesterId, recipientId, others = [] }: ServiceRequest, organisationId: string): boolean =>
  organisationId === requesterId || organisationId === recipientId || others.some((other) => other.organisationId === organisationId);

/** To another recipient, who gets a request of its own; or to other people on the same side. */
export const passingOn: Handlers<PassingOn> = {
  forward: (state, { type: _type, ...to }, asked) => {
    if (to.recipientId === state.recipientId) return refuse('SameRecipient');
    return formFits(state.formCode, to.recipientKind, asked) ?? [{ type: 'forwarded', ...to, formCode: state.formCode }];
  },
  redirect: (state, { type: _type, formCode = state.formCode, ...to }, asked) => {
    if (to.recipientId === state.recipientId && formCode === state.formCode) return refuse('SameRecipient');
    return formFits(formCode, to.recipientKind, asked) ?? [{ type: 'redirected', ...to, formCode }];
  },
  delegate: (state, { toPersonId, task }) =>
    state.handlerId === toPersonId && task === 'handle' ? refuse('AlreadyDone') : [{ type: 'delegated', toPersonId, task }],
  reassign: (state, { ownerId, unit = state.unit }) => {
    if (ownerId === state.ownerId && unit === state.unit) return refuse('AlreadyDone');
    const fact: Fact = { type: 'reassigned', ownerId, ...(unit && { unit }) };
    return [fact];
  },
  join: (state, { organisationId, legalBasis, purposeId }) =>
    takesPart(state, organisationId) ? refuse('AlreadyTakesPart') : [{ type: 'joined', organisationId, legalBasis, purposeId }],
  merge: (state, { intoId, contentId }, asked) => [
    { type: 'merged', intoId, ...(contentId && { contentId }) },
    { type: 'cancelled', because: 'merged', ...feeWhenCancelled(state, asked) },
  ],
};
