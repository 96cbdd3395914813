import type { Instant } from '#sla';
import type { Asked, Refusal } from '../refusal.js';
import type { Actor } from '../workflow.js';
import type { CommandOf, CommandType } from './command.js';
import type { Event } from './event.js';
import { evolve } from './evolve.js';
import type { ServiceRequest } from './state.js';
import type { Holder } from './status.js';

type WithoutFrame<E> = E extends Event ? Omit<E, 'v' | 'effectiveAt'> : never;

/** An event as a handler states it. `effectiveAt` is now unless it happened at another time. */
export type Fact = WithoutFrame<Event> & { effectiveAt?: Instant };

/** One rule: what follows when a permitted command is given in a fitting status. */
export type Handler<T extends CommandType> = (state: ServiceRequest, command: CommandOf<T>, asked: Asked) => readonly Fact[] | Refusal;
export type Handlers<T extends CommandType> = { [K in T]: Handler<K> };

export const eventOf = (fact: Fact, now: Instant): Event => ({ v: 1, effectiveAt: now, ...fact }) as Event;

/** The state once these facts are recorded. */
export const after = (state: ServiceRequest, facts: readonly Fact[], now: Instant): ServiceRequest =>
  facts.reduce<ServiceRequest>((folded, fact) => evolve(folded, eventOf(fact, now)), state);

/** On whose behalf the actor acts. The clock acts for the requester, whose request it is. */
export const sideOf = (state: ServiceRequest, actor: Actor): Holder => {
  if (actor.kind === 'citizen') return 'citizen';
  return actor.kind !== 'clock' && actor.organisationId !== state.requesterId ? 'recipient' : 'requester';
};
