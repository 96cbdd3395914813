import { defineTexts, useTexts } from '../i18n/texts.js';

const texts = defineTexts(
  { locum: (name: string) => `vikar for ${name}`, representative: 'for borgeren' },
  { locum: (name: string) => `locum for ${name}`, representative: 'for the citizen' },
);

type Author = { name: string; organisation: string | null; locum?: boolean; representative?: boolean };

/** Who somebody acts for: the organisation, said so when they do as its locum. */
export const useActsFor = (): ((who: Omit<Author, 'name'>) => string | null) => {
  const t = useTexts(texts);
  return ({ organisation, locum = false, representative = false }) => {
    if (representative) return t.representative;
    return organisation !== null && locum ? t.locum(organisation) : organisation;
  };
};

/** Who did it: the own name, and for whom. */
export const useAuthor = (): ((author: Author, between?: string) => string) => {
  const actsFor = useActsFor();
  return (author, between = ', ') => [author.name, actsFor(author)].filter(Boolean).join(between);
};
