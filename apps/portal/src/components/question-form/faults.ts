import type { FieldError } from '../error-summary.js';
import { useTexts } from '../../i18n/texts.js';
import type { Fault } from './answers.js';
import { questionTexts } from './texts.js';

/** The field of a question, for labels and for the error summary. */
export const fieldId = (linkId: string): string => `question-${linkId}`;

/** Faults as the error summary and the fields tell them. */
export const useFaultTexts = (): ((faults: readonly Fault[]) => FieldError[]) => {
  const t = useTexts(questionTexts);
  return (faults) =>
    faults.map(({ item: { linkId, text, maxLength = 0 }, code }) => ({
      id: fieldId(linkId),
      text: code === 'tooLong' ? t.tooLong(text, maxLength) : t[code](text),
    }));
};
