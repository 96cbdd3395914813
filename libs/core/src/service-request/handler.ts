import { localDateOf, type Instant, type LocalDate } from '#sla';
import type { RuleBook } from '../rules/rule-book.js';
import type { Actor, Context, Refused } from '../workflow.js';
import type { CommandOf, CommandType } from './command.js';
import type { Event } from './event.js';
import { evolve } from './evolve.js';
import type { RefusalCode } from './refusal.js';
import type { ServiceRequest } from './state.js';
import type { Holder } from './status.js';

type WithoutFrame<E> = E extends Event ? Omit<E, 'v' | 'effectiveAt'> : never;

/** An event as a handler states it. `effectiveAt` is now unless it happened at another time. */
export type Fact = WithoutFrame<Event> & { effectiveAt?: Instant };

export type Asked = Context<RuleBook>;
export type Refusal = { refused: Refused };

/** One rule: what follows when a permitted command is given in a fitting status. */
export type Handler<T extends CommandType> = (state: ServiceRequest, command: CommandOf<T>, asked: Asked) => readonly Fact[] | Refusal;
export type Handlers<T extends CommandType> = { [K in T]: Handler<K> };

export const refuse = (code: RefusalCode, params?: Refused['params']): Refusal => ({ refused: params === undefined ? { code } : { code, params } });

export const isRefusal = (result: object): result is Refusal => 'refused' in result;

export const eventOf = (fact: Fact, now: Instant): Event => ({ v: 1, effectiveAt: now, ...fact }) as Event;

/** The state once these facts are recorded. */
export const after = (state: ServiceRequest, facts: readonly Fact[], now: Instant): ServiceRequest =>
  facts.reduce<ServiceRequest>((folded, fact) => evolve(folded, eventOf(fact, now)), state);

/** On whose behalf the actor acts. The clock acts for the requester, whose request it is. */
export const sideOf = (state: ServiceRequest, actor: Actor): Holder => {
  if (actor.kind === 'citizen') return 'citizen';
  return actor.kind !== 'clock' && actor.organisationId !== state.requesterId ? 'recipient' : 'requester';
};

/** A plan is for today or later, a report for today or before. */
export const inPast = (on: LocalDate, { now }: Asked): Refusal | null => (on < localDateOf(now) ? refuse('DateInPast', { on }) : null);
export const inFuture = (on: LocalDate, { now }: Asked): Refusal | null => (on > localDateOf(now) ? refuse('DateInFuture', { on }) : null);
