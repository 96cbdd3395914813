import type { Span } from '../rules/policy.js';
import type { Language } from './language.js';
import { count } from './params.js';

const words: Record<Language, (days: string) => string> = {
  da: (days) => `med ${days} til posten`,
  en: (days) => `including ${days} for the post`,
};

/** Why a term is longer for whoever is told by post, said beside its day wherever that stands. */
export const postageText = ({ amount, unit }: Span, language: Language): string => words[language](count(amount, unit, language));
