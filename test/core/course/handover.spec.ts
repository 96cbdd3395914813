import { describe, expect, it } from '@jest/globals';
import { courseEventText, courseWorkflow, problemText, toHandOver, type CourseCommand, type HandoverGroup } from '#core';
import { seedRuleBook } from '#persistence';
import { after, begin, beginToday, citizen, names, play, refusalOf, why } from './kit.js';

const promised: CourseCommand = { type: 'openStep', kind: 'promise', dueOn: '2026-12-10', contentId: why };
const appoint = (handedOver: readonly HandoverGroup[], openRequests = 0): CourseCommand => ({
  ...{ type: 'appointCoordinator', coordinatorId: 'p2' },
  ...{ handedOver, openRequests },
});

describe('a course that has a coordinator', () => {
  const written = play(after(beginToday, promised).state, [{ type: 'write', about: 'message', contentId: why }], { actor: citizen }).state;

  it('is not handed over before all that it holds was gone through', () => {
    expect(refusalOf(written, appoint([]))).toEqual({ code: 'HandoverIncomplete', params: { missing: 'steps,promises,letters' } });
    expect(refusalOf(written, appoint(['steps', 'promises', 'letters'], 2))).toEqual({ code: 'HandoverIncomplete', params: { missing: 'requests' } });
    expect(refusalOf(written, appoint(['steps', 'promises', 'letters']))).toBeNull();
  });

  it('names what was not gone through, and the mend', () => {
    const { detail } = problemText({ code: 'HandoverIncomplete', params: { missing: 'promises,letters' } }, 'da');
    expect(detail).toBe('Det er ikke gennemgået før overdragelsen: løfter til borgeren, ubesvarede beskeder. Gennemgå det sammen, og sæt kryds ved det.');
  });

  it('remembers what was gone through, and that alone: a tick at what is empty counts for nothing', () => {
    const [event] = play(written, [appoint(['requests', 'steps', 'promises', 'letters'])]).events;
    expect(event).toMatchObject({ type: 'coordinatorAppointed', handedOver: ['steps', 'promises', 'letters'] });
    expect(event && courseEventText(event, names, 'da')).toBe(
      '<p2> er koordinator efter <p1>. Gennemgået: åbne trin, løfter til borgeren, ubesvarede beskeder',
    );
    expect(event && courseWorkflow.evolve(written, event).coordinatorId).toBe('p2');
  });

  it('counts as promises the kinds of step that its rules call so, whatever they are named', () => {
    const kinds = seedRuleBook.stepKinds.map((kind) => ({ ...kind, promise: kind.code === 'meeting' }));
    const { state } = after(beginToday, promised, { type: 'openStep', kind: 'meeting', plannedOn: '2026-12-01' });
    expect(toHandOver(written, 0, { stepKinds: kinds })).toEqual(['steps', 'letters']);
    expect(toHandOver(state, 0, { stepKinds: kinds })).toEqual(['steps', 'promises']);
  });

  it('hands over no promise that was kept and no letter that was answered', () => {
    const kept = play(written, [
      { type: 'closeStep', no: written.steps.at(-1)?.no ?? 0, on: '2026-11-24', outcome: 'kept' },
      { type: 'reply', no: 1, contentId: why },
    ]).state;
    expect(toHandOver(kept, 1, seedRuleBook)).toEqual(['requests', 'steps']);
  });
});

describe('a course that has no coordinator yet', () => {
  it('is given one without any handover', () => {
    const { coordinatorId: _nobody, ...unled } = begin;
    expect(refusalOf(after(unled).state, appoint([], 3))).toBeNull();
  });
});
