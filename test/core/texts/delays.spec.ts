import { describe, expect, it } from '@jest/globals';
import { citizenText, delayLines, type Language } from '#core';
import { commands } from '../service-request/kit/samples.js';
import { inProgress } from '../service-request/kit/requests.js';
import { given, on, wait, type Act } from '../service-request/kit/story.js';

const missed = [...inProgress(), wait('2026-12-08')];
const named = (language: Language) => (language === 'da' ? 'Fristen var mandag 7. december 2026.' : 'The deadline was Monday 7 December 2026.');

const read = (acts: readonly Act[], today: string, language: Language = 'da') => {
  const { state, events } = given(...acts);
  return { sentence: citizenText(state, language, today), lines: delayLines(state, events, language, today) };
};

const timesIn = ({ sentence, lines }: ReturnType<typeof read>, part: string): number => [sentence, ...lines].join(' ').split(part).length - 1;

describe('what is said of a delay', () => {
  it.each(['da', 'en'] as const)('names the deadline once: in the sentence, and then not beside it, in %s', (language) => {
    const late = read(missed, '2026-12-09', language);
    expect(late.sentence).toContain(named(language));
    expect(timesIn(late, named(language))).toBe(1);
  });

  it('names it beside a sentence that says something else', () => {
    const announced = [...missed, on('2026-12-09', 'doctor', { type: 'announceDelay', until: '2026-12-18', contentId: 'reason' })];
    const told = read(announced, '2026-12-10');
    expect(told.sentence).not.toContain(named('da'));
    expect(timesIn(told, named('da'))).toBe(1);
  });

  it('keeps what was done about it in either case', () => {
    const reminded = [...missed, on('2026-12-09', 'caseworker', commands.remind)];
    expect(read(reminded, '2026-12-10').lines).toContainEqual('Vi mindede din læge om det onsdag 9. december 2026.');
  });
});
