import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedFor, type Command, type CommandType, decide, evolve, type Instant, messagesOf, outgoingUntil, type ServiceRequest } from '#core';
import { addCalendarDays, localDateOf } from '#sla';
import { rules } from '../../kit/rules.js';
import { law } from './kit/laws.js';
import { people, type Who } from './kit/people.js';
import { asked, draft, inProgress, monday, sent } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { at, given, wait } from './kit/story.js';

const runs = process.env.NIGHTLY ? 20_000 : 1_000;
const hour = 3_600_000;

type Line = { at: Instant; code: string };
const linesOf = (state: ServiceRequest, now: string, until: string): Line[] =>
  outgoingUntil(state, { now: at(now), until: at(until), rules }).map(({ at: instant, code }) => ({ at: instant, code }));

describe('what goes out by itself', () => {
  const { state } = given(...sent());

  it('is nothing as long as no time comes, and ends with the instant asked for, which is part of it', () => {
    expect(linesOf(state, monday, '2026-12-03 08:59')).toEqual([]);
    expect(linesOf(state, monday, '2026-12-03 09:00')).toEqual([{ at: at('2026-12-03 09:00'), code: 'reminderBeforeDue' }]);
  });

  it('follows one rung with the next, the missed deadline between them, each at its own instant', () => {
    expect(linesOf(state, monday, '2026-12-14 09:00')).toEqual([
      { at: at('2026-12-03 09:00'), code: 'reminderBeforeDue' },
      { at: at('2026-12-08 00:00'), code: 'deadlineMissed' },
      { at: at('2026-12-08 00:00'), code: 'deadlineMissed' },
      { at: at('2026-12-08 09:00'), code: 'reminderAfterDue' },
      { at: at('2026-12-08 09:00'), code: 'reminderSentForYou' },
      { at: at('2026-12-14 09:00'), code: 'reminderAfterDue' },
      { at: at('2026-12-14 09:00'), code: 'telephoneTask' },
    ]);
  });

  it('says at once what is overdue, and of rungs that come together the last', () => {
    const late = linesOf(state, '2026-12-14 10:00', '2026-12-14 10:00');
    expect(late.every(({ at: instant }) => instant === at('2026-12-14 10:00'))).toBe(true);
    expect(late.map(({ code }) => code)).toEqual(['deadlineMissed', 'deadlineMissed', 'reminderAfterDue', 'telephoneTask']);
  });

  it('holds back while a question is open, and tells of the target of whoever must answer it', () => {
    const { state: paused } = given(...inProgress(), asked());
    expect(linesOf(paused, '2026-11-25 10:00', '2026-12-31 12:00').map(({ code }) => code)).toEqual(['targetMissed']);
  });

  it('is nothing of a request that has ended', () => {
    const { state: ended } = given(...sent(), wait('2026-12-03 09:00'));
    expect(linesOf({ ...ended, status: 'cancelled' }, '2026-12-03 09:00', '2027-12-31 12:00')).toEqual([]);
  });
});

type Step = { hours: number; pick: number; inDays: number };
const steps = fc.array(
  fc.record({
    hours: fc.oneof(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 24, max: 240 }), fc.integer({ min: 240, max: 600 })),
    pick: fc.nat({ max: 1_000_003 }),
    inDays: fc.integer({ min: -2, max: 20 }),
  }),
  { minLength: 3, maxLength: 8 },
);
const beginnings = fc.constantFrom(draft(), draft({ formCode: 'LÆ 135' }), draft({ formCode: 'LÆ 265' }), draft({ legalBasis: 'consent', formCode: 'LÆ 135' }));
const insiders = ['caseworker', 'doctor', 'citizen'] as const satisfies readonly Who[];

const dated = (command: Command, now: Instant, inDays: number): Command => {
  const changes: Record<string, string> = { ...(command.type === 'recordDelivery' && { at: now, outcome: inDays % 2 === 0 ? 'acknowledged' : 'rejected' }) };
  for (const name of ['on', 'dueOn', 'until', 'agreedOn']) if (name in command) changes[name] = addCalendarDays(localDateOf(now), inDays);
  return { ...command, ...changes } as Command;
};

type Told = { state: ServiceRequest; said: string[] };

const take = ({ state, said }: Told, who: Who, command: Command, now: Instant): Told => {
  const decision = decide(state, command, { now, actor: people[who], rules });
  if ('refused' in decision) return { state, said };
  return decision.events.reduce<Told>(
    (told, event) => {
      const next = evolve(told.state, event);
      const notices = messagesOf(event, next).flatMap(({ channel, body }) => (channel === 'notice' ? [JSON.stringify([now, body])] : []));
      return { state: next, said: [...told.said, ...notices] };
    },
    { state, said },
  );
};

/** A clock that knows of no timer and looks in at every full hour, which is when whatever is due comes due. */
const blindly = (start: ServiceRequest, from: number, hours: number): Told => {
  let told: Told = { state: start, said: [] };
  for (let passed = 0; passed <= hours; passed += 1) told = take(told, 'clock', { type: 'timerDue' }, new Date(from + passed * hour).toISOString());
  return told;
};

type Choice = { who: Who; type: CommandType };

const act = (state: ServiceRequest, { pick, inDays }: Step, now: Instant): ServiceRequest => {
  const delivery: Choice = { who: 'clock', type: 'recordDelivery' };
  const choices: readonly Choice[] = [delivery, ...insiders.flatMap((who) => allowedFor(state, people[who]).map((type) => ({ who, type })))];
  const { who, type } = choices[pick % choices.length] ?? delivery;
  return take({ state, said: [] }, who, dated(commands[type], now, inDays), now).state;
};

describe('whatever people did before', () => {
  it('exactly what was listed goes out when the time comes, no more, no less, in that order', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(beginnings, fc.boolean(), steps, (create, arrives, plan) => {
        let now = Date.parse(at(monday));
        const created = decide(null, create, { now: at(monday), actor: people.caseworker, rules });
        let state = ('events' in created ? created.events : []).reduce<ServiceRequest | null>(evolve, null) as ServiceRequest;
        if (create.legalBasis !== 'consent') state = take({ state, said: [] }, 'caseworker', { type: 'send' }, at(monday)).state;
        if (arrives) state = take({ state, said: [] }, 'clock', { type: 'recordDelivery', outcome: 'acknowledged', at: at(monday) }, at(monday)).state;
        for (const step of plan) {
          const until = now + step.hours * hour;
          const listed = outgoingUntil(state, { now: new Date(now).toISOString(), until: new Date(until).toISOString(), rules });
          const { state: after, said } = blindly(state, now, step.hours);
          for (const { code } of listed) seen.add(code);
          law(listed.map(({ at: instant, ...body }) => JSON.stringify([instant, body])).join() === said.join(), 'what is listed is what is said', {
            listed,
            said,
          });
          now = until;
          state = act(after, step, new Date(now).toISOString());
        }
      }),
      { numRuns: runs },
    );
    for (const code of [
      'reminderBeforeDue',
      'reminderAfterDue',
      'telephoneTask',
      'managerTask',
      'deadlineMissed',
      'targetMissed',
      'undelivered',
      'bookConsultation',
    ]) {
      expect(seen).toContain(code);
    }
  });
});
