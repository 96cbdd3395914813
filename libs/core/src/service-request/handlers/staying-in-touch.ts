import { localDateOf, type LocalDate } from '#sla';
import { isBefore } from '../days.js';
import { deadlineSet } from '../deadline.js';
import { type Asked, type Handlers, inFuture, inPast, isRefusal, refuse, type Refusal, sideOf } from '../handler.js';
import type { ServiceRequest } from '../state.js';
import { openingAfter } from './consultation.js';

type InTouch = 'extend' | 'requestExtension' | 'announceDelay' | 'applyAnew' | 'remind' | 'escalate' | 'logContact' | 'cancel' | 'recall' | 'redact';

const isLater = ({ deadline }: ServiceRequest, on: LocalDate, asked: Asked): Refusal | null => {
  const past = inPast(on, asked);
  if (past !== null) return past;
  return deadline !== undefined && on <= deadline.dueOn ? refuse('DateNotLater', { on, dueOn: deadline.dueOn }) : null;
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
  applyAnew: (state, _command, asked) => {
    const set = deadlineSet(state, 'appliedAnew', asked);
    return isRefusal(set) ? set : [set];
  },
  remind: ({ heldUntil }, { contentId }, { actor, now }) => {
    if (heldUntil !== undefined && isBefore(now, heldUntil)) return refuse('RemindersHeld', { heldUntil: localDateOf(heldUntil) });
    return [{ type: 'reminded', ...(actor.kind === 'person' && { byPersonId: actor.personId }), ...(contentId && { contentId }) }];
  },
  escalate: (_state, { contentId }) => [{ type: 'escalated', ...(contentId && { contentId }) }],
  logContact: (state, { type: _type, agreedOn, ...contact }, asked) => {
    const wrong = inFuture(contact.on, asked) ?? (agreedOn ? inPast(agreedOn, asked) : null);
    if (wrong !== null) return wrong;
    const agreed = agreedOn && { agreedOn, heldUntil: openingAfter(state, agreedOn, asked) };
    return [{ type: 'contactLogged', ...contact, by: sideOf(state, asked.actor), ...agreed }];
  },
  cancel: (_state, { contentId }) => [{ type: 'cancelled', contentId }],
  recall: (_state, { contentId }) => [{ type: 'recalled', contentId }],
  redact: (_state, { contentIds, reason }) => [{ type: 'redacted', contentIds, reason }],
};
