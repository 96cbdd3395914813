import { describe, expect, it } from '@jest/globals';
import { courseWorkflow, expectedSteps, type CourseCommand, type CourseEvent } from '#core';
import { seedRuleBook } from '#persistence';
import { after, beginToday, citizen, clock, papersReady, play, refusalOf, stepOf, until, why } from './kit.js';

const flex = { ...beginToday, kind: 'flexJob' } as const; // its own steps: 1 plan, 2 decision by 24 May 2027
const open = (kind: string, more: Partial<Extract<CourseCommand, { type: 'openStep' }>> = {}): CourseCommand => ({ type: 'openStep', kind, ...more });
const meeting = open('teamMeeting', { plannedOn: '2026-12-15' });
const late = { type: 'noteRequest', requestId: 'r1', standing: 'late' } as const;
const toldBy = (events: readonly CourseEvent[], state: Parameters<typeof courseWorkflow.messagesOf>[1]) =>
  events.flatMap((event) => courseWorkflow.messagesOf(event, state).map(({ body }) => [body['code'], body['to']]));

describe('a step', () => {
  it('has a last day by its term, papers that are due before, and what it is for', () => {
    expect(stepOf(after(flex, meeting).state, 'teamMeeting')).toMatchObject({ dueOn: '2026-12-22', plannedOn: '2026-12-15', papersOn: '2026-12-01' });
    expect(stepOf(after(flex, open('access')).state, 'access')?.dueOn).toBe('2026-12-03'); // seven working days
    expect(stepOf(after(flex, open('hearing', { contentId: why })).state, 'hearing')?.dueOn).toBe('2026-12-08');
  });

  it('needs a day, a kind that is known, and no day after its last', () => {
    const { state } = after(flex);
    expect(refusalOf(state, open('meeting'))?.code).toBe('StepDayMissing');
    expect(refusalOf(state, open('dance'))?.code).toBe('CodeUnknown');
    expect(refusalOf(state, open('access', { plannedOn: '2026-12-04' }))).toEqual({ code: 'BeyondLastDay', params: { on: '2026-12-04', dueOn: '2026-12-03' } });
    expect(refusalOf(state, { type: 'planStep', no: 2, on: '2027-05-25' })?.code).toBe('BeyondLastDay');
    const planned = play(state, [{ type: 'planStep', no: 2, on: '2027-05-01' }]).state;
    expect(refusalOf(planned, { type: 'planStep', no: 2, on: '2027-05-01' })).toEqual({ code: 'PlannedThatDay', params: { on: '2027-05-01' } });
    expect(refusalOf(state, { type: 'planStep', no: 9, on: '2026-12-01' })).toEqual({ code: 'NoSuchPart', params: { part: 'step', no: 9 } });
  });

  it('leads to the next one: a complaint that is upheld goes to the appeals board, and a remand gives a new last day', () => {
    const path = after(
      flex,
      { type: 'closeStep', no: 2, on: '2026-11-24', outcome: 'refused' },
      { type: 'closeStep', no: 3, on: '2026-11-24', outcome: 'complained' },
      { type: 'closeStep', no: 4, on: '2026-11-24', outcome: 'upheld' },
      { type: 'closeStep', no: 5, on: '2026-11-24', outcome: 'remanded', opensDueOn: '2027-01-15' },
    );
    expect(path.state.steps.slice(1).map(({ kind, dueOn, after: prior }) => [kind, dueOn, prior])).toEqual([
      ['decision', '2027-05-24', undefined],
      ['complaintTerm', '2026-12-22', 2],
      ['reassessment', '2026-12-22', 3],
      ['appeal', '2027-05-24', 4],
      ['newDecision', '2027-01-15', 5],
    ]);
    expect(refusalOf(path.state, { type: 'closeStep', no: 6, on: '2026-11-24', outcome: 'upheld' })?.code).toBe('CodeUnknown');
  });

  it('that the citizen answered leads on from the day of the answer: what they complained of is not looked at later than four weeks after', () => {
    const refused = after(flex, { type: 'closeStep', no: 2, on: '2026-11-24', outcome: 'refused' }).state;
    const complained = play(refused, [{ type: 'write', about: 'message', step: 3, contentId: why }], { actor: citizen }).state;
    const close = { type: 'closeStep', no: 3, on: '2026-12-15', outcome: 'complained' } as const;
    const late = { now: '2026-12-15T09:00:00.000Z' };
    expect(stepOf(play(complained, [close], late).state, 'reassessment')).toMatchObject({ openedOn: '2026-11-24', dueOn: '2026-12-22' });
    expect(stepOf(play(refused, [close], late).state, 'reassessment')).toMatchObject({ openedOn: '2026-12-15' });
  });

  it('that comes to wait for an answer that is late already is told to the managers with all that waits', () => {
    const held = play(after(flex, meeting).state, [{ type: 'need', no: 3, requestId: 'r1', late: true }]).state;
    const more = play(held, [open('decision', { after: 3 })]);
    expect(toldBy(more.events, more.state)).toEqual([['stepDelayed', { organisationId: 'm', people: 'managers' }]]);
    const ready = play(after(flex, meeting).state, [open('decision', { after: 3 })]);
    expect(toldBy(ready.events, ready.state)).toEqual([]);
  });

  it('that lapses ends on its last day, nobody has missed anything, and it leads where its outcome does', () => {
    const toHearing: CourseCommand = { type: 'closeStep', no: 4, on: '2026-11-24', outcome: 'hearingFollows', contentId: why }; // after three of its own
    const { state } = after(beginToday, open('teamMeeting', { plannedOn: '2026-11-24' }), ...papersReady(4), toHearing);
    expect(stepOf(state, 'decision')).toBeUndefined();
    const then = until(state, '2026-12-09T00:00:00.000Z');
    expect(stepOf(then.state, 'hearing')?.closed).toEqual({ on: '2026-12-08', outcome: 'noAnswer' });
    expect(stepOf(then.state, 'decision')).toMatchObject({ openedOn: '2026-12-08', dueOn: '2027-03-08', after: 5 });
    const ofHearing = then.events.filter((event) => 'no' in event && event.no >= 5);
    expect(ofHearing.map(({ type, effectiveAt }) => [type, effectiveAt])).toEqual([
      ['stepClosed', '2026-12-08T23:00:00.000Z'],
      ['stepOpened', '2026-12-08T23:00:00.000Z'],
    ]);
    expect(toldBy(ofHearing, then.state)).toEqual([]);
  });

  it('that lapses opens nothing under rules that do not say what it comes to', () => {
    const silent = { ...seedRuleBook, stepKinds: seedRuleBook.stepKinds.map(({ lapsesTo: _lapsesTo, ...kind }) => kind) };
    const alone = after(beginToday, open('hearing', { contentId: why })).state;
    const { state } = play(alone, [{ type: 'timerDue' }], { now: '2026-12-08T23:00:00.000Z', actor: clock, rules: silent });
    expect(stepOf(state, 'hearing')?.closed).toEqual({ on: '2026-12-08', outcome: 'over' });
    expect(stepOf(state, 'decision')).toBeUndefined();
  });

  it('that recurs asks for the day of the next one, which is planned within its term', () => {
    const { state } = after(beginToday, { type: 'planStep', no: 2, on: '2026-11-24' });
    const close = { type: 'closeStep', no: 2, on: '2026-11-24', outcome: 'goesOn' } as const;
    expect(refusalOf(state, close)?.code).toBe('NextDayMissing');
    expect(refusalOf(state, { ...close, nextOn: '2027-05-25' })?.code).toBe('BeyondLastDay');
    const next = stepOf(play(state, [{ ...close, nextOn: '2027-05-20' }]).state, 'evaluation');
    expect(next).toMatchObject({ openedOn: '2026-11-24', dueOn: '2027-05-24', plannedOn: '2027-05-20', recurs: true });
    expect(stepOf(play(state, [{ ...close, outcome: 'ends' }]).state, 'evaluation')?.no).toBe(2);
  });

  it('that recurs, and what its outcome leads to, have numbers of their own', () => {
    const { state } = after(beginToday, { type: 'planStep', no: 2, on: '2026-11-24' });
    const close = { type: 'closeStep', no: 2, on: '2026-11-24', outcome: 'teamMeeting', nextOn: '2027-05-20' } as const;
    const { length } = state.steps;
    const opened = play(state, [close]).state.steps.slice(length);
    expect(opened.map(({ kind, no }) => [kind, no])).toEqual([
      ['teamMeeting', length + 1],
      ['evaluation', length + 2],
    ]);
  });

  it('is closed late after its last day, and then says so', () => {
    const { state } = until(after({ ...flex, startedOn: '2026-01-05' }).state, '2026-11-24T09:00:00.000Z');
    const closed = play(state, [{ type: 'closeStep', no: 2, on: '2026-11-20', outcome: 'granted' }]);
    expect(closed.events[0]).toMatchObject({ type: 'stepClosed', late: true });
  });
});

