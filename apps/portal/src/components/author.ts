import { defineTexts, useTexts } from '../i18n/texts.js';

const texts = defineTexts({ locum: (name: string) => `vikar for ${name}` }, { locum: (name: string) => `locum for ${name}` });

type Author = { name: string; organisation: string | null; locum?: boolean };

/** Who somebody acts for: the organisation, said so when they do as its locum. */
export const useActsFor = (): ((who: { organisation: string | null; locum?: boolean }) => string | null) => {
  const t = useTexts(texts);
  return ({ organisation, locum = false }) => (organisation !== null && locum ? t.locum(organisation) : organisation);
};

/** Who did it: the own name, and for whom. */
export const useAuthor = (): ((author: Author, between?: string) => string) => {
  const actsFor = useActsFor();
  return (author, between = ', ') => [author.name, actsFor(author)].filter(Boolean).join(between);
};
