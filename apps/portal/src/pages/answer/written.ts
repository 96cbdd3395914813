import type { AnswerType } from '#core';
import type { Draft, FormType, ServiceRequestView } from '../../api/client.js';
import type { BodyOf } from '../../api/act.js';
import type { DraftBody } from '../../api/draft.js';
import { idsOf, uploadedIn, type FileInHand } from '../../components/attachments/in-hand.js';
import { isDay } from '../../components/day.js';
import { givenAnswers, type Answers } from '../../components/question-form/answers.js';

/** An answer as it is being written: every field stands as it was typed. */
export type Written = { answerType: AnswerType; items: Answers; text: string; restOn: string; rightFormCode: string; attachments: readonly FileInHand[] };

const byItems: ReadonlySet<AnswerType> = new Set(['full', 'partialRestFollows', 'partialFinal']);

/** Whether this kind of answer is given by the form's questions, or says all by itself. */
export const isByItems = (answerType: AnswerType): boolean => byItems.has(answerType);

/** An answer to be elaborated or completed goes on from the one that was given. */
export const begunFrom = (draft: Draft, { answer }: Pick<ServiceRequestView, 'answer'>): Draft => {
  if (draft.version > 0 || answer === null) return draft;
  const answerType = answer.answerType === 'partialRestFollows' ? 'full' : answer.answerType;
  return { ...draft, answerType, items: answer.items, text: answer.text, attachments: answer.attachments };
};

export const writtenOf = ({ answerType, items, text, restOn, rightFormCode, attachments }: Draft, { answerTypes }: Pick<FormType, 'answerTypes'>): Written => ({
  answerType: answerType ?? answerTypes[0] ?? 'full',
  items,
  text: text ?? '',
  restOn: restOn ?? '',
  rightFormCode: rightFormCode ?? '',
  attachments,
});

/** What a draft keeps of it: no day that cannot be read yet, no text of nothing, and no file that is not there yet. */
export const kept = (written: Written): Written => ({
  ...written,
  text: written.text.trim() === '' ? '' : written.text,
  restOn: isDay(written.restOn) ? written.restOn : '',
  attachments: uploadedIn(written.attachments),
});

/** All that was written, also what does not count now. */
export const draftOf = (written: Written, version: number): DraftBody => {
  const { answerType, items, text, restOn, rightFormCode, attachments } = kept(written);
  return {
    version,
    answerType,
    items,
    ...(attachments.length > 0 && { attachments: idsOf(attachments) }),
    ...(text !== '' && { text }),
    ...(restOn !== '' && { restOn }),
    ...(rightFormCode !== '' && { rightFormCode }),
  };
};

/** What is sent: only what this kind of answer asks for. */
export const answerOf = (written: Written, form: FormType): BodyOf<'answer'> => {
  const { answerType, items, text, restOn, rightFormCode, attachments } = kept(written);
  const given = isByItems(answerType) ? givenAnswers(form.items, items) : {};
  return {
    answerType,
    ...(Object.keys(given).length > 0 && { items: given }),
    ...(text !== '' && { text }),
    ...(attachments.length > 0 && form.attachments.answer !== undefined && { attachments: idsOf(attachments) }),
    ...(answerType === 'partialRestFollows' && { restOn }),
    ...(answerType === 'wrongForm' && { rightFormCode }),
  };
};
