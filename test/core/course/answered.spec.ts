import { describe, expect, it } from '@jest/globals';
import type { Course, CourseCommand } from '#core';
import { after, beginToday, citizen, play, refusalOf, stepOf, until, why } from './kit.js';

const begun = after({ ...beginToday, kind: 'pensionerClarification' }).state;
const open = (kind: string, more: object = {}): CourseCommand => ({ type: 'openStep', kind, contentId: why, ...more });
const writes = (state: Course): Course => play(state, [{ type: 'write', about: 'message', contentId: why }], { actor: citizen }).state;
const afterwards = (state: Course): Course => until(state, '2027-01-15T09:00:00.000Z').state;

describe('what a citizen may answer', () => {
  it.each(['hearing', 'complaintTerm'])('is over in silence only where they wrote nothing meanwhile: %s', (kind) => {
    const { state } = play(begun, [open(kind)]);
    expect(stepOf(afterwards(state), kind)?.closed).toBeDefined();
    const answered = afterwards(writes(state));
    expect(stepOf(answered, kind)).toMatchObject({ missed: true });
    expect(stepOf(answered, kind)?.closed).toBeUndefined();
    expect(stepOf(afterwards(play(writes(begun), [open(kind)], { now: '2026-11-26T09:00:00.000Z' }).state), kind)?.closed).toBeDefined();
  });

  it('is not told of a term that is over before they hear of it', () => {
    const { state } = play(begun, [open('decision', { from: '2026-11-24' })]);
    const no = stepOf(state, 'decision')?.no ?? 0;
    const later = { now: '2026-12-20T09:00:00.000Z' };
    const decided = play(state, [{ type: 'closeStep', no, on: '2026-11-25', outcome: 'refused' }], later).state;
    expect(stepOf(decided, 'complaintTerm')).toMatchObject({ openedOn: '2026-12-20', dueOn: '2027-01-18' });
    const long = { ...begun, startedOn: '2026-01-05' };
    expect(refusalOf(long, open('hearing', { from: '2026-10-01' }))?.code).toBe('DateInPast');
  });
});
