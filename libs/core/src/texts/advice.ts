import type { AdviceReason } from '../advice/advise.js';
import type { AdviceCondition, AdviceConditionType, SuggestedAct, Suggestion } from '../rules/advice.js';
import { adviceDa } from './da/advice.js';
import { adviceEn } from './en/advice.js';
import type { Language } from './language.js';
import { readerOf, type Params, type Text } from './params.js';

/** What a rule demands, what was found, and what it suggests: complete for every condition. */
export type AdviceTexts = {
  conditions: Record<AdviceConditionType, Text>;
  because: Record<AdviceConditionType, Text>;
  suggests: Record<SuggestedAct, Text>;
};

const texts: Record<Language, AdviceTexts> = { da: adviceDa, en: adviceEn };

const or: Record<Language, string> = { da: ' eller ', en: ' or ' };

/** `LÆ 125, LÆ 285 eller FRI` */
const formsIn = (forms: readonly string[], language: Language): string => [forms.slice(0, -1).join(', '), forms.at(-1)].filter(Boolean).join(or[language]);

const paramsOf = (condition: AdviceCondition, language: Language): Params => {
  if ('forms' in condition) return { forms: formsIn(condition.forms, language) };
  return 'atLeast' in condition ? { atLeast: condition.atLeast } : {};
};

/** What must be so, in words. */
export const adviceConditionText = (condition: AdviceCondition, language: Language): string =>
  texts[language].conditions[condition.type](readerOf(paramsOf(condition, language), language));

/** That it is so, with the figures that were found. */
export const adviceReasonText = ({ code, params }: AdviceReason, language: Language): string => {
  const { forms } = params;
  const listed = typeof forms === 'string' ? { ...params, forms: formsIn(forms.split(', '), language) } : params;
  return texts[language].because[code](readerOf(listed, language));
};

/** What may be done about it. */
export const suggestionText = (suggestion: Suggestion, language: Language): string => {
  const params: Params = suggestion.act === 'ask' ? { formCode: suggestion.formCode } : {};
  return texts[language].suggests[suggestion.act](readerOf(params, language));
};
