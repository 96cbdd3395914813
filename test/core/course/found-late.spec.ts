import { describe, expect, it } from '@jest/globals';
import { citizenNow, courseWorkflow, findingsOfCourse, type CourseCommand } from '#core';
import { after, begin, beginToday, citizen as person, now, play, stepOf, until, why, type Played } from './kit.js';

const owner = { organisationId: 'm', people: 'owner' };
const managers = { organisationId: 'm', people: 'managers' };
const citizen = { citizenId: 'c' };
const whoHears = ({ state, events }: Played) =>
  events.flatMap((event) => (event.type === 'stepMissed' ? courseWorkflow.messagesOf(event, state).map(({ body }) => [body['to'], body['params']]) : []));

describe('a last day that had passed before anybody could write the step down', () => {
  const recorded = after(begin); // begun in October 2025, recorded on 24 November 2026
  const woken = until(recorded.state, now);

  it('is told to whoever coordinates alone: nobody knows whether it was late', () => {
    expect(whoHears(woken)).toEqual([
      [owner, { course: begin.number, step: 'plan', dueOn: '2025-10-29' }],
      [owner, { course: begin.number, step: 'firstActivity', dueOn: '2026-04-01' }],
    ]);
    expect(findingsOfCourse(woken.state).filter(({ code }) => code === 'stepMissed')).toHaveLength(2);
    expect(citizenNow(woken.state, new Map(), '2026-11-24').situation).toBe('planning');
  });

  it('is met all the same by the activity that began then, once that is written down', () => {
    const written: CourseCommand[] = [
      { type: 'setGoal', term: 'long', contentId: why },
      { type: 'planActivity', kind: 'practice', goal: 1, from: '2026-01-12', contentId: why, purposeId: why },
    ];
    const { state, events } = play(woken.state, written);
    expect(stepOf(state, 'firstActivity')?.closed).toEqual({ on: '2026-01-12', outcome: 'met' });
    expect(events).not.toContainEqual(expect.objectContaining({ type: 'stepClosed', late: true }));
  });

  it('of a benefit that still runs opens no review: it was decided, or the benefit would have ended', () => {
    const benefit = { ...begin, kind: 'sicknessBenefit' } as const;
    expect(stepOf(after({ ...benefit, startedOn: '2026-06-01' }).state, 'benefitReview')).toBeUndefined();
    expect(stepOf(after({ ...benefit, startedOn: '2026-07-01' }).state, 'benefitReview')).toMatchObject({ dueOn: '2026-12-02' });
  });

  it('is a breach where the citizen had written here what it comes of', () => {
    const flex = after({ ...beginToday, kind: 'flexJob' }, { type: 'closeStep', no: 2, on: '2026-11-24', outcome: 'refused' });
    const complains: CourseCommand = { type: 'write', about: 'message', step: 3, contentId: why };
    const written = play(flex.state, [complains], { now: '2026-12-01T09:00:00.000Z', actor: person }).state;
    const read = (state: Played['state']) => {
      const late = until(state, '2027-02-01T09:00:00.000Z').state;
      const then = play(late, [{ type: 'closeStep', no: 3, on: '2027-02-01', outcome: 'complained' }], { now: '2027-02-01T09:00:00.000Z' }).state;
      return whoHears(until(then, '2027-02-01T10:00:00.000Z')).map(([to]) => to);
    };
    expect(read(written)).toEqual([owner, managers, citizen]);
  });

  it('is kept or dropped without a word to the citizen, who heard of no lateness', () => {
    const promise: CourseCommand = { type: 'openStep', kind: 'promise', from: '2026-10-01', dueOn: '2026-11-01', contentId: why };
    const found = until(play(woken.state, [promise]).state, now).state;
    const kept = play(found, [{ type: 'closeStep', no: found.steps.length, on: '2026-11-24', outcome: 'kept' }]);
    expect(kept.events.flatMap((event) => courseWorkflow.messagesOf(event, kept.state))).toEqual([]);
  });

  it('is the breach of whoever lets it pass, as any other, where it lay ahead or was moved ahead', () => {
    const flex = after({ ...beginToday, kind: 'flexJob' });
    const passed = until(flex.state, '2027-05-25T09:00:00.000Z');
    expect(
      whoHears(passed)
        .filter(([, params]) => (params as { step: string }).step === 'decision')
        .map(([to]) => to),
    ).toEqual([owner, managers, citizen]);
    const promise: CourseCommand = { type: 'openStep', kind: 'promise', from: '2026-10-01', dueOn: '2026-11-01', contentId: why };
    const told = until(play(woken.state, [promise]).state, now);
    const no = told.state.steps.length;
    const later = play(told.state, [{ type: 'settleDelay', no, choice: 'postpone', on: '2026-12-02', contentId: why }]);
    expect([whoHears(told), whoHears(until(later.state, '2026-12-03T09:00:00.000Z'))].map((all) => all.map(([to]) => to))).toEqual([[owner], [owner, citizen]]);
  });
});
