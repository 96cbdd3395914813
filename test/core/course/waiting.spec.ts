import { describe, expect, it } from '@jest/globals';
import { courseWaiting, waitingOf, waitingSpans, type AskedInCourse, type CourseCommand, type CourseEvent, type CourseWaiting } from '#core';
import { asked, answered, drafted, inProgress, send } from '../service-request/kit/requests.js';
import { given, on, wait, type Act } from '../service-request/kit/story.js';
import { commands } from '../service-request/kit/samples.js';
import { after, begin, beginToday, clock, play, stepOf, until, why } from './kit.js';

const begun = after(beginToday);
const now = '2026-12-31T09:00:00.000Z';
const request = (acts: readonly Act[], recipientKind = 'gpPractice'): AskedInCourse => ({ recipientKind, events: given(...acts).events });
const played = (commands: readonly CourseCommand[], at = '2026-12-31T09:00:00.000Z') => [...begun.events, ...play(begun.state, commands, { now: at }).events];
const shown = ({ days, parties }: CourseWaiting) => [days, Object.fromEntries(parties.map((each) => [each.party, each.days]))];
const accept = on('2026-12-02 12:00', 'caseworker', { type: 'acceptAnswer' });
const reply = on('2026-11-27 09:00', 'caseworker', commands.answerQuestion);
const goes = (from: string, to: string): CourseCommand[] => [
  { type: 'beginWait', what: 'treatment', from },
  { type: 'endWait', no: 1, on: to },
];

/** Each worked out by hand, in days of which the night was waited for that party. Sent Monday 23 November 2026. */
const examples: readonly [string, readonly CourseEvent[], readonly AskedInCourse[], number, Record<string, number>][] = [
  ['nothing was asked and nothing is late', begun.events, [], 0, {}],
  ['a draft lies with its author', begun.events, [request([drafted()])], 0, {}],
  [
    'the doctor answers on the same day',
    begun.events,
    [request([...inProgress(), answered('2026-11-23 16:00'), on('2026-11-23 17:00', 'caseworker', { type: 'acceptAnswer' })])],
    0,
    {},
  ],
  // 23 → 30 November at the doctor's: 7; read until 2 December: 2
  ['the doctor answers, and the municipality reads it', begun.events, [request([...inProgress(), answered(), accept])], 9, { gpPractice: 7, requester: 2 }],
  // 23, 24 doctor; 25, 26 the question is the municipality's; 27, 28, 29 doctor; 30, 1 read
  ['the doctor asks back', begun.events, [request([...inProgress(), asked(), reply, answered(), accept])], 9, { gpPractice: 5, requester: 4 }],
  // 23, 24 on the way; then it did not arrive, and the municipality is to send it again: 25 November to 30 December
  ['the letter is lost', begun.events, [request([drafted(), send, wait('2026-11-25 00:00')])], 38, { transport: 2, requester: 36 }],
  // 23, 24 doctor; 25 to 30 November the citizen's own pause; 1 December to 3 doctor
  [
    'the citizen needs time',
    begun.events,
    [
      request([
        ...inProgress(),
        on('2026-11-25', 'doctor', { type: 'pause', reason: 'citizen', until: '2026-12-02' }),
        on('2026-12-01', 'doctor', { type: 'resume' }),
        answered('2026-12-04 10:00'),
        on('2026-12-04 11:00', 'caseworker', { type: 'acceptAnswer' }),
      ]),
    ],
    5,
    { gpPractice: 5, citizen: 6 },
  ],
  // two at the same doctor's at once, 23 to 30 November: the days are the same seven
  [
    'two requests lie with the same party',
    begun.events,
    [request([...inProgress(), answered(), accept]), request([...inProgress(), answered(), accept])],
    9,
    { gpPractice: 7, requester: 2 },
  ],
  // doctor 23 to 29 November, municipality 30 and 1; treatment 26 November to 9 December: 14. Union 23 November to 9 December: 17
  [
    'treatment is waited for meanwhile',
    played(goes('2026-11-26', '2026-12-10')),
    [request([...inProgress(), answered(), accept])],
    17,
    { gpPractice: 7, requester: 2, treatmentSystem: 14 },
  ],
  // 24 November to 30 December
  ['treatment is waited for still', played([{ type: 'beginWait', what: 'referral', from: '2026-11-24' }]), [], 37, { treatmentSystem: 37 }],
];

