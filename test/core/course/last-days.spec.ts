import { describe, expect, it } from '@jest/globals';
import { courseWaiting, courseWorkflow, expectedSteps, findingsOfCourse, type Course, type CourseCommand } from '#core';
import { seedRuleBook } from '#persistence';
import { after, ask, beginToday, play, refusalOf, stepOf, until, why } from './kit.js';

const flex = { ...beginToday, kind: 'flexJob' } as const; // its own steps: 1 plan, 2 decision by 24 May 2027
const open = (kind: string, more: Partial<Extract<CourseCommand, { type: 'openStep' }>> = {}): CourseCommand => ({ type: 'openStep', kind, ...more });
const noOf = (state: Course, kind: string): number => stepOf(state, kind)?.no ?? 0;
const postpone = (state: Course, kind: string, on: string): CourseCommand => ({
  ...{ type: 'settleDelay', no: noOf(state, kind), choice: 'postpone', on, contentId: why },
});
const codesOf = (state: Course): string[] => findingsOfCourse(state).map(({ code }) => code);

describe('a last day that the law sets', () => {
  it.each(['decision', 'complaintTerm', 'followUpTalk'])('of a %s is postponed by nobody, for no rule says so, and what to do instead is named', (kind) => {
    const { state } = kind === 'decision' ? after(flex) : after(flex, open(kind));
    const dueOn = stepOf(state, kind)?.dueOn ?? '';
    expect(refusalOf(state, postpone(state, kind, '2027-08-02'))).toEqual({
      ...{ code: 'NotPostponable' },
      params: { on: '2027-08-02', dueOn, ...(kind === 'complaintTerm' && { answers: 1 }) },
    });
  });

  it('is postponed where a rule says that it may be, with a reason, and both days are kept', () => {
    const { state } = after(flex, open('access'), open('evaluation', { plannedOn: '2027-05-10' }));
    const later = play(state, [postpone(state, 'access', '2026-12-17'), postpone(state, 'evaluation', '2027-06-10')]).state;
    expect(stepOf(later, 'access')).toMatchObject({ dueOn: '2026-12-17', originalOn: '2026-12-03' });
    expect(stepOf(later, 'access')?.plannedOn).toBeUndefined();
    expect(stepOf(later, 'evaluation')).toMatchObject({ plannedOn: '2027-06-10', dueOn: '2027-06-10', originalOn: '2027-05-24' });
  });

  it('may be postponed by whatever the rules of the day say', () => {
    const rules = { ...seedRuleBook, stepKinds: seedRuleBook.stepKinds.map(({ postponableBy: _by, ...kind }) => kind) };
    const { state } = after(flex, open('access'));
    expect(ask(state, postpone(state, 'access', '2026-12-17'), { rules })).toMatchObject({ refused: { code: 'NotPostponable' } });
  });

  it('lets the day on which it takes place be moved within it, and not to a day that has passed', () => {
    const { state } = after(flex, { type: 'planStep', no: 2, on: '2027-05-01' });
    expect(stepOf(play(state, [postpone(state, 'decision', '2027-05-20')]).state, 'decision')).toMatchObject({ plannedOn: '2027-05-20', dueOn: '2027-05-24' });
    const { state: past } = after(flex, open('promise', { dueOn: '2026-11-10' }));
    expect(refusalOf(past, postpone(past, 'promise', '2026-11-20'))?.code).toBe('DateInPast');
  });

  it('gives the citizen longer to answer where they asked for it, and says until when', () => {
    const { state } = after(flex, open('hearing', { contentId: 'w' }));
    const { events, state: longer } = play(state, [postpone(state, 'hearing', '2026-12-21')]);
    const told = events.flatMap((event) => courseWorkflow.messagesOf(event, longer).map(({ body }) => [body['code'], body['params']]));
    expect(told).toEqual([['answerInvited', { course: state.number, step: 'hearing', until: '2026-12-21', saidId: why }]]);
  });

  it('is of no use once it has passed: not even a rule moves it then', () => {
    const { state } = until(after(flex, open('access')).state, '2026-12-04T09:00:00.000Z');
    const asked = ask(state, postpone(state, 'access', '2026-12-17'), { now: '2026-12-04T09:00:00.000Z' });
    expect(asked).toMatchObject({ refused: { code: 'NotPostponable', params: { missed: 1 } } });
  });

  it('is always there: it is said by whoever opens a step that no rule gives one, and by nobody where a rule does', () => {
    const { state } = after(flex);
    expect(refusalOf(state, open('payment', { plannedOn: '2026-12-18' }))?.code).toBe('LastDayMissing');
    expect(refusalOf(state, open('access', { dueOn: '2026-12-18' }))).toEqual({ code: 'LastDayGiven', params: { dueOn: '2026-12-18' } });
    const paid = play(state, [open('payment', { dueOn: '2026-12-18' })]).state;
    expect(refusalOf(paid, { type: 'planStep', no: noOf(paid, 'payment'), on: '2026-12-21' })?.code).toBe('BeyondLastDay');
    expect(refusalOf(paid, postpone(paid, 'payment', '2026-12-21'))?.code).toBe('NotPostponable');
  });

  it('of what an outcome opens is said by whoever closes: the appeals board sets it for the new decision', () => {
    const { state } = after(flex, open('appeal'));
    const close = { type: 'closeStep', no: noOf(state, 'appeal'), on: '2026-11-24', outcome: 'remanded' } as const;
    expect(refusalOf(state, close)?.code).toBe('LastDayMissing');
    expect(refusalOf(state, { ...close, opensDueOn: '2026-11-23' })).toEqual({ code: 'DateInPast', params: { on: '2026-11-23', earliestOn: '2026-11-24' } });
    expect(stepOf(play(state, [{ ...close, opensDueOn: '2027-01-15' }]).state, 'newDecision')).toMatchObject({ dueOn: '2027-01-15', after: close.no });
    expect(refusalOf(state, { ...close, outcome: 'confirmed', opensDueOn: '2027-01-15' })?.code).toBe('LastDayGiven');
    const decide = { type: 'closeStep', no: 2, on: '2026-11-24', outcome: 'refused' } as const;
    expect(refusalOf(state, { ...decide, opensDueOn: '2027-01-15' })?.code).toBe('LastDayGiven');
  });
});

