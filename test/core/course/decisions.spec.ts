import { describe, expect, it } from '@jest/globals';
import { courseWorkflow, type Course, type CourseCommand } from '#core';
import { after, beginToday, clock, papersReady, play, refusalOf, stepOf, until, why } from './kit.js';

const flex = { ...beginToday, kind: 'flexJob' } as const; // its own steps: 1 plan, 2 decision
const pensioner = { ...beginToday, kind: 'pensionerClarification' } as const; // 1 plan, 2 evaluation, 3 application
const today = '2026-11-24';
const open = (kind: string): CourseCommand => ({ type: 'openStep', kind });
const hear: CourseCommand = { type: 'openStep', kind: 'hearing', contentId: why };
const close = (no: number, outcome: string): CourseCommand => ({ type: 'closeStep', no, on: today, outcome });
const openIn = ({ steps }: Course, ...kinds: readonly string[]): string[] =>
  steps.filter(({ kind, closed }) => closed === undefined && kinds.includes(kind)).map(({ kind }) => kind);
const deciding = (course: Course): string[] => openIn(course, 'decision', 'application', 'ownApplication', 'reassessment', 'newDecision');

describe('what is to be decided', () => {
  it.each([
    ['a decision that is open by rule', [flex, hear], 3, 'decision'],
    ['a decision that somebody opened', [beginToday, open('decision'), hear], 5, 'decision'],
    ['an application', [pensioner, hear], 4, 'application'],
    ['a reassessment', [beginToday, open('reassessment'), hear], 5, 'reassessment'],
  ])('is decided once: a hearing leads to %s, whether it is closed by hand or lapses', (_what, commands, hearing, kind) => {
    const { state } = after(...commands);
    expect(deciding(play(state, [close(hearing, 'answered')]).state)).toEqual([kind]);
    expect(deciding(until(state, '2026-12-09T00:00:00.000Z').state)).toEqual([kind]);
  });

  it('is opened by a hearing where nothing waits to be decided', () => {
    const { state } = after(beginToday, hear);
    expect(deciding(play(state, [close(4, 'answered')]).state)).toEqual(['decision']);
    expect(deciding(until(state, '2026-12-09T00:00:00.000Z').state)).toEqual(['decision']);
  });

  it('is decided once after a meeting too, and a second hearing leads to the decision that the first one led to', () => {
    expect(deciding(after(flex, open('teamMeeting'), ...papersReady(3), close(3, 'decisionFollows')).state)).toEqual(['decision']);
    expect(deciding(after(beginToday, open('teamMeeting'), ...papersReady(4), close(4, 'decisionFollows')).state)).toEqual(['decision']);
    const twice = after(beginToday, hear, hear, close(4, 'answered'), close(5, 'answered')).state;
    expect(deciding(twice)).toEqual(['decision']);
  });

  it('is opened by a meeting beside what was decided before or is reviewed by rule, for that is another matter', () => {
    const opening = [open('teamMeeting')];
    const sick = { ...beginToday, kind: 'sicknessBenefit' } as const;
    const meeting = after(sick, ...opening).state.steps.find(({ kind }) => kind === 'teamMeeting')?.no ?? 0;
    expect(openIn(after(sick, ...opening, ...papersReady(meeting), close(meeting, 'decisionFollows')).state, 'benefitReview', 'decision')).toEqual([
      'benefitReview',
      'decision',
    ]);
    const complained = after(beginToday, open('reassessment'), open('teamMeeting'), ...papersReady(5), close(5, 'decisionFollows')).state;
    expect(deciding(complained)).toEqual(['reassessment', 'decision']);
  });

  it('waits for no hearing when the citizen withdraws what they applied for', () => {
    const { state } = after(pensioner, hear);
    expect(refusalOf(state, close(3, 'refused'))?.code).toBe('CitizenNotHeard');
    const { state: withdrawn, events } = play(state, [close(3, 'withdrawn')]);
    expect(events.map(({ type }) => type)).toEqual(['stepClosed', 'stepDropped']);
    expect(deciding(until(withdrawn, '2027-01-15T09:00:00.000Z').state)).toEqual([]); // the hearing leads to no decision that nobody applied for
    const other = play(after(pensioner, hear, open('ownApplication')).state, [close(3, 'withdrawn')]).state;
    expect(openIn(other, 'hearing', 'ownApplication')).toEqual(['hearing', 'ownApplication']);
  });

  it('may be complained of each by itself: two decisions have two terms, and two complaints two reassessments', () => {
    const two = after(flex, open('decision'), close(2, 'refused'), close(3, 'refused')).state;
    expect(openIn(two, 'complaintTerm')).toHaveLength(2);
    expect(deciding(play(two, [close(4, 'complained'), close(5, 'complained')]).state)).toEqual(['reassessment', 'reassessment']);
  });

  it.each(['extended', 'otherCourse'])('is the review of sickness benefit, too: it waits for the hearing, and %s may be complained of', (outcome) => {
    const { state } = after({ ...beginToday, kind: 'sicknessBenefit' });
    const review = state.steps.find(({ kind }) => kind === 'benefitReview')?.no ?? 0;
    const due = play(state, [{ type: 'noteRequest', requestId: 'r1', standing: 'settled', hears: true }], { actor: clock }).state;
    expect(refusalOf(due, close(review, outcome))?.code).toBe('CitizenNotHeard');
    expect(openIn(play(state, [close(review, outcome)]).state, 'complaintTerm')).toHaveLength(1);
  });

  it('is decided anew after a remand, also while something else waits to be decided', () => {
    const path = [
      close(2, 'refused'),
      open('decision'),
      close(3, 'complained'),
      close(5, 'upheld'),
      { ...close(6, 'remanded'), opensDueOn: '2027-03-01' },
    ] as const;
    expect(deciding(after(flex, ...path).state)).toEqual(['decision', 'newDecision']);
  });

  it('is decided, withdrawn or taken away with a reason before the course ends or becomes another that has no decision on it', () => {
    const { state } = after(pensioner);
    const waits = { code: 'ApplicationAwaits', params: { no: 3, step: 'application' } };
    const leave: CourseCommand[] = [
      { type: 'end', on: today },
      { type: 'changeKind', kind: 'clarification', on: today, contentId: why },
    ];
    for (const command of leave) {
      expect(refusalOf(state, command)).toEqual(waits);
      for (const settling of [close(3, 'withdrawn'), close(3, 'granted'), { type: 'dropStep', no: 3, contentId: why } as const])
        expect(refusalOf(play(state, [settling]).state, command)).toBeNull();
    }
  });

  it('goes on in a course of another kind that decides it too, and what nobody applied for ends with the course', () => {
    const pension: CourseCommand = { type: 'changeKind', kind: 'disabilityPension', on: today, contentId: why };
    expect(deciding(play(after(flex).state, [pension]).state)).toEqual(['decision']);
    expect(refusalOf(after({ ...beginToday, kind: 'sicknessBenefit' }).state, { type: 'end', on: today })).toBeNull();
  });
});

