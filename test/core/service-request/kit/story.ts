import { expect } from '@jest/globals';
import { type Actor, type Command, decide, type Event, evolve, type Instant, type Reach, type RefusalCode, type ServiceRequest } from '#core';
import { atLocalTime } from '#sla';
import { rules as smallRules } from '../../../kit/rules.js';
import { expectLawful } from './laws.js';
import { people, type Who } from './people.js';

/** One thing somebody did, at a moment of Copenhagen time. */
export type Act = { now: Instant; actor: Actor; command: Command; citizen?: Reach };

/** `2026-11-23 09:00` in Copenhagen. */
export const at = (moment: string): Instant => atLocalTime(moment.slice(0, 10), moment.slice(11) || '12:00');

/** `on('2026-11-23 10:00', 'doctor', { type: 'receive' })` */
export const on = (moment: string, who: Who, command: Command): Act => ({ now: at(moment), actor: people[who], command });

/** The same while the citizen is reached so. */
export const reached = (citizen: Reach, ...acts: readonly Act[]): Act[] => acts.map((act) => ({ ...act, citizen }));

/** Time passes: the clock wakes the request. */
export const wait = (moment: string): Act => on(moment, 'clock', { type: 'timerDue' });

/** What is expected of an event: its type, or its type and some of its fields. */
export type Expected = Event['type'] | ({ type: Event['type'] } & Record<string, unknown>);

const expected = (wanted: Expected): unknown => expect.objectContaining(typeof wanted === 'string' ? { type: wanted } : wanted);

type Told = { state: ServiceRequest | null; events: readonly Event[] };

const rulesNow = smallRules;

const take = ({ state, events }: Told, { now, actor, command, citizen }: Act, rules: typeof smallRules): Told => {
  const decision = decide(state, command, { now, actor, rules, citizen });
  if ('refused' in decision) throw new Error(`${command.type} was refused: ${JSON.stringify(decision.refused)}`);
  const folded = decision.events.reduce<ServiceRequest | null>(evolve, state);
  if (folded !== null) expectLawful(folded);
  return { state: folded, events: [...events, ...decision.events] };
};

/** Given what happened, when somebody does something, then these events follow, or it is refused. */
export const given = (...past: readonly Act[]) => givenUnder(rulesNow, ...past);

export const givenUnder = (rules: typeof smallRules, ...past: readonly Act[]) => {
  const before = past.reduce<Told>((told, act) => take(told, act, rules), { state: null, events: [] });
  return {
    ...before,
    rules,
    state: before.state as ServiceRequest,
    when: (moment: string, who: Who, command: Command, underRules = rules) => {
      const act = on(moment, who, command);
      const decision = decide(before.state, command, { now: act.now, actor: act.actor, rules: underRules });
      return {
        follows: (...wanted: readonly Expected[]): void => {
          expect(decision).toEqual({ events: wanted.map(expected) });
          if (before.state !== null || command.type === 'create' || command.type === 'submit') take(before, act, underRules);
        },
        refused: (code: RefusalCode, params?: Record<string, unknown>): void =>
          expect(decision).toEqual({ refused: params === undefined ? expect.objectContaining({ code }) : { code, params } }),
        /** The story goes on from here. */
        story: () => givenUnder(underRules, ...past, act),
      };
    },
    and: (...more: readonly Act[]) => givenUnder(rules, ...past, ...more),
  };
};
