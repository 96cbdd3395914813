import { closedDa } from './da/explanation.js';
import { closedEn } from './en/explanation.js';
import type { Language } from './language.js';
import { capitalised } from '../glossary.js';

const texts: Record<Language, Readonly<Record<string, string>>> = { da: closedDa, en: closedEn };

/** The name of a day on which nobody works: a holiday's in the reader's language, a closing day's as it was given. */
export const closedText = (reason: string, language: Language): string => capitalised(texts[language][reason] ?? reason);
