import { describe, expect, it } from '@jest/globals';
import { isChangedBy, kindsTouched, problemText, type Course, type CourseCommand, type RuleBook } from '#core';
import { seedRuleBook } from '#persistence';
import { after, ask, begin, beginToday, clock, now, papersReady, play, refusalOf, stepOf, why } from './kit.js';

const meeting = { type: 'openStep', kind: 'teamMeeting', plannedOn: '2026-12-15' } as const satisfies CourseCommand;
/** The number of the meeting in a course of that first day. */
const opened = (startedOn: string) => {
  const { state } = after({ ...begin, kind: 'clarification', startedOn }, meeting);
  return { state, no: stepOf(state, 'teamMeeting')?.no ?? 0 };
};
const papersIn = (course: Course) => stepOf(course, 'teamMeeting')?.papers?.map(({ code, readyOn }) => [code, readyOn]);
const note = (no: number, paper: string, standing: 'ready' | 'missing' = 'ready', on?: string): CourseCommand => ({
  ...{ type: 'notePaper', no, paper, standing },
  ...(on && { on }),
});

describe('what a meeting rests on', () => {
  it('follows the law of the course: the plan’s first part before the reform, the description and the advice of the health coordinator since', () => {
    expect(papersIn(opened('2026-06-30').state)).toEqual([['preparation', undefined]]);
    expect(papersIn(opened('2026-07-01').state)).toEqual([
      ['description', undefined],
      ['healthAdvice', undefined],
    ]);
    expect(stepOf(after(beginToday, { type: 'openStep', kind: 'hearing', contentId: 'w' }).state, 'hearing')?.papers).toBeUndefined();
  });

  it('is another where other law comes to hold while the meeting is open, and what was held stays as it was', () => {
    const { state, no } = opened('2026-06-30');
    const ready = play(state, [note(no, 'preparation')]).state;
    const change: CourseCommand = { type: 'changeRegime', regime: 'from2026-07', on: '2026-11-24', contentId: why };
    const changed = play(ready, [change]);
    expect(changed.events.map(({ type }) => type)).toEqual(['regimeChanged', 'papersChanged']);
    expect(papersIn(changed.state)).toEqual([
      ['description', undefined],
      ['healthAdvice', undefined],
    ]);
    const held = play(ready, [{ type: 'closeStep', no, on: '2026-11-24', outcome: 'held' }, change]).state;
    expect(papersIn(held)).toEqual([['preparation', '2026-11-24']]);
  });

  it('is another by other rules only once they are applied, and what is ready stays ready', () => {
    const { state, no } = opened('2026-07-01');
    const ready = play(state, [note(no, 'healthAdvice', 'ready', '2026-11-20')]).state;
    const papers = seedRuleBook.stepKinds.flatMap((kind) => kind.papers ?? []).filter(({ code }) => code === 'healthAdvice');
    const rules: RuleBook = { ...seedRuleBook, stepKinds: seedRuleBook.stepKinds.map((kind) => (kind.code === 'teamMeeting' ? { ...kind, papers } : kind)) };
    expect(kindsTouched(seedRuleBook, rules)).toHaveLength(seedRuleBook.courseKinds.length);
    expect([isChangedBy(ready, seedRuleBook, rules, now), isChangedBy(after(beginToday).state, seedRuleBook, rules, now)]).toEqual([true, false]);
    expect(papersIn(play(ready, [note(no, 'description')], { rules }).state)).toHaveLength(2);
    const anew = play(ready, [{ type: 'applyAnew' }], { rules }).state;
    expect(papersIn(anew)).toEqual([['healthAdvice', '2026-11-20']]);
    expect(ask(anew, { type: 'applyAnew' }, { rules })).toEqual({ refused: { code: 'AlreadyDone' } });
  });

  it('must be ready before it is closed as held; a meeting that was cancelled needs nothing', () => {
    const { state, no } = opened('2026-07-01');
    const close = { type: 'closeStep', no, on: '2026-11-24', outcome: 'decisionFollows' } as const;
    const refused = refusalOf(play(state, [note(no, 'description')]).state, close);
    expect(refused).toMatchObject({ code: 'PapersMissing', params: { no, da: 'Sundhedskoordinatorens rådgivning' } });
    const [da, en] = (['da', 'en'] as const).map((language) => refused && problemText(refused, language).detail);
    expect(da).toContain('Sundhedskoordinatorens rådgivning. Notér det på trinnet');
    expect(en).toContain('The health coordinator’s advice. Note it on the step');
    expect(refusalOf(play(state, papersReady(no)).state, close)).toBeNull();
    expect(refusalOf(state, { ...close, outcome: 'cancelled' })).toBeNull();
  });

  it('may lack what the rules do not make obligatory', () => {
    const stepKinds = seedRuleBook.stepKinds.map((kind) => ({ ...kind, papers: kind.papers?.map((paper) => ({ ...paper, obligatory: false })) }));
    const { state } = play(after(beginToday).state, [meeting], { rules: { ...seedRuleBook, stepKinds } });
    expect(refusalOf(state, { type: 'closeStep', no: state.steps.length, on: '2026-11-24', outcome: 'held' })).toBeNull();
  });

  it('is noted as ready from a day that has come, once, and taken back', () => {
    const { state, no } = opened('2026-07-01');
    const ready = play(state, [note(no, 'description', 'ready', '2026-11-20')]).state;
    expect(papersIn(ready)?.[0]).toEqual(['description', '2026-11-20']);
    expect(papersIn(play(ready, [note(no, 'description', 'missing')]).state)?.[0]).toEqual(['description', undefined]);
    expect(refusalOf(ready, note(no, 'description'))?.code).toBe('AlreadyDone');
    expect(refusalOf(state, note(no, 'description', 'missing'))?.code).toBe('AlreadyDone');
    expect(refusalOf(state, note(no, 'preparation'))).toEqual({ code: 'CodeUnknown', params: { list: 'papers', code: 'preparation' } });
    expect(refusalOf(state, note(no, 'description', 'ready', '2026-11-25'))?.code).toBe('DateInFuture');
    expect(refusalOf(state, note(no, 'description', 'ready', '2026-06-30'))?.code).toBe('DateInPast');
    const cancelled = play(state, [{ type: 'closeStep', no, on: '2026-11-24', outcome: 'cancelled' }]).state;
    expect(refusalOf(cancelled, note(no, 'description'))?.code).toBe('PartClosed');
  });
});

