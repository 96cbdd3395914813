import { describe, expect, it } from '@jest/globals';
import { isChangedBy, kindsTouched, previewCourse, type CourseClock, type CourseCommand, type RuleBook } from '#core';
import { seedRuleBook as book } from '#persistence';
import { after, ask, begin, beginToday, citizen, now, play, refusalOf, stepOf, until, why } from './kit.js';

/** The rule book with other terms for the kind of course that is begun here. */
const withClocks = (change: (clocks: readonly CourseClock[]) => readonly CourseClock[]): RuleBook => ({
  ...book,
  courseKinds: book.courseKinds.map((kind) => (kind.code === beginToday.kind ? { ...kind, clocks: change(kind.clocks ?? []) } : kind)),
});
const months = (amount: number) => ({ amount, unit: 'months' }) as const;
const sooner = withClocks((clocks) => clocks.map((clock) => (clock.step === 'evaluation' ? { ...clock, within: months(3) } : clock)));
const decides = withClocks((clocks) => [...clocks, { step: 'decision', within: months(2), source: 'Prøven' }]);
const unbounded = withClocks((clocks) => clocks.filter(({ step }) => step !== 'maxLength'));
const days = (rules: RuleBook, startedOn: string) => {
  const preview = previewCourse(rules, { kind: beginToday.kind, startedOn }, now);
  return 'refused' in preview ? preview.refused.code : preview.steps.map(({ kind, dueOn }) => `${kind} ${dueOn}`);
};

describe('a course of a kind, before it is begun', () => {
  it('has the terms that a real one gets, on any day', () => {
    const { state } = after(beginToday);
    expect(days(book, beginToday.startedOn)).toEqual(state.steps.map(({ kind, dueOn }) => `${kind} ${dueOn}`));
    expect(days(book, '2027-01-04')).toEqual(['plan 2027-02-01', 'evaluation 2027-07-05', 'maxLength 2029-01-04']);
    expect(days(sooner, '2027-01-04')).toContain('evaluation 2027-04-05');
  });

  it('is none when the kind is unknown', () => {
    expect(previewCourse(book, { kind: 'nix', startedOn: '2027-01-04' }, now)).toMatchObject({ refused: { code: 'CourseKindUnknown' } });
  });
});