describe('a late statement', () => {
  const waiting = after(flex, meeting, ...papersReady(3), { type: 'need', no: 3, requestId: 'r1' }, open('payment', { dueOn: '2026-12-30', after: 3 })).state;

  it('tells whoever coordinates, and the managers once more than one step waits for it', () => {
    const { state, events } = play(waiting, [late], { actor: clock });
    expect(toldBy(events, state)).toEqual([
      ['stepDelayed', { organisationId: 'm', people: 'owner' }],
      ['stepDelayed', { organisationId: 'm', people: 'managers' }],
    ]);
    expect(play(state, [late], { actor: clock }).events).toEqual([]);
    const alone = after(flex, meeting, { type: 'need', no: 3, requestId: 'r1' }).state;
    expect(toldBy(play(alone, [late], { actor: clock }).events, alone)).toHaveLength(1);
  });

  it('is late no more once it has another last day: nothing is to be chosen any more, and what waits for it waits on', () => {
    const { state } = play(waiting, [late], { actor: clock });
    const over = play(state, [{ ...late, standing: 'inTime' }], { actor: clock });
    expect(over.events).toMatchObject([{ type: 'delayOver', no: 3, requestId: 'r1' }]);
    expect(stepOf(over.state, 'teamMeeting')).toMatchObject({ needs: ['r1'], late: [] });
    expect(play(over.state, [{ ...late, standing: 'inTime' }], { actor: clock }).events).toEqual([]);
    expect(play(over.state, [late], { actor: clock }).events).toMatchObject([{ type: 'stepDelayed' }]);
  });

  it('moves a planned step and what comes after it; a statutory step stays, and it is said that what it waits for comes after it', () => {
    const expected = expectedSteps(waiting.steps, new Map([['r1', '2027-01-08']]), '2026-11-24');
    expect(expected.get(3)).toMatchObject({ on: '2027-01-08', heldBy: { requestId: 'r1' }, beyond: true });
    expect(expected.get(4)).toEqual({ on: '2026-12-30', beyond: true, open: false });
    const inTime = expectedSteps(waiting.steps, new Map([['r1', '2026-12-01']]), '2026-11-24');
    expect(inTime.get(3)).toMatchObject({ on: '2026-12-15', beyond: false });
    expect(inTime.get(3)?.heldBy).toBeUndefined();
  });

  it('moves neither a payment that is planned nor a statutory talk within its term: a person chooses', () => {
    const { state } = after(
      ...[flex, meeting, { type: 'need', no: 3, requestId: 'r1' } as const, open('payment', { plannedOn: '2026-12-18', dueOn: '2026-12-30', after: 3 })],
      ...[open('followUpTalk', { plannedOn: '2026-12-16' }), { type: 'need', no: 5, requestId: 'r1' } as const],
    );
    const expected = expectedSteps(state.steps, new Map([['r1', '2026-12-21']]), '2026-11-24');
    expect(expected.get(3)).toMatchObject({ on: '2026-12-21', heldBy: { requestId: 'r1' }, beyond: false });
    expect(expected.get(4)).toEqual({ on: '2026-12-18', beyond: true, open: false });
    expect(expected.get(5)).toEqual({ on: '2026-12-16', beyond: true, open: true });
    expect(expectedSteps(state.steps, new Map([['r1', '2026-12-14']]), '2026-11-24').get(5)?.beyond).toBe(false);
  });

  it('closes no step by itself: it is held without the statement, with another source, or later, and the citizen is told', () => {
    const { state } = play(waiting, [late], { actor: clock });
    const close = { type: 'closeStep', no: 3, on: '2026-11-24', outcome: 'held' } as const;
    expect(refusalOf(state, close)).toEqual({ code: 'StepWaits', params: { no: 3, requests: 1 } });
    for (const choice of ['withoutStatement', 'otherSource'] as const) {
      const settled = play(state, [{ type: 'settleDelay', no: 3, choice, contentId: why }]);
      expect(toldBy(settled.events, settled.state)).toEqual([['delaySettled', { citizenId: 'c' }]]);
      expect(refusalOf(settled.state, close)).toBeNull();
    }
    expect(refusalOf(after(flex, meeting).state, { type: 'settleDelay', no: 3, choice: 'withoutStatement', contentId: why })?.code).toBe('WaitsForNothing');
  });

  it('postpones a step only to a later day, beyond its last day with a reason, and both days are kept', () => {
    const later = play(waiting, [{ type: 'settleDelay', no: 3, choice: 'postpone', on: '2027-01-15', contentId: why }]).state;
    expect(stepOf(later, 'teamMeeting')).toMatchObject({ plannedOn: '2027-01-15', dueOn: '2027-01-15', originalOn: '2026-12-22', needs: ['r1'] });
    expect(refusalOf(waiting, { type: 'settleDelay', no: 3, choice: 'postpone', on: '2026-12-15', contentId: why })?.code).toBe('DateNotLater');
  });

  it('is no longer waited for once the request has ended, and followed where it goes on as another', () => {
    expect(stepOf(play(waiting, [{ ...late, standing: 'settled' }], { actor: clock }).state, 'teamMeeting')?.needs).toEqual([]);
    expect(stepOf(play(waiting, [{ ...late, standing: 'settled', by: 'r2' }], { actor: clock }).state, 'teamMeeting')?.needs).toEqual(['r2']);
    const both = play(waiting, [{ type: 'need', no: stepOf(waiting, 'teamMeeting')?.no ?? 0, requestId: 'r2' }]).state;
    expect(stepOf(play(both, [{ ...late, standing: 'settled', by: 'r2' }], { actor: clock }).state, 'teamMeeting')?.needs).toEqual(['r2']);
    expect(play(waiting, [{ ...late, requestId: 'other' }], { actor: clock }).events).toEqual([]);
  });

  it('is told by the clock alone, and nothing of a course is settled by a citizen', () => {
    expect(refusalOf(waiting, late)?.code).toBe('NotYours');
    expect(refusalOf(waiting, late, citizen)?.code).toBe('NotYours');
    expect(refusalOf(waiting, meeting, citizen)?.code).toBe('NotYours');
  });
});
