import { problemText } from '#core';
import type { ApiProblem } from '../../api/problem.js';
import type { FormType } from '../../api/client.js';
import { isUnderway } from '../../components/attachments/in-hand.js';
import { attachmentTexts } from '../../components/attachments/texts.js';
import { isDay } from '../../components/day.js';
import type { FieldError } from '../../components/error-summary.js';
import { faultsOf, givenAnswers, questionsOf } from '../../components/question-form/answers.js';
import { fieldId, useFaultTexts } from '../../components/question-form/faults.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { checkTexts } from './texts.js';
import { isByItems, type Written } from './written.js';

export const fields = { answerType: 'answer-type', restOn: 'rest-on', rightFormCode: 'right-form', text: 'remark', attachments: 'attachments' } as const;

/** Most characters of a free text, as the api takes them. */
export const mostText = 10_000;

/** All that hinders the answer from being sent, in the order of the page. */
export const useCheck = (): ((written: Written, form: FormType) => FieldError[]) => {
  const t = useTexts(checkTexts);
  const files = useTexts(attachmentTexts);
  const { language } = useLanguage();
  const faultTexts = useFaultTexts();
  return ({ answerType, items, text, restOn, rightFormCode, attachments }, form) => {
    const errors: FieldError[] = [];
    if (answerType === 'partialRestFollows' && !isDay(restOn)) errors.push({ id: fields.restOn, text: restOn === '' ? t.restOn : t.date });
    if (answerType === 'wrongForm' && rightFormCode === '') errors.push({ id: fields.rightFormCode, text: t.rightForm });
    if (isByItems(answerType)) {
      errors.push(...faultTexts(faultsOf(form.items, items, answerType === 'full')));
      const [first] = questionsOf(form.items, items);
      const isEmpty = Object.keys(givenAnswers(form.items, items)).length === 0 && text.trim() === '' && attachments.length === 0;
      if (errors.length === 0 && isEmpty)
        errors.push({ id: first === undefined ? fields.text : fieldId(first.linkId), text: problemText({ code: 'AnswerMissing' }, language).detail });
    }
    if (text.length > mostText) errors.push({ id: fields.text, text: t.tooLong(mostText) });
    const most = form.attachments.answer ?? attachments.length;
    if (isUnderway(attachments)) errors.push({ id: fields.attachments, text: files.underway });
    else if (attachments.length > most) errors.push({ id: fields.attachments, text: files.tooMany(most) });
    return errors;
  };
};

const fieldOfCode: Readonly<Record<string, string>> = {
  RestDateMissing: fields.restOn,
  DateInPast: fields.restOn,
  RightFormMissing: fields.rightFormCode,
  NoSuchForm: fields.rightFormCode,
  AnswerTypeNotAllowed: fields.answerType,
};

const fieldOfPath = (path: string): string => {
  if (path.startsWith('attachments')) return fields.attachments;
  if (path.startsWith('items.')) return fieldId(path.slice('items.'.length));
  return Object.hasOwn(fields, path) ? fields[path as keyof typeof fields] : fields.answerType;
};

/** The same from the api: what it refused, at the field it means. None: it refused something else. */
export const errorsIn = (problem: ApiProblem): FieldError[] => {
  const own = fieldOfCode[problem.code];
  if (own !== undefined) return [{ id: own, text: problem.message }];
  return problem.fields.map(({ field, detail }) => ({ id: fieldOfPath(field), text: detail }));
};
