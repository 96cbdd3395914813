import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { lix, longestSentence } from './plain-language.js';

describe('what a citizen is entitled to', () => {
  it.each(seedRuleBook.rights.map((right) => [right.code, right] as const))('is plain, in both languages and with its source: %s', (_code, right) => {
    const { name, text, source } = right;
    for (const written of [name.da, name.en, text.en, source]) expect(written.length).toBeGreaterThan(5);
    expect({ lix: lix(text.da) <= 35, longest: longestSentence(text.da) <= 25 }).toEqual({ lix: true, longest: true });
    expect(text.da.length).toBeLessThanOrEqual(400);
    expect(text.en.length).toBeLessThanOrEqual(400);
  });

  it('has each of them once', () => {
    const codes = seedRuleBook.rights.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