describe('a complaint', () => {
  const complained = (outcome: string) => {
    const { state } = after(beginToday, open('reassessment'), close(4, outcome));
    return { state, open: openIn(state, 'maintainTerm', 'appeal') };
  };

  it('goes on to the appeals board where nothing of it was granted, and is over where all of it was, or it was withdrawn', () => {
    expect(['upheld', 'changed', 'withdrawn'].map((outcome) => complained(outcome).open)).toEqual([['appeal'], [], []]);
  });

  it.each([
    ['reassessment', 'changed'],
    ['appeal', 'changed'],
  ])('that was granted, by whoever decided it (%s), is carried out by a day, of which the citizen hears where it passes', (kind, outcome) => {
    const begun = after(beginToday, open(kind), close(4, outcome)).state;
    expect(stepOf(begun, 'carryingOut')).toMatchObject({ after: 4, openedOn: today, dueOn: '2026-12-08' });
    const over = play(begun, [{ type: 'end', on: today }]).state; // it is owed beyond the end of the course
    const { state, events } = until(over, '2026-12-09T09:00:00.000Z');
    const told = events.flatMap((event) => courseWorkflow.messagesOf(event, state).map(({ body }) => [body['code'], body['to']]));
    expect(told).toContainEqual(['stepMissed', { citizenId: 'c' }]);
    const done: CourseCommand = { type: 'closeStep', no: 5, on: today, outcome: 'carriedOut' };
    expect(openIn(play(begun, [done]).state, 'carryingOut')).toEqual([]);
  });

  it.each(['confirmed', 'dismissed', 'withdrawn'])('that the appeals board %s leaves nothing to carry out', (outcome) => {
    expect(openIn(after(beginToday, open('appeal'), close(4, outcome)).state, 'carryingOut')).toEqual([]);
  });

  it('of which a part was granted goes on only where the citizen maintains it within four weeks, and they are asked', () => {
    const { state, open: asked } = complained('partly');
    expect(asked).toEqual(['maintainTerm']);
    expect(stepOf(state, 'maintainTerm')).toMatchObject({ asksCitizen: 'answer', dueOn: '2026-12-22' });
    const maintains: CourseCommand = { type: 'write', about: 'message', step: 5, contentId: why };
    const kept = play(state, [maintains, close(5, 'maintained')]).state;
    expect(openIn(kept, 'maintainTerm', 'appeal')).toEqual(['appeal']);
    const silent = until(state, '2026-12-23T09:00:00.000Z').state;
    expect([stepOf(silent, 'maintainTerm')?.closed?.outcome, openIn(silent, 'appeal')]).toEqual(['notMaintained', []]);
  });

  it('may be made of papers that were given in part, and of a benefit that stops', () => {
    const papers = after(beginToday, open('access'), close(4, 'partly')).state;
    const { state } = after({ ...beginToday, kind: 'sicknessBenefit' });
    const stopped = play(state, [close(stepOf(state, 'benefitReview')?.no ?? 0, 'stopped')]).state;
    expect([papers, stopped].map((course) => openIn(course, 'complaintTerm'))).toEqual([['complaintTerm'], ['complaintTerm']]);
  });
});
