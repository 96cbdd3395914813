import { describe, expect, it } from '@jest/globals';
import { courseWaiting, courseWorkflow, figuresOfCourse, findingsOfCourse, type Course, type CourseCommand, type CourseEvent } from '#core';
import { after, ask, beginToday, play, stepOf, until, why } from './kit.js';

const flex = { ...beginToday, kind: 'flexJob' } as const;
const meeting = { type: 'openStep', kind: 'meeting', plannedOn: '2026-12-15' } as const satisfies CourseCommand; // number 3, without a last day
const midnight = '2026-12-15T23:00:00.000Z';
const morning = '2026-12-16T09:00:00.000Z';
const passed = (course: Course, instant: string) => until(course, instant).events.filter(({ type }) => type === 'dayPassed');
const typesOf = (events: readonly CourseEvent[], no = 3): string[] => events.flatMap((event) => ('no' in event && event.no === no ? [event.type] : []));
const found = (course: Course, no = 3): string[] => findingsOfCourse(course).flatMap((each) => (each.no === no ? [each.code] : []));

describe('a planned day that passes', () => {
  const { state } = after(flex, meeting);
  const over = until(state, midnight);

  it('wakes whoever coordinates on the next morning, once, though the step has no last day', () => {
    expect(passed(state, '2026-12-15T22:59:59.000Z')).toEqual([]);
    expect(passed(state, midnight)).toMatchObject([{ type: 'dayPassed', no: 3, on: '2026-12-15', effectiveAt: midnight }]);
    const [event] = passed(state, midnight);
    expect(event && courseWorkflow.messagesOf(event, over.state).map(({ body }) => [body['code'], body['to'], body['params']])).toEqual([
      ['dayPassed', { organisationId: 'm', people: 'owner' }, { course: state.number, step: 'meeting', on: '2026-12-15' }],
    ]);
    expect(passed(over.state, '2027-05-01T00:00:00.000Z')).toEqual([]);
  });

  it('is to be mended until somebody says what came of it, or when it is to be instead, and that day is told of again', () => {
    expect([found(state), found(over.state)]).toEqual([[], ['dayPassed']]);
    const closed = play(over.state, [{ type: 'closeStep', no: 3, on: '2026-12-15', outcome: 'held' }], { now: morning }).state;
    const moved = play(over.state, [{ type: 'planStep', no: 3, on: '2026-12-20' }], { now: morning }).state;
    expect([found(closed), found(moved)]).toEqual([[], []]);
    expect(passed(moved, '2027-01-01T00:00:00.000Z')).toMatchObject([{ no: 3, on: '2026-12-20' }]);
  });

  it('wakes nobody where it was held, called off or moved before', () => {
    const dropped = play(state, [{ type: 'dropStep', no: 3, contentId: why }]).state;
    const cancelled = play(state, [{ type: 'closeStep', no: 3, on: '2026-11-24', outcome: 'cancelled' }]).state;
    for (const course of [dropped, cancelled]) expect(passed(course, '2027-01-01T00:00:00.000Z')).toEqual([]);
  });

  it('is told with the last day where it is that one, and before it where it is earlier', () => {
    const promise = { type: 'openStep', kind: 'promise', plannedOn: '2026-12-15' } as const;
    const same = until(after(flex, { ...promise, dueOn: '2026-12-15' }).state, midnight);
    expect([typesOf(same.events), found(same.state)]).toEqual([['stepNear', 'stepMissed'], ['stepMissed']]);
    const early = until(after(flex, { ...promise, dueOn: '2026-12-20' }).state, midnight);
    expect(found(early.state)).toEqual(['dayPassed']);
    const late = until(early.state, '2026-12-21T09:00:00.000Z');
    expect([typesOf(late.events), found(late.state)]).toEqual([['stepNear', 'stepMissed'], ['stepMissed']]);
  });

  it('wakes also while an answer holds it up: nobody has moved it', () => {
    const waiting = play(state, [{ type: 'need', no: 3, requestId: 'r1', late: true }]).state;
    expect(passed(waiting, midnight)).toHaveLength(1);
    expect(found(until(waiting, midnight).state)).toEqual(['dayPassed', 'stepDelayed']);
  });

  it('was once written as a last day that was missed again, and is read as what it was', () => {
    const stored = { type: 'stepMissed', v: 1, effectiveAt: midnight, no: 2, dueOn: '2026-12-15', again: true };
    expect(courseWorkflow.upcast(stored)).toEqual({ type: 'dayPassed', v: 1, effectiveAt: midnight, no: 2, on: '2026-12-15' });
    const { again: _, ...missed } = stored;
    expect(courseWorkflow.upcast(missed)).toEqual(missed);
  });
});

