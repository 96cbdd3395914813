import type { QuotaPeriod } from '../rules/quota.js';
import { formatMonth } from './dates.js';
import type { Language } from './language.js';

const quarterName: Record<Language, (quarter: number, year: string) => string> = {
  da: (quarter, year) => `${quarter}. kvartal ${year}`,
  en: (quarter, year) => `quarter ${quarter} of ${year}`,
};

/** The period that begins on that day: `november 2026`, `4. kvartal 2026`, `2026`. */
export const periodName = (per: QuotaPeriod | (string & {}), from: string, language: Language): string => {
  const year = from.slice(0, 4);
  if (per === 'month') return formatMonth(from, language);
  return per === 'quarter' ? quarterName[language]((Number(from.slice(5, 7)) + 2) / 3, year) : year;
};
