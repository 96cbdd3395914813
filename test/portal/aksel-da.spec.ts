import { describe, expect, it } from '@jest/globals';
import nb from '../../node_modules/@navikt/ds-react/cjs/utils/i18n/locales/nb.js';
import { akselDa } from '../../apps/portal/src/i18n/aksel-da.js';

type Leaf = readonly [path: string, text: string];

const leaves = (value: unknown, path = ''): Leaf[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null || path.endsWith('dateLocale')) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
};

/** Texts that are the same in both languages. */
const same = [
  'Vis mindre',
  'Advarsel',
  'Måned',
  'År',
  'Gå til forrige måned',
  'Gå til forrige år',
  'Forrige',
  'eller',
  'Fare',
  'Ingen perioder',
  '{current} af {max}',
  '{start} til {end}',
  '{status} fra {start} til {end}',
  'dd.MM.yyyy',
  'MMM yy',
  'yyyy',
];

describe('Aksel in Danish', () => {
  const norwegian = new Map(leaves('default' in nb ? nb.default : nb));
  const danish = leaves(akselDa);

  it('has every one of its 79 texts', () => {
    expect(danish.map(([path]) => path).toSorted()).toEqual([...norwegian.keys()].toSorted());
  });

  it('leaves no Norwegian word behind', () => {
    expect(danish.filter(([path, text]) => norwegian.get(path) === text && !same.includes(text))).toEqual([]);
    expect(danish.filter(([, text]) => /\b(uke|velg|lukk|feil|neste|slett|mer|vennligst)\b/i.test(text))).toEqual([]);
  });

  it('keeps the places of values', () => {
    const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
    for (const [path, text] of danish) expect([path, places(text)]).toEqual([path, places(norwegian.get(path) ?? '')]);
  });
});
