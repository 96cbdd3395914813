import { describe, expect, it } from '@jest/globals';
import { courseWorkflow, figuresOfCourse, findingsOfCourse, type Course, type CourseCommand } from '#core';
import { seedRuleBook } from '#persistence';
import { after, begin, beginToday, clock, play, refusalOf, stepOf, until, why, type Played } from './kit.js';

const lastDayOf = (commands: Parameters<typeof after>, kind: string) => stepOf(after(...commands).state, kind)?.dueOn;

describe('the terms that begin with a course', () => {
  it.each([
    ['resourceCourse', '2021-12-31', 'maxLength', '2027-01-04', '60 months to 31 Dec 2026, a closed day; then New Year, a Friday, and a weekend'],
    ['resourceCourse', '2022-01-03', 'maxLength', '2025-01-03', '36 months, a Friday'],
    ['resourceCourse', '2026-01-15', 'firstActivity', '2026-07-15', 'six months, a Wednesday'],
    ['disabilityPension', '2026-10-01', 'decision', '2027-01-04', 'three months to New Year’s Day, a Friday; the next open day is a Monday'],
    ['sicknessBenefit', '2026-11-02', 'followUpTalk', '2026-12-28', '56 days, a Monday: the end of the eighth week'],
    ['sicknessBenefit', '2026-09-01', 'benefitReview', '2027-02-02', '154 days, 22 weeks, a Tuesday'],
    ['jobClarification', '2026-11-24', 'maxLength', '2028-11-24', '24 months, a Friday'],
    ['clarification', '2026-11-24', 'plan', '2026-12-22', '28 days, a Tuesday'],
    ['pensionerClarification', '2026-11-24', 'plan', '2026-12-22', 'whoever has a disability pension may begin a course: 28 days, a Tuesday'],
    ['pensionerClarification', '2026-11-24', 'evaluation', '2027-05-24', 'and has it evaluated: six months, a Monday'],
  ])('of a %s begun on %s: %s by %s (%s)', (kind, startedOn, step, dueOn) => {
    expect(lastDayOf([{ ...begin, kind, startedOn }], step)).toBe(dueOn);
  });

  it('are those of its law: there is no first activity to be begun under the law from July 2026', () => {
    const courseKinds = seedRuleBook.courseKinds.map(({ lastBegun: _last, ...kind }) => kind);
    const { state } = play(null, [{ ...begin, startedOn: '2026-07-01' }], { rules: { ...seedRuleBook, courseKinds } });
    expect(stepOf(state, 'firstActivity')).toBeUndefined();
  });

  it('change with the law, and what no longer holds falls away with its reason', () => {
    const { state, events } = after(begin, { type: 'changeRegime', regime: 'from2026-07', on: '2026-07-01', contentId: why });
    expect(events.at(-1)).toMatchObject({ type: 'stepDropped', because: 'otherRules' });
    expect(stepOf(state, 'firstActivity')?.closed?.outcome).toBe('dropped');
    expect(stepOf(state, 'maxLength')?.closed).toBeUndefined();
  });

  it('that were missed do not fall away in silence: what the citizen was told was late is told to be over, and counts as missed on', () => {
    const now = '2027-04-10T09:00:00.000Z';
    const missed = until(after({ ...begin, startedOn: '2026-06-01' }).state, now).state;
    const { no = 0 } = stepOf(missed, 'firstActivity') ?? {};
    const toldOf = (then: Played) =>
      then.events.flatMap((event) =>
        courseWorkflow.messagesOf(event, then.state).flatMap(({ body }) => (Object.hasOwn(Object(body['to']), 'citizenId') ? [body['code']] : [])),
      );
    const without = {
      ...seedRuleBook,
      courseKinds: seedRuleBook.courseKinds.map((kind) => ({ ...kind, clocks: kind.clocks?.filter(({ step }) => step === 'plan') })),
    };
    const [changed, anew] = [
      play(missed, [{ type: 'changeKind', kind: 'clarification', on: '2026-11-24', contentId: why }], { now }),
      play(missed, [{ type: 'applyAnew' }], { rules: without, now }),
    ];
    for (const then of [changed, anew]) {
      expect(then.events).toContainEqual(expect.objectContaining({ type: 'stepDropped', no, because: 'otherRules' }));
      expect(then.state.steps.find((step) => step.no === no)).toMatchObject({ missed: true, closed: { outcome: 'dropped' } });
    }
    expect([toldOf(changed), toldOf(anew)]).toEqual([
      ['courseChanged', 'stepDropped'],
      ['stepDropped', 'stepDropped'],
    ]);
    expect([missed, changed.state, anew.state].map((state) => figuresOfCourse(state).evaluations)).toEqual([1, 1, 1]);
  });

  it('that were missed and begin anew with the other kind are told with that alone', () => {
    const late = until(after({ ...begin, kind: 'flexJob', startedOn: '2026-01-05' }).state, '2026-11-24T09:00:00.000Z').state;
    const { events, state } = play(late, [{ type: 'changeKind', kind: 'disabilityPension', on: '2026-11-02', contentId: why }]);
    expect(events).toContainEqual(expect.objectContaining({ type: 'stepDropped', renewed: true }));
    expect(events.flatMap((event) => courseWorkflow.messagesOf(event, state).map(({ body }) => body['code']))).toEqual(['courseChanged']);
  });

  it('count anew from the day on which the course goes on under another kind; a term that both kinds have goes on', () => {
    const { state } = after(begin, { type: 'changeKind', kind: 'jobClarification', on: '2026-11-02', contentId: why });
    expect(state.steps.filter(({ kind }) => kind === 'evaluation')).toHaveLength(1);
    expect(stepOf(state, 'plan')?.openedOn).toBe('2025-10-01');
    const pension = after(begin, { type: 'changeKind', kind: 'disabilityPension', on: '2026-11-02', contentId: why });
    expect(stepOf(pension.state, 'decision')).toMatchObject({ openedOn: '2026-11-02', dueOn: '2027-02-02' });
  });

  it('begin with the other kind where that has another term for the same', () => {
    const flex = { ...begin, kind: 'flexJob', startedOn: '2026-09-01' } as const;
    const { state } = after(flex, { type: 'changeKind', kind: 'disabilityPension', on: '2026-11-02', contentId: why });
    expect(state.steps.filter(({ kind }) => kind === 'decision').map(({ openedOn, dueOn, closed }) => [openedOn, dueOn, closed?.outcome])).toEqual([
      ['2026-09-01', '2027-03-01', 'dropped'],
      ['2026-11-02', '2027-02-02', undefined],
    ]);
    expect(refusalOf(state, { type: 'applyAnew' })?.code).toBe('AlreadyDone');
    const clarified = after({ ...beginToday, startedOn: '2026-01-05' }, { type: 'changeKind', kind: 'resourceCourse', on: '2026-06-01', contentId: why }).state;
    expect(clarified.steps.findLast(({ kind }) => kind === 'maxLength')).toMatchObject({ openedOn: '2026-06-01', dueOn: '2029-06-01' });
  });

  it('are those of the day on which the line came under the kind: a resource course since 2022 lasts three years, however old the line is', () => {
    const line = { ...begin, kind: 'sicknessBenefit', startedOn: '2021-11-01' } as const;
    const changed = after(line, { type: 'changeKind', kind: 'resourceCourse', on: '2022-05-02', contentId: why }).state;
    expect(stepOf(changed, 'maxLength')).toMatchObject({ openedOn: '2022-05-02', dueOn: '2025-05-02' });
    expect(refusalOf(changed, { type: 'applyAnew' })?.code).toBe('AlreadyDone');
    const reopened = play(changed, [
      { type: 'end', on: '2022-06-01' },
      { type: 'reopen', contentId: why },
    ]).state;
    expect(stepOf(reopened, 'maxLength')).toMatchObject({ openedOn: '2022-05-02', originalOn: '2025-05-02' });
    const clarified = play(reopened, [{ type: 'changeKind', kind: 'jobClarification', on: '2026-11-02', contentId: why }]).state;
    expect(stepOf(clarified, 'maxLength')).toMatchObject({ openedOn: '2026-11-02', dueOn: '2028-11-02' });
  });

  it('of how long a course may last begin with each kind, also where both kinds last as long', () => {
    const line = { ...begin, kind: 'rehabilitation', startedOn: '2019-01-02' } as const; // 60 months, as the next one
    const { state } = after(line, { type: 'changeKind', kind: 'resourceCourse', on: '2021-06-01', contentId: why });
    expect(state.steps.filter(({ kind }) => kind === 'maxLength').map(({ openedOn, dueOn, closed }) => [openedOn, dueOn, closed?.outcome])).toEqual([
      ['2019-01-02', '2024-01-02', 'dropped'],
      ['2021-06-01', '2026-06-01', undefined],
    ]);
  });

  it('under other law, too, count from the day of the kind', () => {
    const line = { ...begin, kind: 'sicknessBenefit', startedOn: '2025-01-06' } as const;
    const changes = [
      { type: 'changeRegime', regime: 'from2026-07', on: '2026-07-01', contentId: why },
      { type: 'changeKind', kind: 'resourceCourse', on: '2026-06-01', contentId: why },
      { type: 'changeRegime', regime: 'from2026-02', on: '2026-07-02', contentId: why },
    ] as const;
    expect(stepOf(after(line, ...changes).state, 'firstActivity')).toMatchObject({ openedOn: '2026-06-01', dueOn: '2026-12-01' });
  });

  it('wait while the course is over, and go on when it does', () => {
    const ended = after(begin, { type: 'end', on: '2026-11-20' });
    expect(stepOf(ended.state, 'maxLength')?.closed).toEqual({ on: '2026-11-20', outcome: 'met' });
    expect(until(ended.state, '2030-01-01T00:00:00.000Z').events).toEqual([]);
    const { state } = play(ended.state, [{ type: 'reopen', contentId: why }]);
    expect(stepOf(state, 'maxLength')).toMatchObject({ openedOn: '2025-10-01', dueOn: '2028-10-02' });
    expect(stepOf(state, 'maxLength')?.closed).toBeUndefined();
  });

  it('stay away where somebody said that they do not apply; what other rules dropped comes back with its own', () => {
    const { state } = after(begin);
    const activities = (course: Course) => course.steps.filter(({ kind }) => kind === 'firstActivity').map(({ closed }) => closed?.outcome);
    const byHand = play(state, [
      { type: 'dropStep', no: stepOf(state, 'firstActivity')?.no ?? 0, contentId: why },
      { type: 'end', on: '2026-11-20' },
      { type: 'reopen', contentId: why },
      { type: 'changeKind', kind: 'jobClarification', on: '2026-11-20', contentId: why },
    ]);
    expect(activities(byHand.state)).toEqual(['dropped']);
    const byRules = play(state, [
      { type: 'changeRegime', regime: 'from2026-07', on: '2026-07-01', contentId: why },
      { type: 'changeRegime', regime: 'before2026-02', on: '2026-07-02', contentId: why },
    ]);
    expect(activities(byRules.state)).toEqual(['dropped', undefined]);
  });

  it('warn whoever coordinates, then pass, each once', () => {
    const { events, state } = until(after({ ...beginToday, kind: 'disabilityPension' }).state, '2027-06-01T00:00:00.000Z');
    expect(events).toMatchObject([
      { type: 'stepNear', dueOn: '2027-02-24', effectiveAt: '2027-01-26T23:00:00.000Z' },
      { type: 'stepMissed', dueOn: '2027-02-24', effectiveAt: '2027-02-24T23:00:00.000Z' },
    ]);
    expect(play(state, [{ type: 'timerDue' }], { now: '2027-06-01T00:00:00.000Z', actor: clock }).events).toEqual([]);
  });

  it('of a course that began long ago tell at once what has passed, and count what recurs from its last turn', () => {
    const { state } = until(after(begin).state, '2026-11-24T09:00:00.000Z');
    expect(state.steps.filter(({ missed }) => missed).map(({ kind }) => kind)).toEqual(['plan', 'firstActivity']);
    expect(stepOf(state, 'evaluation')).toMatchObject({ openedOn: '2026-10-01', dueOn: '2027-04-01' });
  });
});

