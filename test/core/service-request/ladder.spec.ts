import { describe, expect, it } from '@jest/globals';
import { type Event, type Instant, serviceRequestWorkflow, type ServiceRequest, ladderOf } from '#core';
import { rules } from '../../kit/rules.js';
import { answered, asked, drafted, inProgress, send, sent } from './kit/requests.js';
import { commands } from './kit/samples.js';
import { at, given, on, wait } from './kit/story.js';

const { timersOf, decide, evolve } = serviceRequestWorkflow;
const atWork = given(...inProgress());
const timers = (state: ServiceRequest): Record<string, Instant> => Object.fromEntries(timersOf(state).map(({ key, dueAt }) => [key, dueAt]));

/** Wakes the request at each of its timers, as the worker does, until the day is reached or nothing is left. */
const liveUntil = (start: ServiceRequest, moment: string): Event[] => {
  const happened: Event[] = [];
  let state = start;
  for (;;) {
    const [now] = timersOf(state)
      .map(({ dueAt }) => dueAt)
      .sort((a, b) => Date.parse(a) - Date.parse(b));
    if (now === undefined || now > at(moment)) return happened;
    const decision = decide(state, { type: 'timerDue' }, { now, actor: { kind: 'clock' }, rules });
    const events = 'events' in decision ? decision.events : [];
    expect(events).not.toEqual([]);
    happened.push(...events);
    state = events.reduce<ServiceRequest>(evolve, state);
  }
};

describe('timers', () => {
  it('are the deadline, the next rung and, until it is delivered, the limit of delivery', () =>
    expect(timers(given(drafted(), send).state)).toEqual({
      'delivery/2026-11-24': at('2026-11-25 00:00'),
      'due/v1': at('2026-12-08 00:00'),
      'step:1/v1': at('2026-12-03 09:00'),
    }));
  it('of a draft are none', () => expect(timers(given(drafted()).state)).toEqual({}));
  it('follow a moved deadline by its version', () =>
    expect(timers(atWork.and(asked('2026-11-25'), on('2026-11-26', 'caseworker', commands.answerQuestion)).state)).toEqual({
      'due/v2': at('2026-12-09 00:00'),
      'step:1/v2': at('2026-12-04 09:00'),
    }));
  it('vanish with the answer', () => expect(Object.keys(timers(atWork.and(answered()).state))).toEqual(['target/2026-12-07']));
});

describe('the ladder', () => {
  it('of a silent doctor: påmindelse, overskredet frist, rykker, telephone task, manager task, another source', () => {
    const happened = liveUntil(atWork.state, '2027-03-01');
    expect(happened.map((event) => (event.type === 'stepTaken' ? event.step : event.type))).toEqual([1, 'deadlineMissed', 2, 3, 4, 5]);
    expect(happened[0]).toMatchObject({ effectiveAt: at('2026-12-03 09:00'), told: [{ action: 'remind', to: 'recipient' }] });
    expect(happened[3]).toMatchObject({
      effectiveAt: at('2026-12-14 09:00'),
      told: [
        { action: 'remind', to: 'recipient' },
        { action: 'task', to: 'requester' },
      ],
    });
    expect(happened[4]).toMatchObject({ effectiveAt: at('2026-12-21 09:00'), told: [{ action: 'task', to: 'requesterManager' }] });
  });
  it('names its rungs, taken and to come', () =>
    expect(ladderOf(atWork.and(wait('2026-12-03 09:00')).state).slice(0, 2)).toEqual([
      { step: 1, at: at('2026-12-03 09:00'), taken: true },
      { step: 2, at: at('2026-12-08 09:00'), taken: false },
    ]));
  it('records all rungs that come together, and each receiver gets only the last', () =>
    atWork.when('2026-12-21 10:00', 'clock', { type: 'timerDue' }).follows(
      { type: 'stepTaken', step: 1, told: [] },
      { type: 'deadlineMissed', version: 1, dueOn: '2026-12-07', effectiveAt: at('2026-12-08 00:00') },
      { type: 'stepTaken', step: 2, told: [] },
      {
        type: 'stepTaken',
        step: 3,
        told: [
          { action: 'remind', to: 'recipient' },
          { action: 'task', to: 'requester' },
        ],
      },
      { type: 'stepTaken', step: 4, told: [{ action: 'task', to: 'requesterManager' }] },
    ));
  it('takes no rung twice', () => atWork.and(wait('2026-12-03 09:00')).when('2026-12-03 09:01', 'clock', { type: 'timerDue' }).follows());
  it('comes too early to nothing', () => atWork.when('2026-12-03 08:59', 'clock', { type: 'timerDue' }).follows());
  it('never reminds of a deadline that was set after the reminder’s time', () => {
    const returned = atWork.and(
      answered(),
      on('2026-12-01', 'caseworker', commands.returnAnswer),
      on('2026-12-07 10:00', 'caseworker', { type: 'extend', dueOn: '2026-12-09', contentId: 'r' }),
    );
    expect(Object.keys(timers(returned.state))).toEqual(['due/v3', 'step:2/v3']);
  });
  it('waits while delivery failed', () =>
    expect(liveUntil(given(drafted(), send, wait('2026-11-25 00:00')).state, '2027-03-01').map(({ type }) => type)).toEqual(['targetMissed']));
  it('starts again with a new deadline', () =>
    expect(
      liveUntil(given(...sent(), on('2026-12-10', 'caseworker', { type: 'extend', dueOn: '2026-12-21', contentId: 'r' })).state, '2026-12-18'),
    ).toMatchObject([{ type: 'stepTaken', version: 2, step: 1 }]));
});
