import type { OutgoingMessage } from '../../api/client.js';
import { dayOf } from '../../components/day.js';

type To = OutgoingMessage['to'];
/** One message, and everybody within the organisation who gets it at the same instant. */
export type Line = { key: string; message: OutgoingMessage; everybody: readonly To[] };
/** An organisation or a citizen, and what they are told on one day, in the order of its going out. */
export type Receiver = { key: string; to: To; lines: readonly Line[] };
/** `day`: `YYYY-MM-DD` in Copenhagen. */
export type Day = { day: string; receivers: readonly Receiver[] };

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
};

const receiverOf = ({ to: { organisation, name } }: OutgoingMessage): string => organisation?.id ?? `citizen ${name}`;

const linesOf = (messages: readonly OutgoingMessage[]): Line[] =>
  grouped(messages, ({ at, code, request }) => `${at} ${code} ${request.id}`).flatMap(([key, [message, ...others]]) =>
    message === undefined ? [] : [{ key, message, everybody: [message, ...others].map(({ to }) => to) }],
  );

const receiversOf = (messages: readonly OutgoingMessage[]): Receiver[] =>
  grouped(messages, receiverOf).flatMap(([key, ofOne]) => (ofOne[0] === undefined ? [] : [{ key, to: ofOne[0].to, lines: linesOf(ofOne) }]));

/** By day and then by receiver: what one receiver gets on one day is read together. */
export const byDayAndReceiver = (messages: readonly OutgoingMessage[]): Day[] => {
  const inOrder = messages.toSorted((a, b) => a.at.localeCompare(b.at));
  return grouped(inOrder, ({ at }) => dayOf(at)).map(([day, ofDay]) => ({ day, receivers: receiversOf(ofDay) }));
};