describe('the waiting of a citizen', () => {
  it.each(examples)('when %s', (_name, events, requests, days, parties) => {
    expect(shown(courseWaiting(events, requests, now))).toEqual([days, parties]);
  });

  it('counts each day once, however many were waited for, so that the parties may add up to more', () => {
    const { days, parties } = courseWaiting(played(goes('2026-11-26', '2026-12-10')), [request([...inProgress(), answered(), accept])], now);
    expect(parties.reduce((sum, party) => sum + party.days, 0)).toBeGreaterThan(days);
  });

  it('says which goes on', () => {
    const { parties } = courseWaiting(
      played([{ type: 'beginWait', what: 'treatment', from: '2026-12-31' }]),
      [request([...inProgress(), answered(), accept])],
      now,
    );
    expect(parties).toEqual([
      { party: 'gpPractice', days: 7, goesOn: false },
      { party: 'requester', days: 2, goesOn: false },
      { party: 'treatmentSystem', days: 0, goesOn: true },
    ]);
  });

  it('ends with the life of the citizen, whoever has yet to read an answer', () => {
    const asked = [request([...inProgress(), answered()])];
    expect(courseWaiting(begun.events, asked, now).parties).toContainEqual(expect.objectContaining({ party: 'requester', goesOn: true }));
    // 23 to 29 November at the doctor's, 30 November and 1 December unread
    expect(courseWaiting(begun.events, asked, now, '2026-12-02')).toEqual({
      days: 9,
      parties: [
        { party: 'gpPractice', days: 7, goesOn: false },
        { party: 'requester', days: 2, goesOn: false },
      ],
    });
    expect(courseWaiting(begun.events, asked, now, '2026-11-23')).toEqual({ days: 0, parties: [] });
  });

  it('goes on through another kind of course and other coordinators', () => {
    const waits = played(goes('2026-11-26', '2026-12-10'));
    const changed = played([...goes('2026-11-26', '2026-12-10'), { type: 'changeKind', kind: 'flexJob', on: '2026-12-20', contentId: why }]);
    const { parties } = courseWaiting(waits, [], now);
    // and from 20 December on for the decision of the new kind
    expect(courseWaiting(changed, [], now)).toEqual({ days: 25, parties: [...parties, { party: 'requester', days: 11, goesOn: true }] });
  });

  it('of several courses is put together day by day', () => {
    const spans = waitingSpans(played(goes('2026-11-26', '2026-12-10')), [], now);
    expect(waitingOf([...spans, ...waitingSpans(played(goes('2026-12-01', '2026-12-15')), [], now)])).toMatchObject({ days: 19 });
  });
});

