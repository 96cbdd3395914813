import type { Language } from '#core';

type Weighted = { tag: string; weight: number };

const weighted = (part: string): Weighted => {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { tag, weight: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
};

/** The language that `Accept-Language` prefers of the two the product speaks; Danish when it names neither. */
export const languageOf = (header: string | undefined): Language => {
  const known = (header ?? '')
    .split(',')
    .map(weighted)
    .filter(({ tag, weight }) => weight > 0 && /^(da|en)(-|$)/.test(tag))
    .sort((a, b) => b.weight - a.weight);
  return known[0]?.tag.startsWith('en') === true ? 'en' : 'da';
};
