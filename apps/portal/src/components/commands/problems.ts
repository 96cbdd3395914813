import { ApiProblem } from '../../api/problem.js';
import type { AnyField, FieldKind } from './fields.js';
import type { FaultCode } from './values.js';

/** A field that the api or the core refused: by a rule of its own, or in the api's words. */
export type Refused<F extends AnyField = AnyField> = { field: F; code: FaultCode } | { field: F; words: string };

const rules: Readonly<Record<string, FaultCode>> = { required: 'missing', tooLong: 'tooLong', tooShort: 'tooShort', date: 'notADay' };

/** What the core finds wrong with a command is mostly wrong with one of its fields. */
const kindOf: Readonly<Record<string, FieldKind>> = {
  DateInPast: 'day',
  DateInFuture: 'day',
  DateNotLater: 'day',
  SameRecipient: 'organisation',
  AlreadyTakesPart: 'organisation',
  RecipientCannotAnswerForm: 'organisation',
  NoSuchForm: 'form',
  DeclineReasonNotAllowed: 'declineReason',
  AnswerTypeNotAllowed: 'answerType',
  PaperNotOnForm: 'papers',
  NoAttachments: 'files',
  FormMayNotAsk: 'thirdForm',
};

/** And some by one of a certain name. */
const nameOf: Readonly<Record<string, string | readonly string[]>> = {
  NoticeMissing: 'noticeOn',
  ConsentTooOld: 'on',
  ConsentNotConcrete: 'text',
  HeldBackTooLong: 'heldBackUntil',
  LetterTooLate: ['until', 'toldBy'],
};

/** Where a refusal is told. Empty: it concerns no field. `at`: the field that a code is about in this form. */
export const refusedIn = <F extends AnyField>(error: unknown, fields: readonly F[], at: typeof nameOf = nameOf): Refused<F>[] => {
  if (!(error instanceof ApiProblem)) return [];
  const named = error.fields.flatMap(({ field: path, code }): Refused<F>[] => {
    const field = fields.find(({ name }) => path === name || path.startsWith(`${name}[`));
    return field === undefined ? [] : [{ field, code: rules[code] ?? 'wrong' }];
  });
  const field = fields.find(({ kind, name }) => kind === kindOf[error.code] || [at[error.code]].flat().includes(name));
  return field === undefined ? named : [{ field, words: error.message }];
};

/** Somebody else acted on the request in between. */
export const isConflict = (error: unknown): boolean => error instanceof ApiProblem && (error.status === 412 || error.code === 'VersionConflict');