describe('a step that is late', () => {
  const flex = after({ ...beginToday, kind: 'flexJob' }, { type: 'openStep', kind: 'meeting', dueOn: '2026-12-01', plannedOn: '2026-12-01' });
  const no = stepOf(flex.state, 'meeting')?.no ?? 0;
  const missed = until(flex.state, '2026-12-10T09:00:00.000Z');
  const events = [...flex.events, ...missed.events];
  const only = (all: readonly CourseEvent[], step: number): CourseEvent[] => all.filter((event) => !('no' in event) || event.no === step);
  const then = (commands: readonly CourseCommand[], at: string) => only([...events, ...play(missed.state, commands, { now: at }).events], no);
  const close = { type: 'closeStep', no, on: '2026-12-05', outcome: 'held' } as const;

  it('is the municipality’s time from the day after the last one until it was held', () => {
    // 2, 3 and 4 December
    expect(shown(courseWaiting(then([close], '2026-12-10T09:00:00.000Z'), [], now))).toEqual([3, { requester: 3 }]);
    // 2 to 30 December, and on
    expect(courseWaiting(only(events, no), [], now)).toMatchObject({ days: 29, parties: [{ party: 'requester', days: 29, goesOn: true }] });
  });

  it('or until it was postponed, which is said on a day', () => {
    const postponed = then([{ type: 'settleDelay', no, choice: 'postpone', on: '2026-12-28', contentId: why }], '2026-12-08T09:00:00.000Z');
    // 2 to 7 December
    expect(shown(courseWaiting(postponed, [], now))).toEqual([6, { requester: 6 }]);
  });

  it('was not late when it turns out that it was held in time', () => {
    expect(shown(courseWaiting(then([{ ...close, on: '2026-12-01' }], '2026-12-10T09:00:00.000Z'), [], now))).toEqual([0, {}]);
  });

  it('is the time of another authority where that takes it, from the day it has it', () => {
    const path = after(
      { ...beginToday, kind: 'flexJob' },
      { type: 'closeStep', no: 2, on: '2026-11-24', outcome: 'refused' },
      { type: 'closeStep', no: 3, on: '2026-11-24', outcome: 'complained' },
      { type: 'closeStep', no: 4, on: '2026-11-24', outcome: 'upheld' },
    );
    const appeal = stepOf(path.state, 'appeal');
    const later = until(path.state, '2027-06-30T09:00:00.000Z');
    expect(later.events).toContainEqual(expect.objectContaining({ type: 'stepMissed', no: appeal?.no }));
    const ofAppeal = [...path.events, ...later.events].filter((event) => 'no' in event && event.no === appeal?.no);
    // 24 November to 29 June
    expect(shown(courseWaiting(ofAppeal, [], '2027-06-30T09:00:00.000Z'))).toEqual([218, { otherAuthority: 218 }]);
  });

  it('counts from the day it stood here: what a course that was recorded later lacked before nobody knows', () => {
    const recorded = after({ ...begin, kind: 'flexJob' }); // begun in October 2025, recorded on 24 November 2026
    const woken = until(recorded.state, now);
    expect(woken.events).toContainEqual(expect.objectContaining({ type: 'stepMissed', dueOn: '2025-10-29' }));
    // 24 November to 30 December
    expect(shown(courseWaiting(only([...recorded.events, ...woken.events], 1), [], now))).toEqual([37, { requester: 37 }]);
  });

  it('by the rules for its kind does not run while the course is over', () => {
    const plan = until(begun.state, '2026-12-24T09:00:00.000Z'); // the plan was due on 22 December
    const ended = play(plan.state, [{ type: 'end', on: '2026-12-26' }], { now: '2026-12-26T09:00:00.000Z' });
    const reopened = play(ended.state, [{ type: 'reopen', contentId: why }], { now: '2026-12-29T09:00:00.000Z' });
    const all = [...begun.events, ...plan.events, ...ended.events];
    // 23, 24 and 25 December
    expect(shown(courseWaiting(all, [], now))).toEqual([3, { requester: 3 }]);
    // and 29 and 30 December
    expect(shown(courseWaiting([...all, ...reopened.events], [], now))).toEqual([5, { requester: 5 }]);
  });

  it('is told by the clock', () => {
    expect(missed.events.map(({ type }) => type)).toContain('stepMissed');
    expect(play(missed.state, [{ type: 'timerDue' }], { now: '2026-12-10T09:00:00.000Z', actor: clock }).events).toEqual([]);
  });
});

describe('a step that the citizen awaits', () => {
  const flex = after({ ...beginToday, kind: 'flexJob' });
  const decision = flex.state.steps.find(({ kind }) => kind === 'decision')?.no ?? 0;
  const waited = (commands: readonly CourseCommand[]): unknown =>
    shown(courseWaiting([...flex.events, ...play(flex.state, commands, { now: '2026-12-10T09:00:00.000Z' }).events], [], '2026-12-15T09:00:00.000Z'));

  it('is the municipality’s time from the first day of its term, not only once it is late', () => {
    // 24 November to 14 December
    expect(waited([])).toEqual([21, { requester: 21 }]);
  });

  it('until it is decided', () => {
    // 24 November to 9 December
    expect(waited([{ type: 'closeStep', no: decision, on: '2026-12-10', outcome: 'granted' }])).toEqual([16, { requester: 16 }]);
  });

  it('and a day to which it is moved ends no waiting', () => {
    const access = after({ ...beginToday, kind: 'clarification' }, { type: 'openStep', kind: 'access' });
    const { no = 0 } = stepOf(access.state, 'access') ?? {};
    const moved = play(access.state, [{ type: 'settleDelay', no, choice: 'postpone', on: '2026-12-09', contentId: why }], { now: '2026-11-30T09:00:00.000Z' });
    expect(moved.events.map(({ type }) => type)).toContain('stepMoved');
    // 24 November to 4 December
    expect(shown(courseWaiting([...access.events, ...moved.events], [], '2026-12-05T09:00:00.000Z'))).toEqual([11, { requester: 11 }]);
  });
});
