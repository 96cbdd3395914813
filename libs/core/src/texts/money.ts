import type { Language } from './language.js';

const whole = { minimumFractionDigits: 0, maximumFractionDigits: 0 };
const withOere = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const formats = {
  da: [new Intl.NumberFormat('da-DK', whole), new Intl.NumberFormat('da-DK', withOere)],
  en: [new Intl.NumberFormat('en-GB', whole), new Intl.NumberFormat('en-GB', withOere)],
} as const;

/** Danish kroner in a sentence: `1.140 kr.`, `DKK 1,140`; with øre only where there are some. */
export const kroner = (amount: number, language: Language): string => {
  const text = formats[language][Number.isInteger(amount) ? 0 : 1].format(amount);
  return language === 'da' ? `${text} kr.` : `DKK ${text}`;
};