describe('an evaluation that was not held', () => {
  const begun = after(beginToday, { type: 'planStep', no: 2, on: '2027-03-24' }).state; // its last day: 24 May 2027
  const at = { now: '2027-03-24T12:00:00.000Z' };
  const notHeld = (nextOn: string, no = 2): CourseCommand => ({ type: 'closeStep', no, on: '2027-03-24', outcome: 'notHeld', nextOn });
  const next = (course: Course) => stepOf(course, 'evaluation');

  it('begins no term anew: the next one is to be held by the day that was the last of this one', () => {
    expect(ask(begun, notHeld('2027-05-25'), at)).toMatchObject({ refused: { code: 'BeyondLastDay', params: { dueOn: '2027-05-24' } } });
    const { state, events } = play(begun, [notHeld('2027-05-20')], at);
    expect(next(state)).toMatchObject({ byRule: true, openedOn: '2026-11-24', plannedOn: '2027-05-20', dueOn: '2027-05-24', originalOn: '2027-05-24' });
    expect(ask(state, { type: 'planStep', no: next(state)?.no ?? 0, on: '2027-06-01' }, at)).toMatchObject({ refused: { code: 'BeyondLastDay' } });
    expect(events.find(({ type }) => type === 'stepClosed')).toMatchObject({ notHeld: true });
    expect(ask(state, { type: 'applyAnew' }, at)).toMatchObject({ refused: { code: 'AlreadyDone' } });
  });

  it('is postponed or not as the one before: what was promised first is not forgotten', () => {
    const postponed = play(begun, [{ type: 'settleDelay', no: 2, choice: 'postpone', on: '2027-06-10', contentId: why }], at).state;
    expect(next(play(postponed, [notHeld('2027-06-08')], at).state)).toMatchObject({ dueOn: '2027-06-10', originalOn: '2027-05-24' });
  });

  it('counts as none that was held, and the one that is held in its place counts', () => {
    const { state } = play(begun, [notHeld('2027-05-20')], at);
    expect(figuresOfCourse(state)).toMatchObject({ evaluations: 0, evaluationsOnTime: 0 });
    const held = { type: 'closeStep', no: next(state)?.no ?? 0, on: '2027-05-20', outcome: 'ends' } as const;
    const later = play(state, [held], { now: '2027-05-20T12:00:00.000Z' }).state;
    expect(figuresOfCourse(later)).toMatchObject({ evaluations: 1, evaluationsOnTime: 1 });
  });

  it('after its last day leaves that missed: told once, one evaluation too late, and waited for all the while', () => {
    const now = '2027-05-26T09:00:00.000Z';
    const late = until(begun, now);
    const closed = play(late.state, [{ ...notHeld('2027-06-02'), on: '2027-05-26' } as CourseCommand], { now });
    expect(next(closed.state)).toMatchObject({ missed: true, dueOn: '2027-05-24', plannedOn: '2027-06-02' });
    const more = until(closed.state, '2027-06-03T09:00:00.000Z');
    expect(typesOf(more.events, next(closed.state)?.no)).toEqual(['dayPassed']);
    expect(figuresOfCourse(more.state)).toMatchObject({ evaluations: 1, evaluationsOnTime: 0 });
    const events = [...after(beginToday).events, ...late.events, ...closed.events].filter((event) => !('no' in event) || event.no !== 1);
    expect(courseWaiting(events, [], '2027-06-03T09:00:00.000Z')).toMatchObject({ days: 9, parties: [{ party: 'requester', goesOn: true }] }); // 25 May to 2 June
  });
});