describe('once the last day of the law has passed', () => {
  const now = '2027-05-25T09:00:00.000Z';
  const late = until(after(flex).state, now).state;
  const expectBy = (on: string): CourseCommand => ({ type: 'planStep', no: 2, on, contentId: why });
  const told = play(late, [expectBy('2027-06-15')], { now });

  it('the citizen lacks another day, until somebody says it with a reason that the citizen reads', () => {
    expect(codesOf(late)).toEqual(expect.arrayContaining(['stepMissed', 'noNewDay']));
    expect(ask(late, { type: 'planStep', no: 2, on: '2027-06-15' }, { now })).toMatchObject({ refused: { code: 'DelayUnexplained' } });
    expect(told.events).toMatchObject([
      { type: 'stepPlanned', on: '2027-06-15' },
      { type: 'delaySettled', choice: 'expectedAnew', on: '2027-06-15', contentId: why },
    ]);
    expect(told.events[0]).not.toHaveProperty('contentId'); // which whoever is let in to meetings would read
    expect(codesOf(told.state)).not.toContain('noNewDay');
  });

  it('it stays missed: neither its last day, the finding nor the time of the municipality ends with another day', () => {
    expect(stepOf(told.state, 'decision')).toMatchObject({ missed: true, dueOn: '2027-05-24', plannedOn: '2027-06-15' });
    expect(codesOf(told.state)).toContain('stepMissed');
    expect(expectedSteps(told.state.steps, new Map(), '2027-05-25').get(2)).toMatchObject({ on: '2027-06-15', beyond: false });
    const begun = after(flex);
    const missed = until(begun.state, now);
    const since = courseWaiting(
      [...begun.events, ...missed.events, ...told.events].filter((event) => !('no' in event) || event.no === 2),
      [],
      '2027-06-10T09:00:00.000Z',
    );
    expect(since).toMatchObject({ days: 198, parties: [{ party: 'requester', goesOn: true }] }); // 24 November to 9 June, and on
  });

  it('the new day passes too: the citizen is told so, and lacks another day again, while the waiting goes on', () => {
    const over = until(told.state, '2027-06-16T09:00:00.000Z');
    expect(over.events.at(-1)).toMatchObject({ type: 'dayPassed', no: 2, on: '2027-06-15' });
    expect(codesOf(over.state)).toContain('noNewDay');
    expect(over.events.flatMap((event) => courseWorkflow.messagesOf(event, over.state).map(({ body }) => body['to']))).toContainEqual({ citizenId: 'c' });
    const again = play(over.state, [expectBy('2027-07-01')], { now: '2027-06-16T09:00:00.000Z' }).state;
    expect(codesOf(again)).not.toContain('noNewDay');
    const begun = after(flex);
    const all = [...begun.events, ...until(begun.state, now).events, ...told.events, ...over.events].filter((event) => !('no' in event) || event.no === 2);
    expect(courseWaiting(all, [], '2027-06-16T09:00:00.000Z')).toMatchObject({ days: 204 });
  });

  it('of what the citizen is not told about nobody owes another day, and what the house set is postponed as before', () => {
    const rules = { ...seedRuleBook, stepKinds: seedRuleBook.stepKinds.map(({ tellsCitizen: _tells, ...kind }) => kind) };
    const untold = until(play(null, [flex, open('access')], { rules }).state, '2027-02-01T09:00:00.000Z').state;
    expect(stepOf(untold, 'access')?.missed).toBe(true);
    expect(codesOf(untold)).not.toContain('noNewDay');
    const promised = until(after(flex, open('promise', { dueOn: '2026-12-01' })).state, '2026-12-02T09:00:00.000Z').state;
    const at = { now: '2026-12-02T09:00:00.000Z' };
    expect(ask(promised, { type: 'planStep', no: 3, on: '2026-12-10', contentId: why }, at)).toMatchObject({ refused: { code: 'BeyondLastDay' } });
    expect(stepOf(play(promised, [postpone(promised, 'promise', '2026-12-10')], at).state, 'promise')).toMatchObject({ dueOn: '2026-12-10' });
  });
});
