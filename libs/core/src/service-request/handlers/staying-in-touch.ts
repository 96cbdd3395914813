import { localDateOf, type LocalDate } from '#sla';
import type { AgreedOccasion } from '../../rules/fees.js';
import { isBefore } from '../days.js';
import { deadlineSet } from '../deadline.js';
import { contactPaid, feeFor, feeWhenCancelled } from '../fees.js';
import { type Asked, inFuture, inPast, isRefusal, refuse, type Refusal } from '../../refusal.js';
import { type Handlers, sideOf } from '../handler.js';
import type { ServiceRequest } from '../state.js';
import type { OutsideChannel } from '../status.js';
import { unsettledIn } from '../unsettled.js';
import { openingAfter } from './consultation.js';

type InTouch =
  | 'extend'
  | 'requestExtension'
  | 'announceDelay'
  | 'putOnWaitingList'
  | 'applyAnew'
  | 'remind'
  | 'escalate'
  | 'logContact'
  | 'cancel'
  | 'citizenDeceased'
  | 'recall'
  | 'redact';

const paidContacts: Partial<Record<OutsideChannel, AgreedOccasion>> = { telephone: 'call', meeting: 'meeting' };

const isLater = ({ deadline }: ServiceRequest, on: LocalDate, asked: Asked): Refusal | null => {
  const past = inPast(on, asked);
  if (past !== null) return past;
  return deadline !== undefined && on <= deadline.dueOn ? refuse('DateNotLater', { on, dueOn: deadline.dueOn }) : null;
};

/**
 * A call or a meeting earns a fee only when whoever writes it down says so, and when one is agreed. This is the only way in
 * which one is paid: a request that asks for one earns nothing by its answer, and is paid for one, whoever writes it down.
 */
const contactFee = (state: ServiceRequest, channel: OutsideChannel, asked: Asked): ReturnType<typeof feeFor> | Refusal => {
  const occasion = paidContacts[channel];
  const earned = occasion === undefined || state.sentAt === undefined ? {} : feeFor(state, occasion, asked);
  if (earned.fee === undefined) return refuse('NoFeeAgreed', { channel });
  const paid = state.contact && contactPaid(state);
  return paid ? refuse('ContactPaid', { on: paid.on }) : earned;
};

/** New dates, reminders, contacts, and the ways to stop. */
export const stayingInTouch: Handlers<InTouch> = {
  extend: (state, { dueOn, contentId }, asked) => {
    const wrong = isLater(state, dueOn, asked);
    if (wrong !== null) return wrong;
    const set = deadlineSet(state, 'extended', asked, dueOn);
    return isRefusal(set) ? set : [{ ...set, contentId }];
  },
  requestExtension: (state, { dueOn, contentId }, asked) => isLater(state, dueOn, asked) ?? [{ type: 'extensionRequested', dueOn, contentId }],
  announceDelay: (state, { until, contentId }, asked) =>
    inPast(until, asked) ?? [{ type: 'delayAnnounced', until, heldUntil: openingAfter(state, until, asked), contentId }],
  /** A waiting list holds neither deadline nor reminders: a recipient that wants them held announces a delay. */
  putOnWaitingList: ({ expectedOn: before }, { expectedOn, contentId }, asked) => {
    if (expectedOn === before) return refuse('AlreadyDone');
    return inPast(expectedOn, asked) ?? [{ type: 'waitingListed', expectedOn, ...(before && { before }), ...(contentId && { contentId }) }];
  },
  applyAnew: (state, _command, asked) => {
    const set = deadlineSet(state, 'appliedAnew', asked);
    return isRefusal(set) ? set : [set];
  },
  remind: ({ heldUntil }, { contentId }, { actor, now }) => {
    if (heldUntil !== undefined && isBefore(now, heldUntil)) return refuse('RemindersHeld', { heldUntil: localDateOf(heldUntil) });
    return [{ type: 'reminded', ...(actor.kind === 'person' && { byPersonId: actor.personId }), ...(contentId && { contentId }) }];
  },
  escalate: (_state, { contentId }) => [{ type: 'escalated', ...(contentId && { contentId }) }],
  logContact: (state, { type: _type, agreedOn, earnsFee, ...contact }, asked) => {
    const wrong = inFuture(contact.on, asked) ?? (agreedOn ? inPast(agreedOn, asked) : null);
    if (wrong !== null) return wrong;
    const agreed = agreedOn && { agreedOn, heldUntil: openingAfter(state, agreedOn, asked) };
    const earned = earnsFee ? contactFee(state, contact.channel, asked) : {};
    return isRefusal(earned) ? earned : [{ type: 'contactLogged', ...contact, by: sideOf(state, asked.actor), ...agreed, ...earned }];
  },
  cancel: (state, { contentId }, asked) => {
    const [because] = unsettledIn(state);
    return [{ type: 'cancelled', contentId, ...(because && { because }), ...feeWhenCancelled(state, asked) }];
  },
  /** Nobody is to answer any more, and the citizen is written to no more. */
  citizenDeceased: (state, _command, asked) => [{ type: 'cancelled', because: 'citizenDeceased', ...feeWhenCancelled(state, asked) }],
  recall: (_state, { contentId }) => [{ type: 'recalled', contentId }],
  redact: (_state, { contentIds, reason }) => [{ type: 'redacted', contentIds, reason }],
};
