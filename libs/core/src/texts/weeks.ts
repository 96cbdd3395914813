import { weekOf, type LocalDate } from '#sla';
import type { Language } from './language.js';

const words: Record<Language, string> = { da: 'uge', en: 'week' };

/** `uge 12/2026`, of a day in it. */
export const formatWeek = (date: LocalDate, language: Language): string => {
  const { number, year } = weekOf(date);
  return `${words[language]} ${number}/${year}`;
};
