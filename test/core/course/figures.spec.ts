import { describe, expect, it } from '@jest/globals';
import { courseWorkflow, figuresOfCourse, type CourseCommand } from '#core';
import { after, beginToday, play, stepOf, until, why } from './kit.js';

const planned = after(beginToday, { type: 'planStep', no: 2, on: '2026-12-01' }).state; // the evaluation: last day 24 May 2027
const held = (on: string): CourseCommand => ({ type: 'closeStep', no: stepOf(planned, 'evaluation')?.no ?? 0, on, outcome: 'ends' });
const at = (now: string) => ({ now });

describe('what the follow-up counts of a course', () => {
  it('stands in its row', () => {
    expect(courseWorkflow.rowOf(planned).columns).toMatchObject({ goals: 0, coordinatorChanges: 0, evaluations: 0, evaluationsOnTime: 0 });
  });

  it('counts the goals that were set and not given up', () => {
    const two = play(planned, [
      { type: 'setGoal', term: 'long', contentId: why },
      { type: 'setGoal', term: 'short', contentId: why },
    ]).state;
    const reached = play(two, [{ type: 'closeGoal', no: 1, on: '2026-11-24', outcome: 'reached' }]).state;
    const dropped = play(reached, [{ type: 'closeGoal', no: 2, on: '2026-11-24', outcome: 'dropped' }]).state;
    expect([two, reached, dropped].map((state) => figuresOfCourse(state).goals)).toEqual([2, 2, 1]);
  });

  it('counts every change of coordinator, back to one who had it before too, and not the first', () => {
    const changed = play(planned, [
      { type: 'appointCoordinator', coordinatorId: 'p2', handedOver: ['steps'] },
      { type: 'appointCoordinator', coordinatorId: 'p1', handedOver: ['steps'] },
    ]).state;
    expect(figuresOfCourse(changed).coordinatorChanges).toBe(2);
    expect(figuresOfCourse(after({ ...beginToday, coordinatorId: undefined }).state).coordinatorChanges).toBe(0);
  });

  it('counts an evaluation once it is held, and as on time by its last day', () => {
    const figures = (on: string) => figuresOfCourse(play(planned, [held(on)], at('2027-06-01T09:00:00.000Z')).state);
    expect(figures('2027-05-24')).toMatchObject({ evaluations: 1, evaluationsOnTime: 1 });
    expect(figures('2027-05-25')).toMatchObject({ evaluations: 1, evaluationsOnTime: 0 });
  });

  it('counts one that was missed, and one that was postponed as late', () => {
    const missed = until(planned, '2027-05-26T09:00:00.000Z').state;
    expect(figuresOfCourse(missed)).toMatchObject({ evaluations: 1, evaluationsOnTime: 0 });
    const { no = 0 } = stepOf(planned, 'evaluation') ?? {};
    const postponed = play(planned, [{ type: 'settleDelay', no, choice: 'postpone', on: '2027-06-10', contentId: why }], at('2027-05-20T09:00:00.000Z')).state;
    expect(figuresOfCourse(postponed)).toMatchObject({ evaluations: 0 });
    expect(figuresOfCourse(play(postponed, [held('2027-06-08')], at('2027-06-08T09:00:00.000Z')).state)).toMatchObject({
      evaluations: 1,
      evaluationsOnTime: 0,
    });
  });

  it('counts no talk of sickness benefit, which follows the citizen up and not the plan', () => {
    const begun = after({ ...beginToday, kind: 'sicknessBenefit' }).state;
    const { no = 0 } = stepOf(begun, 'followUpTalk') ?? {};
    const talked = play(begun, [{ type: 'closeStep', no, on: '2026-11-24', outcome: 'held', nextOn: '2026-12-15' }]).state;
    const missed = until(talked, '2027-01-30T09:00:00.000Z').state;
    expect([talked, missed].map((state) => figuresOfCourse(state).evaluations)).toEqual([0, 0]);
  });

  it('leaves out one that was dropped in time: somebody said that it was not to be held', () => {
    const { no = 0 } = stepOf(planned, 'evaluation') ?? {};
    expect(figuresOfCourse(play(planned, [{ type: 'dropStep', no, contentId: why }]).state)).toMatchObject({ evaluations: 0 });
  });

  it('counts one that was dropped after its last day as not on time: dropping does not mend the figure', () => {
    const { no = 0 } = stepOf(planned, 'evaluation') ?? {};
    const missed = until(planned, '2027-05-26T09:00:00.000Z').state;
    const dropped = play(missed, [{ type: 'dropStep', no, contentId: why }], at('2027-05-27T09:00:00.000Z')).state;
    expect(figuresOfCourse(dropped)).toMatchObject({ evaluations: 1, evaluationsOnTime: 0 });
  });
});
