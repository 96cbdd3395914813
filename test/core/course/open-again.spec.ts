import { describe, expect, it } from '@jest/globals';
import { courseEventText, type CourseCommand } from '#core';
import { after, beginToday, clock, names, play, refusalOf, stepOf } from './kit.js';

const meeting: CourseCommand = { type: 'openStep', kind: 'meeting', plannedOn: '2026-12-15' };
const needs = (no: number): CourseCommand => ({ type: 'need', no, requestId: 'r1' });
const note = (standing: 'settled' | 'openAgain', more: object = {}): CourseCommand => ({ type: 'noteRequest', requestId: 'r1', standing, ...more });
const close = (no: number): CourseCommand => ({ type: 'closeStep', no, on: '2026-11-24', outcome: 'held' });

/** 4 and 5 had waited for the answer, 6 never did. */
const begun = after(beginToday, meeting, meeting, meeting, needs(4), needs(5)).state;
const answerCame = play(begun, [note('settled')], { actor: clock }).state;

describe('a request that opens again', () => {
  it('is waited for by the open steps that had its answer, and by no other', () => {
    const held = play(answerCame, [close(5)]).state;
    const { state, events } = play(held, [note('openAgain')], { actor: clock });
    expect(events).toMatchObject([{ type: 'needed', no: 4, requestId: 'r1', again: true }]);
    expect(refusalOf(state, close(4))).toEqual({ code: 'StepWaits', params: { no: 4, requests: 1 } });
    expect(stepOf(state, 'meeting')?.needs).toEqual([]);
    expect(events.map((event) => [courseEventText(event, names, 'da'), courseEventText(event, names, 'en')])).toEqual([
      ['<4> venter igen på svar på <r1>', '<4> waits for the answer to <r1> again'],
    ]);
  });

  it('is so once, however often it is told, and is settled as before', () => {
    const again = play(answerCame, [note('openAgain')], { actor: clock }).state;
    expect(play(again, [note('openAgain')], { actor: clock }).events).toEqual([]);
    const settled = play(again, [note('settled')], { actor: clock }).state;
    expect(refusalOf(settled, close(4))).toBeNull();
    expect(play(settled, [note('openAgain')], { actor: clock }).events).toHaveLength(2);
  });

  it('is nothing to a step that somebody chose to hold without it', () => {
    const without = play(begun, [{ type: 'settleDelay', no: 4, choice: 'withoutStatement', contentId: 'w' }]).state;
    expect(play(without, [note('settled'), note('openAgain')], { actor: clock }).events.slice(1)).toMatchObject([{ type: 'needed', no: 5 }]);
  });
});
