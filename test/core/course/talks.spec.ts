import { describe, expect, it } from '@jest/globals';
import { courseWorkflow, findingsOfCourse, type Course, type CourseClock, type RuleBook } from '#core';
import { seedRuleBook as book } from '#persistence';
import { addCalendarDays, addMonths } from '#sla';
import { after, ask, begin, beginToday, play, refusalOf, stepOf, until } from './kit.js';

const sick = { ...beginToday, kind: 'sicknessBenefit' } as const; // begun on 24 November 2026
const talkIn = (state: Course) => stepOf(state, 'followUpTalk');
const close = (state: Course, on: string, nextOn?: string, outcome = 'held') =>
  ({ type: 'closeStep', no: talkIn(state)?.no ?? 0, on, outcome, ...(nextOn && { nextOn }) }) as const;
const noonOf = (day: string): string => `${day}T12:00:00.000Z`;

describe('the talks of a course of sickness benefit', () => {
  const { state } = after(sick);

  it('are held first by the end of the eighth week, then each within five weeks of the one before', () => {
    expect(talkIn(state)).toMatchObject({ openedOn: '2026-11-24', dueOn: '2027-01-19' });
    const held = play(state, [close(state, '2027-01-12', '2027-02-01')], { now: '2027-01-12T09:00:00.000Z' }).state;
    expect(talkIn(held)).toMatchObject({ byRule: true, openedOn: '2027-01-12', dueOn: '2027-02-16', plannedOn: '2027-02-01' });
  });

  it('are at least four within six months, on whatever day the course begins, though each is held on its last day', () => {
    for (let place = 0; place < 366; place += 3) {
      const startedOn = addCalendarDays('2026-09-01', place);
      let course = play(null, [{ ...sick, startedOn }], { now: noonOf(startedOn) }).state;
      for (let talks = 0; talks < 3; talks += 1) {
        const on = talkIn(course)?.dueOn ?? '';
        course = play(course, [close(course, on, addCalendarDays(on, 7))], { now: noonOf(on) }).state;
      }
      const fourth = talkIn(course)?.dueOn ?? '';
      expect({ startedOn, inTime: fourth <= addMonths(startedOn, 6) }).toEqual({ startedOn, inTime: true });
    }
  });

  it('end with the last one, which somebody says', () => {
    const last = play(state, [close(state, '2026-11-24', undefined, 'last')]).state;
    expect(last.steps.filter(({ kind, closed }) => kind === 'followUpTalk' && closed === undefined)).toEqual([]);
    expect(refusalOf(state, close(state, '2026-11-24'))?.code).toBe('NextDayMissing');
  });

  describe('one of which was not needed', () => {
    const notNeeded = (course: Course, on: string, nextOn: string) => play(course, [close(course, on, nextOn, 'notNeeded')], { now: noonOf(on) });

    it('begin a term anew from that day, on which the law counts on to the next, and nothing is to be mended', () => {
      const aimed = play(state, [{ type: 'setGoal', term: 'long', contentId: 'w' }]).state;
      const { state: next, events } = notNeeded(aimed, '2027-01-15', '2027-02-15');
      expect(talkIn(next)).toMatchObject({ byRule: true, again: true, openedOn: '2027-01-15', dueOn: '2027-02-19', originalOn: '2027-02-19' });
      expect(events.find(({ type }) => type === 'stepClosed')).toMatchObject({ notHeld: true, outcome: 'notNeeded' });
      expect(findingsOfCourse(next).filter(({ no }) => no === undefined || no === talkIn(next)?.no)).toEqual([]);
      expect(ask(aimed, close(aimed, '2027-01-15', '2027-02-20', 'notNeeded'), { now: noonOf('2027-01-15') })).toMatchObject({
        refused: { code: 'BeyondLastDay', params: { dueOn: '2027-02-19' } },
      });
      expect(ask(next, { type: 'applyAnew' }, { now: noonOf('2027-01-15') })).toMatchObject({ refused: { code: 'AlreadyDone' } });
    });

    it('are missed by its last day all the same: nobody is forgotten who is on standby', () => {
      const next = notNeeded(state, '2027-01-15', '2027-02-15').state;
      expect(talkIn(until(next, '2027-02-20T09:00:00.000Z').state)?.missed).toBe(true);
    });

    it('leave nothing missed to the next, though the day had passed', () => {
      const late = until(state, noonOf('2027-01-25')).state;
      expect(talkIn(late)?.missed).toBe(true);
      const { state: next, events } = notNeeded(late, '2027-01-25', '2027-02-20');
      expect(events.find(({ type }) => type === 'stepClosed')).toMatchObject({ late: true });
      expect(talkIn(next)).toMatchObject({ dueOn: '2027-03-01' });
      expect(talkIn(next)?.missed).toBeUndefined();
    });

    it('wait on for the answer that it waited for', () => {
      const waiting = play(state, [{ type: 'need', no: talkIn(state)?.no ?? 0, requestId: 'r' }]).state;
      expect(talkIn(notNeeded(waiting, '2027-01-15', '2027-02-15').state)?.needs).toEqual(['r']);
    });
  });

  it('are counted from the last turn where the course is recorded later: what was held before nobody knows here', () => {
    const recorded = after({ ...begin, kind: 'sicknessBenefit' }).state; // begun in October 2025
    const talk = talkIn(recorded);
    expect([talk?.again, (talk?.openedOn ?? '') <= '2026-11-24', (talk?.dueOn ?? '') >= '2026-11-24']).toEqual([true, true, true]);
    expect(ask(recorded, { type: 'applyAnew' })).toMatchObject({ refused: { code: 'AlreadyDone' } });
  });

  it('keep the term of those that follow when other rules are applied, and have the new one', () => {
    const withAgain = (amount: number): RuleBook => {
      const changed = (clock: CourseClock): CourseClock =>
        clock.step === 'followUpTalk' ? { ...clock, within: { amount: 28, unit: 'calendarDays' }, again: { amount, unit: 'calendarDays' } } : clock;
      return { ...book, courseKinds: book.courseKinds.map((kind) => ({ ...kind, clocks: kind.clocks?.map(changed) })) };
    };
    const held = play(state, [close(state, '2026-11-24', '2026-12-01')]).state;
    const anew = (amount: number) =>
      talkIn(play(held, [{ type: 'applyAnew' }, { type: 'setGoal', term: 'long', contentId: 'w' }], { rules: withAgain(amount) }).state);
    expect(anew(42)?.dueOn).toBe('2027-01-05');
    expect(ask(held, { type: 'applyAnew' }, { rules: withAgain(35) })).toMatchObject({ refused: { code: 'AlreadyDone' } });
  });

  it('can be closed when the next one is late too: it says its day, and is late', () => {
    const now = '2027-03-10T09:00:00.000Z';
    const late = until(state, now).state;
    const closed = play(late, [close(late, '2027-01-20', '2027-03-15')], { now }).state;
    expect(talkIn(closed)).toMatchObject({ dueOn: '2027-02-24', plannedOn: '2027-03-15' });
    expect(talkIn(until(closed, now).state)?.missed).toBe(true);
  });

  it('are what its plan is evaluated at: a planned one is asked for, and makes the plan whole with a goal', () => {
    const lacks = (course: Course) => findingsOfCourse(course).some(({ code }) => code === 'noEvaluation');
    const aimed = play(state, [{ type: 'setGoal', term: 'long', contentId: 'w' }]).state;
    const planned = play(aimed, [{ type: 'planStep', no: talkIn(aimed)?.no ?? 0, on: '2026-12-15' }]).state;
    expect([aimed, planned].map(lacks)).toEqual([true, false]);
    expect([aimed, planned].map((course) => stepOf(course, 'plan')?.closed?.outcome)).toEqual([undefined, 'met']);
    expect(courseWorkflow.rowOf(planned).columns['findings']).toBe('');
  });
});
