import { describe, expect, it } from '@jest/globals';
import { courseEventText, courseWaiting, courseWorkflow, findingsOfCourse, type CourseClock, type CourseCommand, type RuleBook } from '#core';
import { seedRuleBook as book } from '#persistence';
import { after, ask, beginToday, clock, names, play, refusalOf, stepOf, until, why, type Played } from './kit.js';

const at = (day: string) => ({ now: `${day}T09:00:00.000Z` });
const end = (on: string): CourseCommand => ({ type: 'end', on });
const reopen: CourseCommand = { type: 'reopen', contentId: why };

/** What comes of a course that ends and is opened again on these days; the clock comes to all that is due. */
const reopened = (before: Played, ended: string, again: string) => {
  const ran = until(before.state, `${ended}T09:00:00.000Z`);
  const over = play(ran.state, [end(ended)], at(ended));
  const rested = until(over.state, `${again}T09:00:00.000Z`);
  const { state, events } = play(rested.state, [reopen], at(again));
  return { state, events, all: [...before.events, ...ran.events, ...over.events, ...rested.events, ...events] };
};

const begun = after({ ...beginToday, kind: 'clarification' }); // evaluation by 24 May 2027, plan by 22 December 2026

describe('a term that passed while the course was over', () => {
  const { state, events, all } = reopened(begun, '2027-05-03', '2027-11-01');

  it('goes on with what was left of it, which says why, and nobody hears that it was missed', () => {
    // 21 days were left on 3 May
    expect(stepOf(state, 'evaluation')).toMatchObject({ dueOn: '2027-11-22', originalOn: '2027-05-24', warnOn: expect.any(String) });
    const moved = events.filter(({ type }) => type === 'stepMoved');
    expect(moved.map((event) => [courseEventText(event, names, 'da'), courseEventText(event, names, 'en')])).toEqual([
      [
        '<2>: sidste dag er man. 22.11.2027 i stedet for man. 24.05.2027 (forløbet er genåbnet)',
        '<2>: the last day is Mon 22.11.2027 instead of Mon 24.05.2027 (the course was opened again)',
      ],
    ]);
    const woken = until(state, '2027-11-22T12:00:00.000Z').events;
    expect(woken.filter((event) => 'no' in event && event.no === 2).map(({ type }) => type)).toEqual(['stepNear']);
    expect(until(state, '2027-11-23T12:00:00.000Z').events).toContainEqual(expect.objectContaining({ type: 'stepMissed', no: 2, dueOn: '2027-11-22' }));
  });

  it('is kept by a talk that is planned within what was left, however long the course was over', () => {
    const long = reopened(begun, '2027-05-03', '2028-02-01').state; // by 22 February
    const planned = play(long, [{ type: 'planStep', no: 2, on: '2028-02-18' }], at('2028-02-01')).state;
    const found = (of: Played['state']) => findingsOfCourse(of).map(({ code }) => code);
    expect([found(long).includes('noEvaluation'), found(planned).includes('noEvaluation')]).toEqual([true, false]);
    const close: CourseCommand = { type: 'closeStep', no: 2, on: '2028-02-18', outcome: 'goesOn', nextOn: '2028-08-02' };
    expect(play(planned, [close], at('2028-02-18')).events[0]).not.toHaveProperty('late');
  });

  it('counts no day of the time in which it was over as late, before or after', () => {
    const days = (today: string) => courseWaiting([...all, ...until(state, `${today}T09:00:00.000Z`).events], [], `${today}T09:00:00.000Z`).days;
    // the plan, which was missed before: 23 December 2026 to 2 May 2027 are 131 days
    expect(days('2027-11-01')).toBe(131);
    expect(days('2027-11-30')).toBe(131 + 29);
  });

  it('is what it was where the rules are: the time that the course was over is part of no term', () => {
    expect(refusalOf(state, { type: 'applyAnew' })?.code).toBe('AlreadyDone');
  });

  const within = (amount: number): RuleBook => {
    const changed = (clock: CourseClock): CourseClock => (clock.step === 'evaluation' ? { ...clock, within: { amount, unit: 'months' } } : clock);
    return { ...book, courseKinds: book.courseKinds.map((kind) => ({ ...kind, clocks: kind.clocks?.map(changed) })) };
  };
  const anew = (of: Played['state'], amount: number) => play(of, [{ type: 'applyAnew' }], { ...at('2027-11-01'), rules: within(amount) }).state;

  it('is moved by a new rule as much as that is longer or shorter, and by the next one, and back', () => {
    const longer = anew(state, 9);
    expect(stepOf(longer, 'evaluation')).toMatchObject({ dueOn: '2028-02-22', originalOn: '2027-08-24' }); // 92 days more
    expect(stepOf(anew(longer, 12), 'evaluation')).toMatchObject({ dueOn: '2028-05-24', originalOn: '2027-11-24' });
    expect(stepOf(anew(longer, 6), 'evaluation')).toEqual(stepOf(state, 'evaluation'));
  });

  it('is left by a new rule where somebody postponed it, before the course was over or after', () => {
    const postpone = (of: Played['state'], on: string, day: string) =>
      play(of, [{ type: 'settleDelay', no: 2, choice: 'postpone', on, contentId: why }], at(day));
    const after = postpone(state, '2027-12-06', '2027-11-01').state;
    const earlier = reopened({ ...begun, state: postpone(begun.state, '2027-06-07', '2027-05-03').state }, '2027-05-03', '2027-11-01').state;
    for (const course of [after, earlier]) {
      const due = stepOf(course, 'evaluation')?.dueOn;
      expect(due).toBe('2027-12-06');
      expect(ask(course, { type: 'applyAnew' }, { ...at('2027-11-01'), rules: within(9) })).toMatchObject({ refused: { code: 'AlreadyDone' } });
    }
  });
});

