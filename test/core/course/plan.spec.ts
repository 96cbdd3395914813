import { describe, expect, it } from '@jest/globals';
import { courseWorkflow, findingsOfCourse, problemText, type Course, type CourseCommand, type RuleBook } from '#core';
import { seedRuleBook } from '#persistence';
import { after, beginToday, citizen, play, refusalOf, why } from './kit.js';

const goal = { type: 'setGoal', term: 'long', contentId: why } as const;
const activity = { type: 'planActivity', kind: 'practice', goal: 1, from: '2026-12-01', contentId: why } as const;
const codesOf = (...commands: CourseCommand[]) => findingsOfCourse(after(beginToday, ...commands).state).map(({ code }) => code);
const toldBy = (...commands: CourseCommand[]) => {
  const { state, events } = after(beginToday, ...commands);
  return events.flatMap((event) => courseWorkflow.messagesOf(event, state).map(({ body }) => [body['code'], body['to']]));
};

describe('the plan of a course', () => {
  it('has activities that each serve a goal, of kinds the rule book knows', () => {
    const { state } = after(beginToday, goal);
    expect(refusalOf(state, { ...activity, goal: 2 })).toEqual({ code: 'NoSuchPart', params: { part: 'goal', no: 2 } });
    expect(refusalOf(state, { ...activity, kind: 'dance' })?.code).toBe('CodeUnknown');
    expect(refusalOf(state, { ...activity, until: '2026-11-30' })?.code).toBe('DateInPast');
    const closed = play(state, [{ type: 'closeGoal', no: 1, on: '2026-11-24', outcome: 'reached' }]).state;
    expect(refusalOf(closed, activity)?.code).toBe('PartClosed');
  });

  it('leaves no activity without a goal when one is closed: it is ended first, or serves another goal', () => {
    const { state } = after(beginToday, goal, { ...goal, term: 'short' }, activity, { ...activity, kind: 'treatment' });
    const close = { type: 'closeGoal', no: 1, on: '2026-11-24', outcome: 'reached' } as const;
    const refused = refusalOf(state, close);
    expect(refused).toEqual({ code: 'GoalHasActivities', params: { no: 1, da: 'Virksomhedspraktik, Behandling', en: 'Work practice, Treatment' } });
    expect(refused && problemText(refused, 'da').detail).toContain('Målet har åbne aktiviteter: Virksomhedspraktik, Behandling.');
    expect(refusalOf(state, { ...close, activitiesTo: 1 })?.code).toBe('GoalHasActivities');
    expect(refusalOf(state, { ...close, activitiesTo: 3 })?.code).toBe('NoSuchPart');
    const moved = play(state, [
      { type: 'endActivity', no: 1, on: '2026-11-24', outcome: 'stopped' },
      { ...close, activitiesTo: 2 },
    ]).state;
    expect(moved.activities.map(({ goal: aim }) => aim)).toEqual([1, 2]);
    const ended = [1, 2].map((no): CourseCommand => ({ type: 'endActivity', no, on: '2026-11-24', outcome: 'stopped' }));
    expect(refusalOf(play(state, ended).state, close)).toBeNull();
  });

  it('is changed part by part: what is not named stays', () => {
    const { state } = after(beginToday, goal, { ...activity, until: '2027-02-01' }, { type: 'changeActivity', no: 1, purposeId: 'p' });
    expect(state.activities[0]).toMatchObject({ from: '2026-12-01', until: '2027-02-01', purposeId: 'p', goal: 1 });
    expect(play(state, [{ type: 'changeActivity', no: 1, until: null }]).state.activities[0]?.until).toBeUndefined();
    expect(refusalOf(state, { type: 'changeActivity', no: 1, from: '2027-02-02' })?.code).toBe('DateInPast');
  });

  it('is not changed by what stands there already', () => {
    const { state } = after(beginToday, goal, { ...activity, until: '2027-02-01' });
    const same = { type: 'changeActivity', no: 1, goal: 1, from: '2026-12-01', until: '2027-02-01', organisationId: null } as const;
    expect(refusalOf(state, same)?.code).toBe('NothingChanged');
    expect(refusalOf(state, { type: 'changeActivity', no: 1 })?.code).toBe('NothingChanged');
    expect(refusalOf(state, { type: 'reviseGoal', no: 1 })?.code).toBe('NothingChanged');
    expect(refusalOf(state, { ...same, until: null })).toBeNull();
    expect(refusalOf(state, { ...same, contentId: 'other' })).toBeNull();
  });

  it('raises a task for a missing goal, evaluation, purpose, reply or coordinator', () => {
    expect(codesOf()).toEqual(['noGoal', 'noEvaluation']);
    expect(codesOf(goal, { type: 'planStep', no: 2, on: '2027-05-01' })).toEqual([]);
    expect(codesOf(goal, { type: 'planStep', no: 2, on: '2027-05-01' }, activity)).toEqual(['activityWithoutPurpose']);
    const without = after({ ...beginToday, coordinatorId: undefined } as CourseCommand).state;
    expect(findingsOfCourse(without).map(({ code }) => code)).toContain('noCoordinator');
    const written = play(after(beginToday).state, [{ type: 'write', about: 'goal', contentId: why }], { actor: citizen }).state;
    expect(findingsOfCourse(written)).toContainEqual({ code: 'unanswered', no: 1 });
    expect(findingsOfCourse(play(written, [{ type: 'reply', no: 1, contentId: why }]).state)).not.toContainEqual({ code: 'unanswered', no: 1 });
  });
});

