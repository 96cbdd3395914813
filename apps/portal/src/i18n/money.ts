import type { Language } from '#core';
import { useLanguage } from './language.js';

const formats: Record<Language, Intl.NumberFormat> = {
  da: new Intl.NumberFormat('da-DK', { style: 'currency', currency: 'DKK' }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'DKK', currencyDisplay: 'code' }),
};

/** Danish kroner: `1.140,00 kr.` and `DKK 1,140.00`. */
export const useMoney = (): ((amount: number) => string) => {
  const { language } = useLanguage();
  return (amount) => formats[language].format(amount);
};
