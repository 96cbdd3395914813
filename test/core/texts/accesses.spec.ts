import { describe, expect, it } from '@jest/globals';
import { accessText, commandTypes, type Language, looks } from '#core';

const actions = [...looks, ...commandTypes];
const languages: readonly Language[] = ['da', 'en'];

describe('what a citizen reads that others did', () => {
  it.each(languages)('is a text for every action that is written down, never a code, in %s', (language) => {
    for (const action of actions)
      expect({ action, text: accessText(action, 'done', language) }).toEqual({ action, text: expect.stringMatching(/^[A-ZÆØÅ][^.]{4,60}$/) });
  });

  it('is in the other language when that is spoken', () => {
    for (const action of actions) expect(accessText(action, 'done', 'da')).not.toBe(accessText(action, 'done', 'en'));
  });

  it('says of an attempt that it was one', () => {
    expect(accessText('requests.read', 'notFound', 'da')).toBe('Forsøgte at åbne dine oplysninger, men fik ikke adgang (læste den)');
    expect(accessText('cancel', 'refused', 'en')).toBe('Tried, but was refused (stopped it)');
  });

  it('keeps apart the same command on a request and on a course', () => {
    expect(accessText('reopen', 'done', 'da')).toBe('Åbnede den igen');
    expect(accessText('reopen', 'done', 'da', true)).toBe('Arbejdede med dit forløb');
    expect(accessText('appointCoordinator', 'done', 'da', true)).toBe('Arbejdede med dit forløb');
    expect(accessText('courses.read', 'done', 'da', true)).toBe('Så dit forløb');
  });
});
