import type { Priority, WithoutWords } from '#core';
import type { FormItem, ServiceRequestView } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { idsOf, isUnderway, type FileInHand } from '../../components/attachments/in-hand.js';
import { leastPurpose, limits } from '../../components/commands/limits.js';
import { isDay } from '../../components/day.js';
import { givenAnswers, type Answers } from '../../components/question-form/answers.js';

type Create = components['schemas']['CreateBody'];
type ConsentForm = 'digital' | 'paper' | 'oral';

/** What has been written of a request so far. Empty text: nothing chosen yet. */
export type Written = {
  courseId: string;
  /** The number of the step in the course that the answer is needed for. */
  stepNo: string;
  recipientId: string;
  formCode: string;
  priority: Priority | 'normal';
  purpose: string;
  questions: readonly string[];
  /** Answers to what the form asks of the requester; of a form that was left again too. */
  details: Answers;
  attachments: readonly FileInHand[];
  legalBasis: string;
  /** When the citizen was told in writing, where the basis demands it. */
  noticeOn: string;
  /** Consent was given already, or the citizen is to be asked. */
  consent: 'given' | 'ask' | '';
  consentForm: ConsentForm | '';
  consentOn: string;
  /** What it covers; null as long as nobody has changed the suggestion. */
  consentText: string | null;
  /** Whether the citizen is asked for words of their own, or why it is sent without. */
  words: 'ask' | WithoutWords;
  printedOn: string;
  followUpTalkOn: string;
};

export const nothing: Written = {
  courseId: '',
  stepNo: '',
  recipientId: '',
  formCode: '',
  priority: 'normal',
  purpose: '',
  questions: [''],
  details: {},
  attachments: [],
  legalBasis: '',
  noticeOn: '',
  consent: '',
  consentForm: '',
  consentOn: '',
  consentText: null,
  words: 'ask',
  printedOn: '',
  followUpTalkOn: '',
};

/** A draft as it was saved. */
export const writtenIn = ({
  course,
  neededFor,
  recipient,
  form,
  priority,
  purpose,
  questions,
  details,
  attachments,
  legalBasis,
  noticeOn,
  consent,
}: ServiceRequestView): Written => ({
  ...nothing,
  courseId: course?.id ?? '',
  stepNo: String(neededFor[0]?.no ?? ''),
  recipientId: recipient.id,
  formCode: form.code,
  priority,
  purpose: purpose ?? '',
  questions: questions.length === 0 ? [''] : questions,
  details: details?.answers ?? {},
  attachments,
  legalBasis,
  noticeOn: noticeOn ?? '',
  consent: consent?.status === 'given' ? 'given' : '',
  consentForm: consent?.form ?? '',
  consentOn: consent?.on ?? '',
  consentText: consent?.text ?? null,
});

/** The days that the form's deadline counts from and somebody must name. */
export type NamedDay = 'printedOn' | 'followUpTalkOn';

/** Known beside what is written: today, and what the chosen form asks for. */
export type Ground = { today: string; days: readonly NamedDay[]; mustName: readonly NamedDay[]; needsNotice: boolean; mostFiles: number | undefined };

/** The field, named as the api names it, and what is wrong. */
export type Fault = { field: string; code: 'missing' | 'tooShort' | 'tooLong' | 'notADay' | 'tooEarly' | 'tooLate' | 'notThere' | 'tooMany' };

type Rule = readonly [field: string, code: Fault['code'], broken: boolean];

const textRules = (field: string, text: string, most: number, least = 1): Rule[] => {
  const { length } = text.trim();
  return [
    [field, 'missing', length === 0],
    [field, 'tooShort', length > 0 && length < least],
    [field, 'tooLong', length > most],
  ];
};

const consentRules = ({ legalBasis, consent, consentForm, consentOn, consentText }: Written, suggestion: string, today: string): Rule[] => {
  if (legalBasis !== 'consent') return [];
  if (consent !== 'given') return [['consent', 'missing', consent === '']];
  return [
    ['consent.form', 'missing', consentForm === ''],
    ['consent.on', 'missing', consentOn === ''],
    ['consent.on', 'notADay', consentOn !== '' && !isDay(consentOn)],
    ['consent.on', 'tooLate', isDay(consentOn) && today !== '' && consentOn > today],
    ...textRules('consent.text', consentText ?? suggestion, limits.reason),
  ];
};

const noticeRules = ({ noticeOn }: Written, { needsNotice, today }: Ground): Rule[] => [
  ['noticeOn', 'missing', needsNotice && noticeOn === ''],
  ['noticeOn', 'notADay', needsNotice && noticeOn !== '' && !isDay(noticeOn)],
  ['noticeOn', 'tooLate', needsNotice && isDay(noticeOn) && today !== '' && noticeOn > today],
];

const dayRules = (written: Written, { days, mustName, today }: Ground): Rule[] =>
  days.flatMap((field): Rule[] => [
    [field, 'missing', mustName.includes(field) && written[field] === ''],
    [field, 'notADay', written[field] !== '' && !isDay(written[field])],
    [field, 'tooEarly', isDay(written[field]) && today !== '' && written[field] < today],
  ]);

/** What must be mended, in the order of the page; of one field the first only. `suggestion`: the consent's text until somebody changes it. */
export const faultsOf = (written: Written, ground: Ground, suggestion: string): Fault[] => {
  const { courseId, recipientId, formCode, purpose, questions, attachments, legalBasis } = written;
  const { mostFiles } = ground;
  const rules: Rule[] = [
    ['courseId', 'missing', courseId === ''],
    ['recipientOrganisationId', 'missing', recipientId === ''],
    ['formCode', 'missing', formCode === ''],
    ...textRules('purpose', purpose, limits.purpose, leastPurpose),
    ...questions.flatMap((question, place) => textRules(`questions[${place}]`, question, limits.question)),
    ['attachments', 'notThere', mostFiles !== undefined && isUnderway(attachments)],
    ['attachments', 'tooMany', mostFiles !== undefined && attachments.length > mostFiles],
    ['legalBasis', 'missing', legalBasis === ''],
    ...noticeRules(written, ground),
    ...consentRules(written, suggestion, ground.today),
    ...dayRules(written, ground),
  ];
  const broken = rules.filter(([, , isBroken]) => isBroken).map(([field, code]): Fault => ({ field, code }));
  return broken.filter(({ field }, place) => broken.findIndex((other) => other.field === field) === place);
};

const consentIn = ({ legalBasis, consent, consentForm, consentOn, consentText }: Written, suggestion: string): Create['consent'] =>
  legalBasis === 'consent' && consent === 'given' && consentForm !== ''
    ? { form: consentForm, on: consentOn, text: (consentText ?? suggestion).trim() }
    : undefined;

/** What the chosen form asks of the requester, and whether files may go along. */
type Taken = { questions: readonly FormItem[]; attachments: { request?: number } };

/** What the api is told of a request without faults. */
export const bodyOf = (written: Written, suggestion: string, { questions: asked, attachments }: Taken = { questions: [], attachments: {} }): Create => ({
  courseId: written.courseId,
  formCode: written.formCode,
  recipientOrganisationId: written.recipientId,
  priority: written.priority,
  purpose: written.purpose.trim(),
  legalBasis: written.legalBasis === '' ? 'consent' : written.legalBasis,
  noticeOn: isDay(written.noticeOn) ? written.noticeOn : undefined,
  consent: consentIn(written, suggestion),
  questions: written.questions.map((question) => question.trim()),
  attachments: attachments.request === undefined ? [] : idsOf(written.attachments),
  details: asked.length === 0 ? undefined : { ...givenAnswers(asked, written.details) },
});