describe('a course of a kind that only decides something', () => {
  const codes = (course: Course) => findingsOfCourse(course).map(({ code }) => code);
  const change = (kind: string): CourseCommand => ({ type: 'changeKind', kind, on: '2026-11-24', contentId: why });

  it('makes no plan, so that no goal or evaluation is missed in it, and other things are', () => {
    const pension = after({ ...beginToday, kind: 'disabilityPension', coordinatorId: undefined } as CourseCommand).state;
    expect(codes(pension)).toEqual(['noCoordinator']);
  });

  it('is one from the day on which it becomes of that kind, and no more when it is of another', () => {
    const pension = play(after(beginToday).state, [change('disabilityPension')]).state;
    expect(codes(pension)).toEqual([]);
    expect(codes(play(pension, [change('flexJob')]).state)).toEqual(['noGoal', 'noEvaluation']);
  });

  it('is of the kinds of which the rule book says so', () => {
    const courseKinds = seedRuleBook.courseKinds.map(({ noPlan: _noPlan, ...kind }) => kind);
    const rules = { ...seedRuleBook, courseKinds };
    expect(codes(play(null, [{ ...beginToday, kind: 'disabilityPension' }], { rules }).state)).toEqual(['noGoal', 'noEvaluation']);
  });
});

describe('the next evaluation', () => {
  const { state } = after(beginToday, goal, { type: 'planStep', no: 2, on: '2027-05-20' }); // its last day: 24 May 2027
  const lacks = (course: Course): boolean => findingsOfCourse(course).some(({ code }) => code === 'noEvaluation');
  const putOff = (on: string, from = state): Course => play(from, [{ type: 'settleDelay', no: 2, choice: 'postpone', on, contentId: why }]).state;

  it('is asked for where it is to be later than a term after the start, however lawfully it was put off', () => {
    expect([lacks(state), lacks(putOff('2027-05-24')), lacks(putOff('2027-05-25')), lacks(putOff('2029-05-01'))]).toEqual([false, false, true, true]);
    expect(lacks(play(putOff('2027-06-20'), [{ type: 'planStep', no: 2, on: '2027-05-21' }]).state)).toBe(false);
  });

  it('is asked for where it is to be later than a term after the last one', () => {
    const held = { now: '2027-05-20T12:00:00.000Z' };
    const next = play(state, [{ type: 'closeStep', no: 2, on: '2027-05-20', outcome: 'goesOn', nextOn: '2027-11-19' }], held).state; // by 22 November
    const no = next.steps.at(-1)?.no ?? 0;
    const later = play(next, [{ type: 'settleDelay', no, choice: 'postpone', on: '2027-11-23', contentId: why }], held).state;
    expect([lacks(next), lacks(later)]).toEqual([false, true]);
  });

  it('has as much more time as the citizen is exempt, where its kind lets that move its last day', () => {
    const stepKinds = seedRuleBook.stepKinds.map((kind) => (kind.code === 'evaluation' ? { ...kind, exemptedBy: ['treatment'] } : kind));
    const on = { rules: { ...seedRuleBook, stepKinds } };
    const exempt = play(state, [{ type: 'exempt', reason: 'treatment', from: '2026-12-01', until: '2026-12-31', contentId: why }], on).state;
    const planned = play(exempt, [{ type: 'planStep', no: 2, on: '2027-06-20' }], on).state;
    expect(lacks(planned)).toBe(false);
  });
});

