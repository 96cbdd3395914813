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
    const decimals = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 });
    const sizes = (['kilobyte', 'megabyte'] as const).map(
      (unit) => new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: unit === 'kilobyte' ? 0 : 1 }),
    );
    return {
      /** Danish kroner: `1.140,00 kr.` and `DKK 1,140.00`. */
      money: (amount: number): string => kroner.format(amount),
      /** `82 kB`, `1,4 MB`. */
      fileSize: (bytes: number): string => (bytes < 1_000_000 ? sizes[0]?.format(Math.ceil(bytes / 1000)) : sizes[1]?.format(bytes / 1_000_000)) ?? '',
      /** `16,5`. */
      decimal: (value: number): string => decimals.format(value),
      /** Of a number of hundredths: `82,4 %`. */
      percent: (hundredths: number): string => percents.format(hundredths / 100),
    };
  }, [language]);
};
