import type { FieldCode, Form, FormItem } from '#core';
import type { FieldFault } from '../web/problem.js';
import type { Answers } from './commands/answer.dto.js';

type Answer = Answers[string] | undefined;

/** A question, and whether the answers given so far let it be asked. */
type Leaf = { item: FormItem; asked: boolean };

const isEnabled = ({ enableWhen }: FormItem, answers: Answers): boolean => enableWhen === undefined || answers[enableWhen.linkId] === enableWhen.equals;

/** The questions out of all groups. */
export const leavesOf = (items: readonly FormItem[], answers: Answers, above = true): Leaf[] =>
  items.flatMap((item) => {
    const asked = above && isEnabled(item, answers);
    const below = leavesOf(item.item ?? [], answers, asked);
    return item.type === 'group' || item.type === 'display' ? below : [{ item, asked }, ...below];
  });

const isDate = (answer: Answer): boolean => typeof answer === 'string' && /^\d{4}-\d\d-\d\d$/.test(answer) && !Number.isNaN(Date.parse(answer));

const faultOf = ({ type, maxLength, answerOption }: FormItem, answer: Answer): Omit<FieldFault, 'field'> | null => {
  const unless = (fits: boolean, code: FieldCode): { code: FieldCode } | null => (fits ? null : { code });
  switch (type) {
    case 'boolean':
      return unless(typeof answer === 'boolean', 'boolean');
    case 'integer':
      return unless(Number.isSafeInteger(answer), 'wholeNumber');
    case 'date':
      return unless(isDate(answer), 'date');
    case 'choice': {
      const allowed = (answerOption ?? []).map(({ code }) => code);
      return allowed.includes(String(answer)) ? null : { code: 'oneOf', params: { allowed: allowed.join(', ') } };
    }
    case 'text':
    case 'string':
      if (typeof answer !== 'string') return { code: 'text' };
      return maxLength === undefined || answer.length <= maxLength ? null : { code: 'tooLong', params: { max: maxLength } };
    default:
      return { code: 'unknown' };
  }
};

const isEmpty = (answer: Answer): boolean => answer === undefined || answer === '';

/** `whole`: everything that must be answered has to be. `within`: the field of the body that holds the answers. */
type Measure = { whole: boolean; within: 'items' | 'details' };

const leafFault = ({ item, asked }: Leaf, answers: Answers, { whole, within }: Measure): FieldFault[] => {
  const field = `${within}.${item.linkId}`;
  const answer = answers[item.linkId];
  if (isEmpty(answer)) return whole && item.required === true && asked ? [{ field, code: 'required' }] : [];
  const fault = faultOf(item, answer);
  return fault === null ? [] : [{ field, ...fault }];
};

/** Which part of what must be answered is, from 0 to 1; null when nothing must be. */
export const answeredShare = ({ items }: Form, answers: Answers): number | null => {
  const must = leavesOf(items, answers).filter(({ item, asked }) => asked && item.required === true);
  return must.length === 0 ? null : must.filter(({ item }) => !isEmpty(answers[item.linkId])).length / must.length;
};

/** What is wrong with answers by the questions they answer. */
export const faultsOfAnswers = (items: readonly FormItem[], answers: Answers, measure: Measure): FieldFault[] => {
  const leaves = leavesOf(items, answers);
  const known = new Set(leaves.map(({ item }) => item.linkId));
  const unknown = Object.keys(answers).filter((linkId) => !known.has(linkId));
  return [
    ...unknown.map((linkId): FieldFault => ({ field: `${measure.within}.${linkId}`, code: 'unknown' })),
    ...leaves.flatMap((leaf) => leafFault(leaf, answers, measure)),
  ];
};

/** What is wrong with an answer by its form. */
export const faultsOfAnswer = ({ items }: Form, answers: Answers, whole: boolean): FieldFault[] => faultsOfAnswers(items, answers, { whole, within: 'items' });