describe('whoever coordinates', () => {
  const appoint = (coordinatorId: string) => ({ type: 'appointCoordinator', coordinatorId, handedOver: ['steps'] }) as const;

  it('is told with the citizen, and the managers hear of the third within a year', () => {
    const begun = ['courseBegun', { citizenId: 'c' }];
    expect(toldBy(appoint('p2'))).toEqual([begun, ['courseHandedOver', { personId: 'p2' }], ['coordinatorChanged', { citizenId: 'c' }]]);
    expect(toldBy(appoint('p2'), appoint('p3')).slice(3)).toEqual([
      ['courseHandedOver', { personId: 'p3' }],
      ['coordinatorChanged', { citizenId: 'c' }],
      ['manyCoordinators', { organisationId: 'm', people: 'managers' }],
    ]);
  });

  it('is one of many at the number, and within the months, that the rule book says', () => {
    const told = (manyCoordinators?: RuleBook['manyCoordinators']) => {
      const rules = { ...seedRuleBook, manyCoordinators };
      const { state, events } = play(after(beginToday).state, [appoint('p2')], { rules, now: '2027-01-24T09:00:00.000Z' });
      return events.flatMap((event) => courseWorkflow.messagesOf(event, state).map(({ body }) => body['code']));
    };
    const source = 'demo';
    expect(told({ count: 2, months: 1, source })).toContain('manyCoordinators');
    expect(told({ count: 3, months: 1, source })).not.toContain('manyCoordinators');
    expect(told()).not.toContain('manyCoordinators');
    const then = play(play(after(beginToday).state, [appoint('p2')]).state, [appoint('p3')], {
      ...{ rules: { ...seedRuleBook, manyCoordinators: { count: 3, months: 2, source } }, now: '2027-01-25T09:00:00.000Z' },
    });
    expect(then.events[0]).toMatchObject({ inYear: 2 });
  });

  it('who left more than a year ago is not counted, and nobody is counted twice', () => {
    const old = after(beginToday, appoint('p2')).state;
    const [event] = play(old, [appoint('p3')], { now: '2027-11-25T09:00:00.000Z' }).events;
    expect(event).toMatchObject({ inYear: 2 });
    expect(play(old, [appoint('p1')]).events[0]).toMatchObject({ inYear: 2 });
  });

  it('hears from the citizen and replies; what is written down for the citizen needs no notice', () => {
    const { state, events } = play(after(beginToday).state, [{ type: 'write', about: 'message', contentId: why }], { actor: citizen });
    expect(events.flatMap((event) => courseWorkflow.messagesOf(event, state).map(({ body }) => body['code']))).toEqual(['courseWritten']);
    const begun = ['courseBegun', { citizenId: 'c' }];
    expect(toldBy({ type: 'write', about: 'message', contentId: why, saidBy: 'phone' })).toEqual([begun]);
    expect(toldBy({ type: 'write', about: 'goal', contentId: why, saidBy: 'phone' }, { type: 'reply', no: 1, contentId: why })).toEqual([
      begun,
      ['courseReplied', { citizenId: 'c' }],
    ]);
    expect(refusalOf(state, { type: 'reply', no: 7, contentId: why })?.code).toBe('NoSuchPart');
  });
});

describe('waiting for the treatment system', () => {
  it('is an interval without a request, within the course and not in the future', () => {
    const { state } = after({ ...beginToday, startedOn: '2026-10-01' }, { type: 'beginWait', what: 'referral', from: '2026-10-05' });
    expect(refusalOf(state, { type: 'endWait', no: 1, on: '2026-10-04' })?.code).toBe('DateInPast');
    expect(refusalOf(state, { type: 'endWait', no: 1, on: '2026-11-25' })?.code).toBe('DateInFuture');
    const ended = play(state, [{ type: 'endWait', no: 1, on: '2026-11-20' }]).state;
    expect(ended.waits).toEqual([{ no: 1, what: 'referral', from: '2026-10-05', until: '2026-11-20' }]);
    expect(refusalOf(ended, { type: 'endWait', no: 1, on: '2026-11-20' })?.code).toBe('PartClosed');
  });

  it('is over with the course, from which nobody follows it any more', () => {
    const { state } = after({ ...beginToday, startedOn: '2026-10-01' }, { type: 'beginWait', what: 'treatment', from: '2026-11-10' });
    const ended = (on: string) => play(state, [{ type: 'end', on }]).state;
    expect(ended('2026-11-20').waits).toMatchObject([{ until: '2026-11-20' }]);
    expect(ended('2026-11-01').waits).toMatchObject([{ until: '2026-11-10' }]); // it ended before that was known
    expect(play(ended('2026-11-20'), [{ type: 'reopen', contentId: why }]).state.waits).toMatchObject([{ until: '2026-11-20' }]);
  });
});
