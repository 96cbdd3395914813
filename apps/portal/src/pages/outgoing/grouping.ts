import type { OutgoingMessage } from '../../api/client.js';
import { dayOf } from '../../components/day.js';

/** An organisation or a citizen, and what they are told on one day, in the order of its going out. */
export type Receiver = { key: string; to: OutgoingMessage['to']; messages: readonly OutgoingMessage[] };
/** `day`: `YYYY-MM-DD` in Copenhagen. */
export type Day = { day: string; receivers: readonly Receiver[] };

const keyOf = ({ organisation, name }: OutgoingMessage['to']): string => organisation?.id ?? `citizen ${name}`;

const receiversOf = (messages: readonly OutgoingMessage[]): Receiver[] => {
  const receivers = new Map<string, Receiver>();
  for (const message of messages) {
    const key = keyOf(message.to);
    receivers.set(key, { key, to: message.to, messages: [...(receivers.get(key)?.messages ?? []), message] });
  }
  return [...receivers.values()];
};

/** By day and then by receiver: what one receiver gets on one day is read together. */
export const byDayAndReceiver = (messages: readonly OutgoingMessage[]): Day[] => {
  const days = new Map<string, OutgoingMessage[]>();
  for (const message of messages.toSorted((a, b) => a.at.localeCompare(b.at))) days.set(dayOf(message.at), [...(days.get(dayOf(message.at)) ?? []), message]);
  return [...days].map(([day, ofDay]) => ({ day, receivers: receiversOf(ofDay) }));
};