describe('an exemption from demands', () => {
  const exempt = { type: 'exempt', reason: 'treatment', from: '2026-02-01', until: '2026-12-18', contentId: why } as const;
  const other = { ...begin, startedOn: '2026-01-15' } as const;
  const early = '2026-02-01T09:00:00.000Z';
  const begun = play(null, [other], { now: early }).state;
  const lastDay = (commands: readonly CourseCommand[], now = early) => stepOf(play(begun, commands, { now }).state, 'firstActivity')?.dueOn;

  it('with a reason that the law takes lets the term stand still: what was left of it counts on after the last day of the exemption', () => {
    const { state } = play(begun, [exempt], { now: early });
    // 165 days were left from 1 February, that day too: as many after 18 December
    expect(stepOf(state, 'firstActivity')).toMatchObject({ dueOn: '2027-06-01', originalOn: '2026-07-15' });
    expect(lastDay([{ ...exempt, from: '2026-07-15', until: '2026-07-31' }])).toBe('2026-08-03'); // a day was left: Saturday, so Monday
    expect(lastDay([{ ...exempt, until: '2026-03-02' }])).toBe('2026-08-14'); // 30 days, long before the last one
    expect(lastDay([{ ...exempt, from: '2026-01-15', until: '2026-02-14' }])).toBe('2026-08-14'); // the term counts from 15 January: 30 days of it
  });

  it('for another reason, or begun after the last day, moves nothing', () => {
    expect(lastDay([{ ...exempt, reason: 'family' }])).toBe('2026-07-15');
    expect(lastDay([{ ...exempt, from: '2026-07-16' }])).toBe('2026-07-15');
  });

  it('that follows another moves it on, with each day once, in whatever order they were written down, as long as the term has not run out', () => {
    const treated = { ...exempt, until: '2026-08-31' } as const; // 212 days, to 12 February 2027
    const admitted = { ...exempt, reason: 'admission', from: '2026-09-01', until: '2026-12-31' } as const; // 122 more
    expect(lastDay([treated])).toBe('2027-02-12');
    expect(lastDay([treated, admitted])).toBe('2027-06-14');
    expect(lastDay([admitted, treated])).toBe('2027-06-14');
    expect(lastDay([treated, { ...admitted, from: '2026-08-01' }])).toBe('2027-06-14');
    expect(lastDay([treated, { ...admitted, from: '2026-09-02' }])).toBe('2027-06-14'); // a day less, a Sunday
    expect(lastDay([treated, { ...admitted, from: '2027-02-13', until: '2027-03-31' }])).toBe('2027-02-12');
    expect(lastDay([treated, { ...admitted, reason: 'family' }])).toBe('2027-02-12');
    const recovered = { type: 'endExemption', no: 1, on: '2026-08-01' } as const;
    const { state } = play(play(begun, [treated, admitted], { now: early }).state, [recovered], { now: '2026-07-20T09:00:00.000Z' });
    expect(stepOf(state, 'firstActivity')?.dueOn).toBe('2027-05-18'); // 30 days less: 15 May, the Saturday before Whitsun
  });

  it('that ends early lets the day come back, but never before what it was, or before today', () => {
    expect(lastDay([exempt, { type: 'endExemption', no: 1, on: '2026-11-30' }])).toBe('2027-05-14');
    expect(lastDay([exempt, { type: 'endExemption', no: 1, on: '2026-02-01' }])).toBe('2026-07-16');
    const exempted = play(begun, [exempt], { now: early }).state;
    const ended = play(exempted, [{ type: 'endExemption', no: 1, on: '2026-03-02' }], { now: '2026-11-28T09:00:00.000Z' }); // a Saturday
    expect(stepOf(ended.state, 'firstActivity')?.dueOn).toBe('2026-11-30');
    const missed = (instant: string) => stepOf(until(ended.state, instant).state, 'firstActivity')?.missed;
    expect([missed('2026-11-30T12:00:00.000Z'), missed('2026-12-01T12:00:00.000Z')]).toEqual([undefined, true]);
  });

  it('is counted once, whatever else happens to the course', () => {
    const { state } = play(begun, [exempt], { now: early });
    const more = play(
      state,
      [
        { ...exempt, reason: 'family' },
        { type: 'openStep', kind: 'access' },
        { type: 'setGoal', term: 'long', contentId: why },
      ],
      { now: early },
    );
    expect(stepOf(more.state, 'firstActivity')?.dueOn).toBe('2027-06-01');
  });

  it('that is written down after the last day wipes no breach: it is told as it was, and stays late', () => {
    const inTime = '2026-07-15T21:00:00.000Z';
    expect(lastDay([exempt], inTime)).toBe('2027-06-01');
    const missed = until(begun, '2026-07-16T09:00:00.000Z').state;
    const { state, events } = play(missed, [exempt], { now: '2026-07-16T09:00:00.000Z' });
    expect(events.map(({ type }) => type)).toEqual(['exempted']);
    expect(stepOf(state, 'firstActivity')).toMatchObject({ dueOn: '2026-07-15', missed: true });
    expect(findingsOfCourse(state)).toContainEqual({ code: 'stepMissed', no: stepOf(state, 'firstActivity')?.no });
    expect(lastDay([exempt], '2026-07-16T09:00:00.000Z')).toBe('2026-07-15'); // also where nobody has woken the course yet
  });
});

