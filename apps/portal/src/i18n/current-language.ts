import type { Language } from '#core';

const remembered = 'afklar.language';

let current: Language = localStorage.getItem(remembered) === 'en' ? 'en' : 'da';

/** What the reader reads, and what the api is asked to answer in. */
export const currentLanguage = (): Language => current;

/** Kept for the next visit. */
export const rememberLanguage = (language: Language): void => {
  current = language;
  localStorage.setItem(remembered, language);
};
