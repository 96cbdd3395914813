import { deadlineRuleText } from '#core';
import type { FormType } from '../api/client.js';
import { useLanguage } from '../i18n/language.js';

type Leg = FormType['deadlines'][number]['legs'][number];

/** A rule of the catalogue in words: `14 kalenderdage efter modtagelsen` */
export const useRuleText = (): ((legs: readonly Leg[]) => string) => {
  const { language } = useLanguage();
  return (legs) => deadlineRuleText(legs, language);
};