describe('a meeting that was not held', () => {
  const { state, no } = opened('2026-07-01');
  const cancelled: CourseCommand[] = [note(no, 'healthAdvice', 'ready', '2026-11-20'), { type: 'closeStep', no, on: '2026-11-24', outcome: 'cancelled' }];

  it('leaves the papers that lie there to the next of its kind, ready since when they were', () => {
    const next = play(state, [...cancelled, { ...meeting, plannedOn: '2026-12-20' }]).state;
    expect(papersIn(next)).toEqual([
      ['description', undefined],
      ['healthAdvice', '2026-11-20'],
    ]);
  });

  it('leaves none where one was held since: that one used them', () => {
    const held = play(state, [
      ...cancelled,
      meeting,
      note(no + 1, 'description'),
      { type: 'closeStep', no: no + 1, on: '2026-11-24', outcome: 'held' },
      meeting,
    ]);
    expect(papersIn(held.state)).toEqual([
      ['description', undefined],
      ['healthAdvice', undefined],
    ]);
  });

  it('leaves its papers, and the answers it had, to the one that follows by itself', () => {
    const rules: RuleBook = {
      ...seedRuleBook,
      stepKinds: seedRuleBook.stepKinds.map((kind) =>
        kind.code === 'evaluation' ? { ...kind, papers: seedRuleBook.stepKinds.find(({ code }) => code === 'teamMeeting')?.papers } : kind,
      ),
    };
    const talk = (course: Course) => stepOf(course, 'evaluation');
    const begun = play(null, [{ ...beginToday, kind: 'clarification' }], { rules }).state;
    const first = talk(begun)?.no ?? 0;
    const waited = play(begun, [note(first, 'description'), { type: 'need', no: first, requestId: 'r1' }], { rules }).state;
    const answered = play(waited, [{ type: 'noteRequest', requestId: 'r1', standing: 'settled' }], { rules, actor: clock }).state;
    const notHeld: CourseCommand = { type: 'closeStep', no: first, on: '2026-11-24', outcome: 'notHeld', nextOn: '2026-12-20' };
    const next = play(answered, [notHeld], { rules }).state;
    expect(talk(next)?.no).not.toBe(first);
    expect(talk(next)?.papers?.map(({ code, readyOn }) => [code, readyOn])).toEqual([
      ['description', '2026-11-24'],
      ['healthAdvice', undefined],
    ]);
    const again = play(next, [{ type: 'noteRequest', requestId: 'r1', standing: 'openAgain' }], { rules, actor: clock });
    expect(again.events).toMatchObject([{ type: 'needed', no: talk(next)?.no, again: true }]);
  });
});