describe('a running course whose rules were changed', () => {
  const { state } = after(beginToday);
  const anew = (rules: RuleBook, from = state) => play(from, [{ type: 'applyAnew' }], { rules });

  it('keeps its days until the rules are applied anew, and then has those of a course begun under them', () => {
    expect(stepOf(play(state, [{ type: 'beginWait', what: 'referral', from: '2026-11-24' }], { rules: sooner }).state, 'evaluation')?.dueOn).toBe('2027-05-24');
    const { state: moved, events } = anew(sooner);
    expect(events).toMatchObject([{ type: 'stepMoved', dueOn: '2027-02-24', before: '2027-05-24', because: 'otherRules', warnOn: expect.any(String) }]);
    expect(moved.steps.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual(days(sooner, beginToday.startedOn));
  });

  it('is moved again by the next change, and back when it is taken back', () => {
    const moved = anew(sooner).state;
    expect(anew(book, moved).events).toMatchObject([{ type: 'stepMoved', dueOn: '2027-05-24', before: '2027-02-24' }]);
    expect(stepOf(anew(book, moved).state, 'evaluation')).toEqual(stepOf(state, 'evaluation'));
  });

  it('gets the terms that are new, and loses those that hold no more', () => {
    expect(anew(decides).events).toMatchObject([{ type: 'stepOpened', kind: 'decision', opening: 'rule', dueOn: '2027-01-25' }]);
    expect(anew(unbounded).events).toMatchObject([{ type: 'stepDropped', because: 'otherRules' }]);
  });

  it('counts a new term from the day on which the line came under its kind', () => {
    const line = after(
      { ...beginToday, kind: 'sicknessBenefit', startedOn: '2025-11-03' },
      { type: 'changeKind', kind: beginToday.kind, on: '2026-11-02', contentId: why },
    );
    expect(anew(decides, line.state).events).toMatchObject([{ type: 'stepOpened', kind: 'decision', from: '2026-11-02', dueOn: '2027-01-04' }]);
  });

  it('has nothing to apply when the rules say what it has, also after they were applied', () => {
    for (const [from, rules] of [
      [state, book],
      [anew(sooner).state, sooner],
      [anew(decides).state, decides],
    ] as const) {
      const decision = ask(from, { type: 'applyAnew' }, { rules });
      expect('refused' in decision && decision.refused.code).toBe('AlreadyDone');
    }
  });

  it('keeps what somebody postponed, and what an exemption moved goes on being moved', () => {
    const evaluation = stepOf(state, 'evaluation')?.no ?? 0;
    const postponed = play(state, [{ type: 'settleDelay', no: evaluation, choice: 'postpone', on: '2027-08-02', contentId: why }]).state;
    expect(ask(postponed, { type: 'applyAnew' }, { rules: sooner })).toMatchObject({ refused: { code: 'AlreadyDone' } });
    const courseKinds = book.courseKinds.map(({ lastBegun: _last, ...kind }) => ({
      ...kind,
      clocks: kind.clocks?.map((clock) => ({ ...clock, regimes: undefined })),
    }));
    const old = { ...book, courseKinds };
    const begun = play(
      null,
      [
        { ...beginToday, kind: 'resourceCourse' },
        { type: 'exempt', reason: 'treatment', from: '2026-11-24', until: '2027-09-01', contentId: why },
      ],
      {
        rules: old,
      },
    ).state;
    const shorter = {
      ...old,
      courseKinds: sooner.courseKinds.map((kind) => ({ ...kind, clocks: kind.clocks?.map((clock) => ({ ...clock, regimes: undefined, within: months(4) })) })),
    };
    const step = stepOf(anew(shorter, begun).state, 'firstActivity');
    expect([step?.baseOn, step?.dueOn]).toEqual(['2027-03-24', '2027-12-30']);
  });

  it('keeps a last day that has passed: what was missed has been told, and no new rule undoes it', () => {
    const late = '2027-05-26T09:00:00.000Z';
    const missed = until(state, late).state;
    expect(stepOf(missed, 'evaluation')).toMatchObject({ dueOn: '2027-05-24', missed: true });
    const later = withClocks((clocks) => clocks.map((clock) => (clock.step === 'evaluation' ? { ...clock, within: months(9) } : clock)));
    for (const rules of [sooner, later]) expect(ask(missed, { type: 'applyAnew' }, { rules, now: late })).toMatchObject({ refused: { code: 'AlreadyDone' } });
    expect(isChangedBy(missed, book, later, late)).toBe(false);
  });

  it('is made late by no rule that came afterwards: a last day that would have passed, or its warning, leaves the day that was told', () => {
    const later = '2027-03-15T09:00:00.000Z';
    const running = until(state, later).state;
    const within = (amount: number) =>
      withClocks((clocks) => clocks.map((clock) => (clock.step === 'evaluation' ? { ...clock, within: months(amount) } : clock)));
    const anew = (amount: number) => ask(running, { type: 'applyAnew' }, { rules: within(amount), now: later });
    // from 24 November on: 24 February has passed, and 24 March is nearer than the ten working days of its warning
    for (const amount of [3, 4]) expect(anew(amount)).toEqual({ refused: { code: 'AlreadyDone' } });
    expect(anew(5)).toMatchObject({ events: [{ type: 'stepMoved', dueOn: '2027-04-26' }] });
    expect(anew(7)).toMatchObject({ events: [{ type: 'stepMoved', dueOn: '2027-06-24' }] });
  });

  it('counts the shorter term from the next turn on', () => {
    const later = '2027-03-15T09:00:00.000Z';
    const no = stepOf(state, 'evaluation')?.no ?? 0;
    const held: CourseCommand = { type: 'closeStep', no, on: '2027-03-15', outcome: 'goesOn', nextOn: '2027-06-01' };
    expect(stepOf(play(until(state, later).state, [held], { rules: sooner, now: later }).state, 'evaluation')?.dueOn).toBe('2027-06-15');
  });

  it('has from today what is new to it and would be over already, and a last day that stood before is no new one', () => {
    const old = after({ ...begin, kind: 'clarification' }).state; // begun in October 2025
    const decidesToo: RuleBook = {
      ...book,
      courseKinds: book.courseKinds.map((kind) =>
        kind.code === 'clarification' ? { ...kind, clocks: [...(kind.clocks ?? []), { step: 'decision', within: months(2), source: 'Prøven' }] } : kind,
      ),
    };
    const opened = stepOf(play(old, [{ type: 'applyAnew' }], { rules: decidesToo }).state, 'decision');
    expect([opened?.openedOn, opened?.dueOn, opened?.foundLate]).toEqual(['2026-11-24', '2027-01-25', undefined]);
    const law = (regime: string): CourseCommand => ({ type: 'changeRegime', regime, on: '2026-11-24', contentId: why });
    const back = play(after(begin).state, [law('from2026-07')]).state;
    expect(stepOf(back, 'firstActivity')).toMatchObject({ closed: { outcome: 'dropped' }, openedOn: '2025-10-01' });
    expect(stepOf(play(back, [law('from2026-02')]).state, 'firstActivity')).toMatchObject({ openedOn: '2025-10-01', dueOn: '2026-04-01', foundLate: true });
  });

  it('opens nothing again that was closed or dropped once', () => {
    const closed = play(anew(decides).state, [{ type: 'closeStep', no: 4, on: '2026-11-24', outcome: 'granted' }], { rules: decides }).state;
    expect(ask(closed, { type: 'applyAnew' }, { rules: decides })).toMatchObject({ refused: { code: 'AlreadyDone' } });
  });

  it('is led by its organisation alone, and has no new terms once it has ended', () => {
    expect(refusalOf(state, { type: 'applyAnew' }, citizen)?.code).toBe('NotYours');
    const ended = play(state, [{ type: 'end', on: '2026-11-24' }]).state;
    expect(ask(ended, { type: 'applyAnew' }, { rules: sooner })).toMatchObject({ refused: { code: 'CourseEnded' } });
  });

  it('is told apart from one that a change leaves as it is', () => {
    const other = after({ ...beginToday, kind: 'flexJob' }).state;
    expect([state, other].map((course) => isChangedBy(course, book, sooner, now))).toEqual([true, false]);
    expect(isChangedBy(state, book, book, now)).toBe(false);
  });

  it('is of a kind whose terms are others: by its own list, by the kind of step, or by the calendar', () => {
    expect([book, sooner, unbounded].map((later) => kindsTouched(book, later))).toEqual([[], [beginToday.kind], [beginToday.kind]]);
    const warned = book.stepKinds.map((kind) => (kind.code === 'benefitReview' ? { ...kind, warnBefore: months(1) } : kind));
    expect(kindsTouched(book, { ...book, stepKinds: warned })).toEqual(['sicknessBenefit']);
    expect(kindsTouched(book, { ...book, national: { ...book.national, closingDays: [] } })).toHaveLength(book.courseKinds.length);
  });
});

describe('a review that was made', () => {
  const { state } = after({ ...beginToday, kind: 'sicknessBenefit', startedOn: '2026-08-03' });
  const review = stepOf(state, 'benefitReview')?.no ?? 0;
  const made = play(state, [{ type: 'closeStep', no: review, on: '2026-11-02', outcome: 'extended' }]).state;
  const reviews = (course: typeof state) => course.steps.filter(({ kind }) => kind === 'benefitReview').length;

  it('is not due once more when the course is opened again, or comes under other rules', () => {
    const again = play(made, [
      { type: 'end', on: '2026-11-10' },
      { type: 'reopen', contentId: why },
    ]).state;
    const other = play(made, [{ type: 'changeRegime', regime: 'from2026-02', on: '2026-11-10', contentId: why }]).state;
    expect([again, other].map(reviews)).toEqual([1, 1]);
  });

  it('is due again in a course of another kind and back, which counts from its own day', () => {
    const elsewhere = play(made, [{ type: 'changeKind', kind: 'clarification', on: '2026-11-10', contentId: why }]).state;
    const back = play(elsewhere, [{ type: 'changeKind', kind: 'sicknessBenefit', on: '2026-11-20', contentId: why }]).state;
    expect([reviews(back), stepOf(back, 'benefitReview')?.openedOn]).toEqual([2, '2026-11-20']);
  });
});
