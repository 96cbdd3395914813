import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  allowedFor,
  type Command,
  type CommandType,
  commandTypes,
  decide,
  type Event,
  evolve,
  type Instant,
  isOpen,
  ledgerOf,
  serviceRequestWorkflow,
  type ServiceRequest,
} from '#core';
import { addCalendarDays, localDateOf, totals } from '#sla';
import { rules } from '../../kit/rules.js';
import { expectLawful, law } from './kit/laws.js';
import { people, type Who } from './kit/people.js';
import { draft, monday, proposal, withConsent } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { at } from './kit/story.js';

const { timersOf, messagesOf, rowOf, audienceOf } = serviceRequestWorkflow;
const runs = process.env.NIGHTLY ? 100_000 : 2_000;
const channels = new Set(['notice', 'deliver', 'command', 'redact']);
const actors = Object.keys(people) as Who[];
const insiders = ['caseworker', 'doctor', 'citizen', 'manager'] as const satisfies readonly Who[];

type Step = { minutes: number; pick: number; anybody: boolean; inDays: number };
type Run = { state: ServiceRequest; events: Event[]; now: Instant };

const steps = fc.array(
  fc.record({
    minutes: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 600 }), fc.integer({ min: 600, max: 6 * 1440 })),
    pick: fc.nat({ max: 1_000_003 }),
    anybody: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
    inDays: fc.integer({ min: -3, max: 20 }),
  }),
  { minLength: 12, maxLength: 40 },
);

const beginnings = fc.constantFrom(
  draft(),
  draft({ formCode: 'LÆ 135' }),
  draft({ formCode: 'LÆ 265' }),
  draft({ legalBasis: 'consent', formCode: 'LÆ 135' }),
  draft({ ...withConsent, unit: 'Team 2' }),
  proposal(),
);

/** The sample of a command, with dates around now. */
const dated = (command: Command, now: Instant, inDays: number): Command => {
  const day = addCalendarDays(localDateOf(now), inDays);
  const changes: Record<string, string> = { ...(command.type === 'recordDelivery' && { at: now, outcome: inDays % 2 === 0 ? 'acknowledged' : 'rejected' }) };
  for (const name of ['on', 'dueOn', 'until', 'receivedOn']) if (name in command) changes[name] = day;
  if (command.type === 'acceptAnswer' && inDays % 2 === 0) return { ...command, contentId: 'reply' };
  if (command.type === 'answer' && inDays > 12) return { ...command, answerType: 'partialRestFollows', restOn: day };
  return { ...command, ...changes } as Command;
};

/** What ends a request or has no end of its own is done seldom, so that stories grow long. */
const seldom: ReadonlySet<CommandType> = new Set([
  'discard',
  'cancel',
  'recall',
  'merge',
  'forward',
  'redirect',
  'withdrawConsent',
  'redact',
  'reassign',
  'join',
  'revise',
  'close',
  'acceptAnswer',
]);

type Choice = { who: Who; type: CommandType };

const choicesOf = (state: ServiceRequest, { anybody, pick }: Step): Choice[] => {
  if (anybody) return actors.flatMap((who) => commandTypes.map((type) => ({ who, type })));
  const likely = insiders.flatMap((who) => allowedFor(state, people[who]).map((type) => ({ who, type })));
  const delivery: Choice[] = state.delivery === 'acknowledged' ? [] : [{ who: 'clock', type: 'recordDelivery' }];
  const often = [...likely, ...delivery].filter(({ type }) => !seldom.has(type));
  return pick % 7 === 0 || often.length === 0 ? likely : often;
};

/** Mostly what may be done now, by somebody who may; sometimes anything by anybody. */
const chosen = (state: ServiceRequest, step: Step, now: Instant) => {
  const choices = choicesOf(state, step);
  const { who, type } = choices[step.pick % Math.max(choices.length, 1)] ?? { who: 'clock', type: 'timerDue' };
  return { actor: people[who], command: dated(commands[type], now, step.inDays) };
};

const isDue = ({ state, now }: Run): boolean => timersOf(state).some(({ dueAt }) => Date.parse(dueAt) <= Date.parse(now));

const checkEvents = (before: ServiceRequest, events: readonly Event[]): ServiceRequest => {
  let state = before;
  for (const event of events) {
    state = evolve(state, event);
    for (const { channel } of messagesOf(event, state)) law(channels.has(channel), 'there is no such channel', channel);
    law([null, state.requesterId, state.recipientId].includes(audienceOf(event, state)), 'an audience is a side or everybody', event);
  }
  return state;
};

const take = (run: Run, actor: (typeof people)[Who], command: Command): Run => {
  const decision = decide(run.state, command, { now: run.now, actor, rules });
  if ('refused' in decision) {
    return run;
  }
  const state = checkEvents(run.state, decision.events);
  if (decision.events.length > 0) expectLawful(state);
  const takenUp = command.type === 'reopen' || command.type === 'recallAnswer';
  law(isOpen(run.state.status) || takenUp || !isOpen(state.status), 'what has ended stays ended', state);
  return { ...run, state, events: [...run.events, ...decision.events] };
};

const start = (create: Command): Run => {
  const now = at(monday);
  const decision = decide(null, create, { now, actor: create.type === 'submit' ? people.doctor : people.caseworker, rules });
  const events = 'events' in decision ? [...decision.events] : [];
  return { state: events.reduce<ServiceRequest | null>(evolve, null) as ServiceRequest, events, now };
};

const later = (now: Instant, minutes: number): Instant => new Date(Date.parse(now) + minutes * 60_000).toISOString();

const live = (create: Command, plan: readonly Step[]): Run =>
  plan.reduce<Run>((before, step) => {
    const run = { ...before, now: later(before.now, step.minutes) };
    if (isDue(run)) {
      const woken = take(run, people.clock, { type: 'timerDue' });
      law(!isDue(woken), 'after timerDue no timer is still due', woken.state);
      return woken;
    }
    const { actor, command } = chosen(run.state, step, run.now);
    return take(run, actor, command);
  }, start(create));

describe('whatever people do, in any order', () => {
  it(
    'the state is the fold of its events, and every law holds on the way',
    () => {
      fc.assert(
        fc.property(beginnings, steps, (create, plan) => {
          const { state, events, now } = live(create, plan);
          const stored = JSON.parse(JSON.stringify(events)) as Event[];
          const folded = stored.map(serviceRequestWorkflow.upcast).reduce<ServiceRequest | null>(evolve, null);
          expect(JSON.stringify(folded)).toBe(JSON.stringify(state));
          expect(JSON.parse(JSON.stringify(rowOf(state)))).toEqual(rowOf(JSON.parse(JSON.stringify(state)) as ServiceRequest));
          const intervals = ledgerOf(events, now);
          const whole = Date.parse(now) - Date.parse(at(monday));
          expect(totals(intervals).whole).toBe(whole);
        }),
        { numRuns: runs },
      );
    },
    process.env.NIGHTLY ? 3_600_000 : 120_000,
  );
});