describe('when a course is opened again', () => {
  it('a term that lies ahead is what it was, and one that was missed before the end stays missed', () => {
    const { state } = reopened(begun, '2027-03-01', '2027-03-15');
    expect(stepOf(state, 'evaluation')).toMatchObject({ dueOn: '2027-05-24' });
    expect(stepOf(state, 'plan')).toMatchObject({ dueOn: '2026-12-22', missed: true });
  });

  it('a step that the clock had not come to before the end is late from then, and not while the course was over', () => {
    const over = play(begun.state, [end('2026-12-28')], at('2026-12-28')); // nobody had woken it since 22 December
    const again = play(over.state, [reopen], at('2027-03-01'));
    const woken = until(again.state, '2027-03-04T09:00:00.000Z');
    const all = [...begun.events, ...over.events, ...again.events, ...woken.events];
    // 23 to 27 December, and 1 to 3 March
    expect(courseWaiting(all, [], '2027-03-04T09:00:00.000Z').days).toBe(5 + 3);
  });

  const held = (on: string, outcome: string): CourseCommand => ({ type: 'closeStep', no: 2, on, outcome });
  const ended = (last: string) => {
    const { state } = play(until(begun.state, `${last}T09:00:00.000Z`).state, [held(last, 'ends')], at(last));
    return { state, events: [] };
  };

  it('evaluations go on from the one that was held last, not from the first day of the course', () => {
    expect(stepOf(reopened(ended('2027-03-03'), '2027-03-10', '2027-04-01').state, 'evaluation')).toMatchObject({
      ...{ openedOn: '2027-03-03', dueOn: '2027-09-03', again: true },
    });
  });

  it('one whose day passed meanwhile has what was left, and one that was no more to be held its whole term', () => {
    // 177 days from 10 March to 3 September
    expect(stepOf(reopened(ended('2027-03-03'), '2027-03-10', '2027-11-01').state, 'evaluation')).toMatchObject({ dueOn: '2028-04-26' });
    expect(stepOf(reopened(ended('2027-03-03'), '2027-10-01', '2027-11-01').state, 'evaluation')).toMatchObject({ dueOn: '2028-05-01' });
  });

  it('an exemption that begins after that lets what was left stand still, and one of before is not counted again', () => {
    const exempt = (from: string, until: string): CourseCommand => ({ type: 'exempt', reason: 'treatment', from, until, contentId: why });
    const old = after({ ...beginToday, kind: 'resourceCourse', startedOn: '2026-06-15' }, exempt('2026-11-25', '2026-12-04'));
    expect(stepOf(old.state, 'firstActivity')?.dueOn).toBe('2026-12-28'); // ten days after 15 December: Christmas, a Friday, and the days after it
    const { state } = reopened(old, '2026-12-18', '2027-03-01');
    expect(stepOf(state, 'firstActivity')?.dueOn).toBe('2027-03-11');
    expect(stepOf(play(state, [exempt('2027-03-02', '2027-03-06')], at('2027-03-01')).state, 'firstActivity')?.dueOn).toBe('2027-03-16');
  });

  it('an exemption that ran beyond the end is no part of what was left', () => {
    const long: CourseCommand = { type: 'exempt', reason: 'treatment', from: '2026-11-25', until: '2027-01-31', contentId: why };
    const spared = after({ ...beginToday, kind: 'resourceCourse', startedOn: '2026-06-15' }, long); // 20 days were left on 25 November
    expect(stepOf(spared.state, 'firstActivity')?.dueOn).toBe('2027-02-22');
    expect(stepOf(reopened(spared, '2026-12-01', '2027-03-15').state, 'firstActivity')?.dueOn).toBe('2027-04-06');
  });

  it('a death that was recorded by mistake on a course that had ended hides no delay of afterwards', () => {
    const ran = until(begun.state, '2026-12-20T09:00:00.000Z');
    const over = play(ran.state, [{ type: 'openStep', kind: 'complaintTerm' }, end('2026-12-20')], at('2026-12-20'));
    const dead = play(over.state, [{ type: 'citizenDeceased', on: '2027-01-10' }], { ...at('2027-01-10'), actor: clock });
    const again = play(dead.state, [reopen], at('2027-01-20'));
    const woken = until(again.state, '2027-06-01T09:00:00.000Z');
    const all = [...begun.events, ...ran.events, ...over.events, ...dead.events, ...again.events, ...woken.events];
    expect(courseWaiting(all, [], '2027-06-01T09:00:00.000Z').days).toBeGreaterThan(100);
  });

  it('nothing is told of a last day to anybody: the course that goes on is what they hear', () => {
    const { state, events } = reopened(begun, '2027-05-03', '2027-11-01');
    expect(events.flatMap((event) => courseWorkflow.messagesOf(event, state).map(({ body }) => body['code']))).toEqual(['courseReopened']);
  });
});
