import type { Language } from '#core';
import { useMemo } from 'react';
import { useLanguage } from './language.js';

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** Numbers as the reader writes them. */
export const useNumbers = () => {
  const { language } = useLanguage();
  return useMemo(() => {
    const kroner = new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'DKK', currencyDisplay: language === 'da' ? 'symbol' : 'code' });
    const percents = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 });
    return {
      /** Danish kroner: `1.140,00 kr.` and `DKK 1,140.00`. */
      money: (amount: number): string => kroner.format(amount),
      /** Of a number of hundredths: `82,4 %`. */
      percent: (hundredths: number): string => percents.format(hundredths / 100),
    };
  }, [language]);
};
