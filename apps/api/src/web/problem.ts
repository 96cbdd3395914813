import type { FieldCode, Refused } from '#core';

export type Params = NonNullable<Refused['params']>;

/** One field that must be mended: its path as sent, and which rule it breaks. */
export type FieldFault = { field: string; code: FieldCode; params?: Params };

/** An answer that is not the one asked for. The filter says it in the language of the caller. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: Params = {},
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(code);
  }
}

/** It was done, and whoever did it may not read what came of it: a citizen who refuses consent, say. Answers 204. */
export class DoneUnseen extends Error {}

/** Missing and foreign alike: nobody can tell them apart. */
export const notFound = (): Problem => new Problem(404, 'NotFound');

const forbidden: ReadonlySet<string> = new Set(['NotYours', 'NeedsAuthorisedSigner', 'FourEyes']);

/** The state stands in the way; the same words may be right at another time. */
const inTheWay: ReadonlySet<string> = new Set([
  'NotInThisState',
  'AlreadyDone',
  'NothingChanged',
  'PlannedThatDay',
  'AlreadyExists',
  'AlreadyTakesPart',
  'NothingToRemind',
  'RemindersHeld',
  'NoQuestionOpen',
  'ConsultationNotBooked',
  'NoConsultationNeeded',
  'NoDeadline',
  'NotMoved',
  'MunicipalityWithheld',
  'MovedAgain',
  'NotHeldBack',
  'NotShared',
  'FeeNotDue',
  'NothingToSend',
  'CourseRuns',
  'ChangeNotOpen',
  'AskedAlready',
  'AnsweredRecently',
  'QuotaUsedUp',
  'ContactPaid',
]);

const statusOf = (code: string): number => {
  if (code === 'NotFound') return 404;
  if (forbidden.has(code)) return 403;
  return inTheWay.has(code) ? 409 : 422;
};

/** Refusals that one field alone can mend. */
const aboutField: Readonly<Record<string, Pick<FieldFault, 'field' | 'code'>>> = {
  HeldBackTooLong: { field: 'heldBackUntil', code: 'afterLast' },
  GrantTooLong: { field: 'until', code: 'afterLast' },
  PauseTooLong: { field: 'until', code: 'afterLast' },
  HearingSaysNothing: { field: 'text', code: 'required' },
};

/** A refusal of the core, as HTTP tells it. */
export const refusal = ({ code, params }: Refused): Problem => {
  const field = aboutField[code];
  return new Problem(statusOf(code), code, params, field && [{ ...field, params }]);
};
