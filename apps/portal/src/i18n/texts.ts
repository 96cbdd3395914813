import type { Language } from '#core';
import { useLanguage } from './language.js';

export { defineTexts } from './define-texts.js';

/** The texts in the reader's language. */
export const useTexts = <T>(texts: Record<Language, T>): T => texts[useLanguage().language];
