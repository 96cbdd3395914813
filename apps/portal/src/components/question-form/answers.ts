import type { FormItem } from '../../api/client.js';
import { isDay } from '../day.js';

export type Answer = string | number | boolean;

/** By the form's linkId. A date or number that cannot be read stands as it was typed. */
export type Answers = Readonly<Record<string, Answer>>;

export const isAnswered = (answer: Answer | undefined): answer is Answer => answer !== undefined && answer !== '';

/** Whether the answers given so far let it be asked. */
export const isAsked = ({ enableWhen }: FormItem, answers: Answers): boolean => enableWhen === undefined || answers[enableWhen.linkId] === enableWhen.equals;

/** The questions asked now, in order, out of all groups. */
export const questionsOf = (items: readonly FormItem[], answers: Answers): FormItem[] =>
  items.flatMap((item) => {
    if (!isAsked(item, answers)) return [];
    const below = questionsOf(item.item ?? [], answers);
    return item.type === 'group' || item.type === 'display' ? below : [item, ...below];
  });

/** Only what is asked: an answer to a question that went away again is not given. */
export const givenAnswers = (items: readonly FormItem[], answers: Answers): Answers =>
  Object.fromEntries(
    questionsOf(items, answers).flatMap(({ linkId }) => {
      const answer = answers[linkId];
      return isAnswered(answer) ? [[linkId, answer]] : [];
    }),
  );

/** The answers with one more, or one less. */
export const withAnswer = (answers: Answers, linkId: string, answer: Answer | undefined): Answers => {
  const { [linkId]: _before, ...others } = answers;
  return isAnswered(answer) ? { ...others, [linkId]: answer } : others;
};

export type FaultCode = 'required' | 'date' | 'wholeNumber' | 'oneOf' | 'tooLong';
export type Fault = { item: FormItem; code: FaultCode };

const misfit = ({ type, maxLength, answerOption = [] }: FormItem, answer: Answer): FaultCode | null => {
  if (type === 'date') return isDay(String(answer)) ? null : 'date';
  if (type === 'integer') return Number.isSafeInteger(answer) ? null : 'wholeNumber';
  if (type === 'choice') return answerOption.some(({ code }) => code === answer) ? null : 'oneOf';
  return typeof answer === 'string' && maxLength !== undefined && answer.length > maxLength ? 'tooLong' : null;
};

/** What is wrong with the answers. `whole`: everything that must be answered has to be. */
export const faultsOf = (items: readonly FormItem[], answers: Answers, whole: boolean): Fault[] =>
  questionsOf(items, answers).flatMap((item) => {
    const answer = answers[item.linkId];
    const code = isAnswered(answer) ? misfit(item, answer) : whole && item.required ? 'required' : null;
    return code === null ? [] : [{ item, code }];
  });
