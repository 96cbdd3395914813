import type { Instant } from '#sla';
import type { RuleBook } from '../rules/rule-book.js';
import { isBefore, latest } from './days.js';
import { decide } from './decide.js';
import { evolve } from './evolve.js';
import type { ServiceRequestMessage } from './message.js';
import { messagesOf } from './messages.js';
import type { ServiceRequest } from './state.js';
import { timersOf } from './timers.js';

type Notice = Extract<ServiceRequestMessage, { channel: 'notice' }>['body'];

/** A notice that goes out by itself at an instant, unless somebody does something first. */
export type Outgoing = Notice & { at: Instant };

type Asked = { now: Instant; until: Instant; rules: RuleBook };

const nextWake = (state: ServiceRequest): Instant | undefined =>
  timersOf(state).reduce<Instant | undefined>((first, { dueAt }) => (first === undefined || isBefore(dueAt, first) ? dueAt : first), undefined);

const isNotice = (message: ServiceRequestMessage): message is Extract<ServiceRequestMessage, { channel: 'notice' }> => message.channel === 'notice';

/**
 * Every notice of a request that the clock alone brings, from now until and including `until`. A rehearsal by the very
 * functions that act when the time comes: each timer is woken at its instant, decided, folded and told. What was due
 * before now counts as due now. `rules` is the book that the request runs under.
 */
export const outgoingUntil = (state: ServiceRequest, { now, until, rules }: Asked): Outgoing[] => {
  const outgoing: Outgoing[] = [];
  let current = state;
  for (let due = nextWake(current); due !== undefined && !isBefore(until, due); due = nextWake(current)) {
    const at = latest(due, now);
    const decision = decide(current, { type: 'timerDue' }, { now: at, actor: { kind: 'clock' }, rules });
    if ('refused' in decision || decision.events.length === 0) throw new Error(`A timer of request ${state.number} came due and nothing came of it.`);
    for (const event of decision.events) {
      current = evolve(current, event);
      outgoing.push(
        ...messagesOf(event, current)
          .filter(isNotice)
          .map(({ body }) => ({ ...body, at })),
      );
    }
  }
  return outgoing;
};
