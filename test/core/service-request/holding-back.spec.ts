import { describe, expect, it } from '@jest/globals';
import { effectsOf, problemText } from '#core';
import { rules } from '../../kit/rules.js';
import { people } from './kit/people.js';
import { answered, inProgress } from './kit/requests.js';
import { at, givenUnder } from './kit/story.js';

const limited = { ...rules, holdingBack: { amount: 10, unit: 'workingDays', source: 'demo' } } as const;
const by = (amount: number, unit: 'workingDays' | 'calendarDays') => ({ ...rules, holdingBack: { amount, unit, source: 'demo' } });
const heldUntil = (until: string) => ({ type: 'acceptAnswer', heldBack: { until, reasonId: 'reason' } }) as const;
const reviewed = (under: typeof rules) => givenUnder(under, ...inProgress(), answered());
const tooLong = { latestOn: '2026-12-15', amount: 10, unit: 'workingDays' };

describe('an answer that is held back from the citizen', () => {
  it('is held back as long as the rules allow and not a day longer', () => {
    reviewed(limited).when('2026-12-01', 'caseworker', heldUntil('2026-12-15')).follows('answerAccepted');
    reviewed(limited)
      .when('2026-12-01', 'caseworker', heldUntil('2026-12-16'))
      .refused('HeldBackTooLong', { on: '2026-12-16', ...tooLong });
  });

  it.each([
    [10, 'calendarDays', '2026-12-11'],
    [16, 'workingDays', '2026-12-23'],
    [17, 'workingDays', '2026-12-28'],
  ] as const)('at most %s %s: until %s, over closed days too', (amount, unit, latestOn) => {
    const review = reviewed(by(amount, unit));
    review.when('2026-12-01', 'caseworker', heldUntil(latestOn)).follows('answerAccepted');
    review.when('2026-12-01', 'caseworker', heldUntil('2027-01-15')).refused('HeldBackTooLong', { on: '2027-01-15', latestOn, amount, unit });
  });

  it('is held back as before under a rule book that says nothing of it', () =>
    reviewed(rules).when('2026-12-01', 'caseworker', heldUntil('2027-11-30')).follows('answerAccepted'));

  it('is not held back for longer because it was held back before and is accepted again', () => {
    const again = reviewed(limited).and(
      { now: at('2026-12-01'), actor: people.caseworker, command: heldUntil('2026-12-15') },
      { now: at('2026-12-02'), actor: people.caseworker, command: { type: 'reopen', contentId: 'why' } },
    );
    again.when('2026-12-02', 'caseworker', heldUntil('2026-12-17')).refused('HeldBackTooLong', { ...tooLong, on: '2026-12-17', latestOn: '2026-12-16' });
  });

  it('says its last day before one is chosen, where the rules set one', () => {
    const latestIn = (under: typeof rules) =>
      effectsOf(reviewed(under).state, { now: at('2026-12-01'), actor: people.caseworker, rulesFor: () => under }).map(({ command, latestOn }) => [
        command,
        latestOn,
      ]);
    expect(latestIn(limited)).toContainEqual(['acceptAnswer', '2026-12-15']);
    expect(latestIn(limited).filter(([, latestOn]) => latestOn !== null)).toHaveLength(1);
    expect(latestIn(rules)).toContainEqual(['acceptAnswer', null]);
  });

  it('is refused with the longest time and the last day', () =>
    expect(problemText({ code: 'HeldBackTooLong', params: { on: '2026-12-16', ...tooLong } }, 'da').detail).toBe(
      'Et svar må højst holdes tilbage fra borgeren i 10 arbejdsdage. Vælg en dag senest tirs. 15.12.2026, eller lad borgeren læse svaret med det samme.',
    ));
});