describe('what is met ends its term by itself', () => {
  const goal = { type: 'setGoal', term: 'long', contentId: why } as const;
  const activity = { type: 'planActivity', kind: 'practice', goal: 1, from: '2026-11-30', contentId: why } as const;
  const old = { ...begin, startedOn: '2026-06-15' } as const;

  it('a plan stands once it has a goal and a day for its evaluation', () => {
    expect(stepOf(after(beginToday, goal).state, 'plan')?.closed).toBeUndefined();
    expect(stepOf(after(beginToday, goal, { type: 'planStep', no: 2, on: '2027-02-01' }).state, 'plan')?.closed).toEqual({ on: '2026-11-24', outcome: 'met' });
  });

  it('the first activity on the day it begins, and not when it is only planned or came to nothing', () => {
    const planned = after(old, goal, activity);
    expect(stepOf(planned.state, 'firstActivity')?.closed).toBeUndefined();
    const { state, events } = until(planned.state, '2026-12-01T00:00:00.000Z');
    expect(stepOf(state, 'firstActivity')?.closed).toEqual({ on: '2026-11-30', outcome: 'met' });
    expect(events).toContainEqual(expect.objectContaining({ type: 'stepClosed', by: 'itself', on: '2026-11-30' }));
    const nothing = play(planned.state, [{ type: 'endActivity', no: 1, on: '2026-11-24', outcome: 'notBegun' }]);
    expect(stepOf(until(nothing.state, '2026-12-01T00:00:00.000Z').state, 'firstActivity')?.closed).toBeUndefined();
  });

  it('is kept where it came to pass in time, however late the clock comes; a day later it is late', () => {
    const last = stepOf(after(old).state, 'firstActivity')?.dueOn;
    const typesFor = (from: string) => {
      const { state } = after(old, goal, { ...activity, from });
      const { events } = play(state, [{ type: 'timerDue' }], { now: '2027-01-10T09:00:00.000Z', actor: clock });
      const no = stepOf(state, 'firstActivity')?.no;
      return events.flatMap((event) => ('no' in event && event.no === no && event.type !== 'stepNear' ? [event.type] : []));
    };
    expect([last, typesFor('2026-12-15'), typesFor('2026-12-16')]).toEqual(['2026-12-15', ['stepClosed'], ['stepMissed', 'stepClosed']]);
  });

  it('are to be met after all where the activity that met one did not begin, by the day it was to be', () => {
    const planned = [
      { type: 'setGoal', term: 'long', contentId: why },
      { type: 'planActivity', kind: 'practice', goal: 1, from: '2026-01-12', contentId: why, purposeId: why },
    ] as const;
    const at = { now: '2026-01-15T09:00:00.000Z' };
    const begun = play(null, [begin, ...planned], at).state;
    expect(stepOf(begun, 'firstActivity')?.closed).toMatchObject({ outcome: 'met', on: '2026-01-12' });
    for (const change of [
      { type: 'endActivity', no: 1, on: '2026-01-15', outcome: 'notBegun' },
      { type: 'changeActivity', no: 1, from: '2026-02-02' },
    ] as const) {
      const { state } = play(begun, [change], at);
      expect(stepOf(state, 'firstActivity')).toMatchObject({ dueOn: '2026-04-01', openedOn: '2025-10-01' });
      expect(stepOf(state, 'firstActivity')?.closed).toBeUndefined();
    }
    expect(stepOf(play(begun, [{ type: 'endActivity', no: 1, on: '2026-01-15', outcome: 'stopped' }], at).state, 'firstActivity')?.closed?.outcome).toBe('met');
  });
});
