import { describe, expect, it } from '@jest/globals';
import { courseEventText, courseWorkflow, findingsOfCourse, type Course, type CourseCommand, type RequestStanding } from '#core';
import { after, beginToday, clock, names, play, refusalOf, stepOf, until, why } from './kit.js';

const flex = { ...beginToday, kind: 'flexJob' } as const; // its own steps: 1 plan, 2 decision by 24 May 2027
const note = (standing: RequestStanding): CourseCommand => ({ type: 'noteRequest', requestId: 'r1', standing });
const noted = (state: Course, standing: RequestStanding) => play(state, [note(standing)], { actor: clock });
const isDelayed = (state: Course, no = 3): boolean => findingsOfCourse(state).some((each) => each.code === 'stepDelayed' && each.no === no);

const waiting = after(flex, { type: 'openStep', kind: 'meeting', plannedOn: '2026-12-15' }, { type: 'need', no: 3, requestId: 'r1' }).state;
const late = noted(waiting, 'late').state;

describe('an answer that was late', () => {
  it('is in time again once the request has another day, which tells nobody and leaves nothing to choose', () => {
    const { state, events } = noted(late, 'inTime');
    expect([isDelayed(late), isDelayed(state), stepOf(state, 'meeting')?.late]).toEqual([true, false, []]);
    expect(events.flatMap((event) => courseWorkflow.messagesOf(event, state))).toEqual([]);
    expect(events.map((event) => [courseEventText(event, names, 'da'), courseEventText(event, names, 'en')])).toEqual([
      ['<3>: svaret på <r1> tæller ikke længere som forsinket', '<3>: the answer to <r1> counts as late no more'],
    ]);
  });

  it('is told anew when it is late anew', () => {
    const again = noted(noted(late, 'inTime').state, 'late');
    expect(again.events).toMatchObject([{ type: 'stepDelayed', no: 3, requestId: 'r1' }]);
    expect(isDelayed(again.state)).toBe(true);
  });

  it('was not late to a step that did not hear of it, or waits for it no more', () => {
    expect(noted(waiting, 'inTime').events).toEqual([]);
    expect(noted(play(late, [{ type: 'needNoMore', no: 3, requestId: 'r1' }]).state, 'inTime').events).toEqual([]);
  });
});

describe('whoever has chosen how it goes on with a late answer', () => {
  const postponed = play(late, [{ type: 'settleDelay', no: 3, choice: 'postpone', on: '2027-01-20', contentId: why }]).state;

  it('is asked no more to choose, whatever they chose; one that is postponed still waits for the answer', () => {
    expect([isDelayed(postponed), stepOf(postponed, 'meeting')?.needs]).toEqual([false, ['r1']]);
    for (const choice of ['withoutStatement', 'otherSource'] as const)
      expect(isDelayed(play(late, [{ type: 'settleDelay', no: 3, choice, contentId: why }]).state)).toBe(false);
  });

  it('nor where the last day had passed, and the citizen is told another', () => {
    const missed = until(play(late, [{ type: 'need', no: 2, requestId: 'r1', late: true }]).state, '2027-06-01T09:00:00.000Z').state;
    const { state } = play(missed, [{ type: 'planStep', no: 2, on: '2027-06-15', contentId: why }], { now: '2027-06-01T09:00:00.000Z' });
    expect([isDelayed(missed, 2), isDelayed(state, 2), isDelayed(state, 3)]).toEqual([true, false, true]);
  });

  it('is asked no more when another step comes to wait for the same answer, which is looked at for that step alone', () => {
    const two = play(postponed, [{ type: 'need', no: 2, requestId: 'r1' }]).state;
    const looked = play(two, [{ type: 'noteRequest', requestId: 'r1', standing: 'late', no: 2 }], { actor: clock }).state;
    expect([isDelayed(looked, 2), isDelayed(looked, 3)]).toEqual([true, false]);
  });

  it('is asked anew when the answer is late anew', () => {
    expect(isDelayed(noted(postponed, 'late').state)).toBe(true);
  });
});

describe('a talk that is not held because an answer is late', () => {
  const talk = (state: Course, outcome: string): CourseCommand => ({
    ...{ type: 'closeStep', no: stepOf(state, 'evaluation')?.no ?? 0, on: '2026-11-24', outcome, nextOn: '2027-05-20' },
  });
  const evaluation = after(beginToday, { type: 'planStep', no: 2, on: '2026-11-24' }, { type: 'need', no: 2, requestId: 'r1', late: true });
  const held = play(evaluation.state, [{ type: 'need', no: 2, requestId: 'r2' }]).state;

  it('is written down as that, and the next one waits for the same, of which nobody is told a second time', () => {
    expect(refusalOf(held, talk(held, 'goesOn'))?.code).toBe('StepWaits');
    const { state, events } = play(held, [talk(held, 'notHeld')]);
    expect(stepOf(state, 'evaluation')).toMatchObject({ needs: ['r1', 'r2'], late: ['r1'] });
    expect(isDelayed(state, stepOf(state, 'evaluation')?.no)).toBe(true);
    expect(events.flatMap((event) => courseWorkflow.messagesOf(event, state).map(({ body }) => body['code']))).not.toContain('stepDelayed');
  });

  it('is so too where none follows: a meeting that is called off waits for nothing', () => {
    const meeting = after(flex, { type: 'openStep', kind: 'teamMeeting', plannedOn: '2026-12-15' }, { type: 'need', no: 3, requestId: 'r1', late: true });
    const { state } = play(meeting.state, [{ type: 'closeStep', no: 3, on: '2026-11-24', outcome: 'cancelled' }]);
    expect(stepOf(state, 'teamMeeting')).toMatchObject({ closed: { outcome: 'cancelled' }, needs: [], late: [] });
  });
});
