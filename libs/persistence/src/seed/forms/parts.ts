import type { AnswerType, Fee, Form, FormItem } from '#core';

type Choice = { code: string; text: { da: string; en: string } };

/**
 * Earliest edition of the agreement "Socialt-lægeligt samarbejde" the catalogue was read in; the figures
 * are data for an administrator to confirm, never constants in code.
 */
export const agreedSince = '2015-01-01';

/** So long a statement is likely to serve again: local practice to be confirmed, no source names a span. */
export const reusableMonths = 3;

/** Files that may go along. No source names how many; LÆ 285 says all in the form itself. To be confirmed. */
export const bothWays: Form['attachments'] = { request: 10, answer: 10 };
export const withAnswer: Form['attachments'] = { answer: 10 };

type Extra = Omit<FormItem, 'linkId' | 'text' | 'type'>;

const item =
  (type: FormItem['type'], defaults: Extra = {}) =>
  (linkId: string, da: string, en: string, extra: Extra = {}): FormItem => ({ linkId, text: { da, en }, type, ...defaults, ...extra });

/** Running text of at most 5,000 characters. */
export const text = item('text', { maxLength: 5000 });
export const string = item('string', { maxLength: 200 });
export const yesNo = item('boolean');
export const date = item('date');
export const number = item('integer');
export const display = item('display');
export const choice = item('choice');
export const group = item('group');

export const option = (code: string, da: string, en: string): Choice => ({ code, text: { da, en } });

/** Answers to every form; a consultation adds that the citizen did not attend. */
export const fromTheJournal: readonly AnswerType[] = ['full', 'partialRestFollows', 'partialFinal', 'noKnowledge', 'notMyPatient', 'wrongForm'];
export const fromAConsultation: readonly AnswerType[] = [...fromTheJournal, 'tooEarly', 'citizenDidNotAttend'];

/** Asked on every form that needs attendance. */
export const consultationItems: readonly FormItem[] = [
  date('consultationOn', 'Dato for konsultationen', 'Date of the consultation', { required: true }),
  yesNo('interpreter', 'Blev der brugt tolk?', 'Was an interpreter used?'),
];

const reasons = {
  impartiality: option(
    'impartiality',
    'Inhabil, for eksempel på grund af nær relation til borgeren',
    'Not impartial, for example closely related to the citizen',
  ),
  basisMissing: option(
    'basisMissing',
    'Samtykket eller hjemlen dækker ikke de ønskede oplysninger',
    'The consent or legal basis does not cover the information asked for',
  ),
  citizenDeclines: option('citizenDeclines', 'Borgeren ønsker ikke at medvirke', 'The citizen does not wish to take part'),
  lackOfTime: option('lackOfTime', 'Der er ikke tid inden for fristen', 'There is no time within the deadline'),
  outsideField: option('outsideField', 'Spørgsmålet ligger uden for fagområdet', 'The question lies outside the field of work'),
  noCapacity: option('noCapacity', 'Der er ikke plads i den aftalte kapacitet', 'There is no room in the agreed capacity'),
  other: option('other', 'Anden grund (skriv hvilken)', 'Another reason (say which)'),
} as const;

export type DeclineReason = keyof typeof reasons;

/** Reasons a form permits, in the order given. */
export const declineReasons = (...codes: readonly DeclineReason[]): readonly Choice[] => codes.map((code) => reasons[code]);

/** Where there is a duty to answer, lack of time is no reason. */
export const whenDuty = declineReasons('impartiality', 'basisMissing', 'citizenDeclines', 'other');
export const whenNoDuty = declineReasons('lackOfTime', 'impartiality', 'basisMissing', 'citizenDeclines', 'outsideField', 'other');

/** A fee found in a public source; none is newer than the year it names. */
export const historicFee = (amount: number, year: number, source: string, withInterpreter?: number): Fee => ({
  amount,
  ...(withInterpreter === undefined ? {} : { withInterpreter }),
  validFrom: `${year}-01-01`,
  source: `${source} (historisk, ${year})`,
});
