import { calendarOf } from '../../rules/deadline.js';
import type { Form } from '../../rules/form.js';
import type { CommandOf } from '../command.js';
import { basisLacks } from '../basis.js';
import { countsNow } from '../clock.js';
import { isBefore } from '../days.js';
import { deadlineSet, movedDeadline } from '../deadline.js';
import type { Booker } from '../event.js';
import { feeWhenSent, interpreterNow } from '../fees.js';
import { bookingOf } from '../form-of.js';
import { type Asked, inPast, isRefusal, refuse, type Refusal } from '../../refusal.js';
import { after, type Fact, type Handlers } from '../handler.js';
import { sendable } from '../sendable.js';
import type { ServiceRequest } from '../state.js';
import { spanFrom } from '../target.js';
import { wordsLack } from './own-words.js';

const bookers: Record<Form['booking'], Booker | undefined> = { none: undefined, citizen: 'citizenBooks', recipient: 'recipientBooks' };

/** Sends a draft, or says why it cannot be sent. */
export const send = (
  state: ServiceRequest,
  { printedOn, followUpTalkOn, withoutWords, despite }: Omit<CommandOf<'send'>, 'type'>,
  asked: Asked,
): readonly Fact[] | Refusal => {
  const found = sendable(state, asked);
  if (isRefusal(found)) return found;
  const wrong =
    basisLacks(state, asked) ??
    wordsLack(state, found.form, { withoutWords }, asked) ??
    (printedOn ? inPast(printedOn, asked) : null) ??
    (followUpTalkOn ? inPast(followUpTalkOn, asked) : null);
  if (wrong !== null) return wrong;
  const deliverBy = spanFrom(asked.now, found.policy.targets.delivery, calendarOf(asked.rules, state.requesterId));
  const consultation = bookers[bookingOf(found.form, state.priority)];
  const sent: Fact = {
    type: 'sent',
    ...(printedOn && { printedOn }),
    ...(followUpTalkOn && { followUpTalkOn }),
    ...(consultation && { consultation }),
    ...(found.policy.deadline.legs.some(({ anchor }) => anchor === 'citizenBroughtIt') && { citizenBrings: true as const }),
    deliverBy,
    ...(found.form.ownWords && !state.words && withoutWords && { withoutWords }),
    ...(despite && { despite }),
    ...interpreterNow(state, asked),
    ...feeWhenSent(state, asked),
    ...(found.form.mayAsk?.length && { mayAsk: true as const }),
    ...(found.form.contact && { contact: found.form.contact }),
    ...(found.form.copy && { copyTo: found.form.copy.to }),
  };
  const set = deadlineSet(after(state, [sent], asked.now), 'sent', asked);
  return isRefusal(set) ? set : [sent, set];
};

/** The instant of delivery moves the deadline, unless it is that of sending. During a question or a pause its end will. */
const acknowledged = (state: ServiceRequest, command: CommandOf<'recordDelivery'>, asked: Asked): readonly Fact[] | Refusal => {
  const fact: Fact = { type: 'deliveryRecorded', outcome: 'acknowledged', effectiveAt: command.at };
  return command.at === state.sentAt || !countsNow(state) ? [fact] : movedDeadline(state, [fact], 'delivered', asked);
};

export const sending: Handlers<'send' | 'recordDelivery' | 'receive' | 'accept'> = {
  send,
  recordDelivery: (state, command, asked) => {
    const { outcome, at, reason } = command;
    if (isBefore(asked.now, at)) return refuse('DateInFuture', { on: at });
    if (state.delivery === outcome || state.delivery === 'acknowledged') return [];
    if (outcome === 'acknowledged') return acknowledged(state, command, asked);
    return [{ type: 'deliveryRecorded', outcome, effectiveAt: at, ...(reason && { reason }) }];
  },
  receive: () => [{ type: 'received' }],
  accept: () => [{ type: 'accepted' }],
};
