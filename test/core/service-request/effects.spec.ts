import { describe, expect, it } from '@jest/globals';
import { effectsOf, type CommandType } from '#core';
import { rules } from '../../kit/rules.js';
import { people, type Who } from './kit/people.js';
import { asked, drafted, inProgress } from './kit/requests.js';
import { at, given, on } from './kit/story.js';

const waiting = given(...inProgress(), asked());

const effectOf = (story: typeof waiting, local: string, who: Who, command: CommandType) =>
  effectsOf(story.state, { now: at(local), actor: people[who], rulesFor: () => rules }).find((effect) => effect.command === command);

describe('the effect of a command, told before it is given', () => {
  it('names the deadline that the command then sets', () => {
    const told = effectOf(waiting, '2026-11-27 09:00', 'caseworker', 'answerQuestion');
    const { state } = waiting.and(on('2026-11-27 09:00', 'caseworker', { type: 'answerQuestion', contentId: 'reply' }));
    expect(told).toEqual({
      command: 'answerQuestion',
      status: 'inProgress',
      holder: 'recipient',
      clock: 'running',
      dueOn: '2026-12-09',
      latestOn: null,
      fees: [],
    });
    expect(state.deadline?.dueOn).toBe(told?.dueOn);
  });
  it('names the fee lines that it changes or adds, and no others', () => {
    const desk = given(...inProgress({ formCode: 'LÆ 135' }), on('2026-11-26 09:00', 'doctor', { type: 'consultationMissed', on: '2026-11-26' }));
    expect(effectOf(desk, '2026-11-27 09:00', 'caseworker', 'cancel')?.fees).toMatchObject([
      { line: 1, occasion: 'statement', status: 'annulled' },
      { line: 3, occasion: 'annulment', status: 'due' },
    ]);
  });
  it('tells that a question stops the clock and gives the ball away', () =>
    expect(effectOf(given(...inProgress()), '2026-11-25 10:00', 'doctor', 'ask')).toMatchObject({ clock: 'paused', holder: 'requester' }));
  it('is silent about what would be refused', () => {
    expect(effectOf(waiting, '2026-11-27 09:00', 'doctor', 'answerQuestion')).toBeUndefined();
    expect(effectOf(given(drafted()), '2026-11-27 09:00', 'caseworker', 'ask')).toBeUndefined();
  });
});
