import type { CommandType, OutsideChannel } from '#core';
import type { Act, BodyOf } from '../../api/act.js';
import type { ListedRequest } from '../../api/client.js';
import { isProposal, isStatement } from '../is-proposal.js';
import { leastPurpose, limits } from './limits.js';
import type { CommandText } from './texts.js';

/** What a field takes; the names that are not plain are chosen from what the api knows. */
export type FieldKind =
  | 'text'
  | 'day'
  | 'choice'
  | 'check'
  | 'colleague'
  | 'unit'
  | 'ownUnit'
  | 'organisation'
  | 'form'
  | 'declineReason'
  | 'pauseReason'
  | 'answerType'
  | 'legalBasis'
  | 'sibling'
  | 'questions'
  | 'contents'
  | 'papers'
  | 'thirdForm'
  | 'thirdParty'
  | 'feeLine'
  | 'readOnConsent'
  | 'files';

/** `ofUnits`: where the own organisation has units to give requests to. */
export type Option = { value: string; text?: CommandText; ofUnits?: true };

/** What another field must hold: one of these, anything else, or a day before that one. */
export type When = { name: string; is: string | readonly string[] } | { name: string; isNot: string } | { name: string; before: string };

/** What every form says of its fields: what they are called, what they take, and when. */
export type AnyField<Name extends string = string, Kind extends string = string, Label extends string = string> = {
  name: Name;
  kind: Kind;
  label: Label;
  hint?: Label;
  required?: true;
  least?: number;
  most?: number;
  /** A report is of today or before, and begins with today; a plan is for today or later. */
  time?: 'report' | 'plan';
  /** A report that nobody should make by leaving it as it is. */
  blank?: true;
  /** Not needed once that field holds something. */
  unless?: string;
  /** Not before the day in that field. */
  notBefore?: string;
  /** That day or an earlier one: rules set it, and it is told with the hint. */
  notAfter?: string;
  /** A box that is ticked only by whoever reads it. */
  unticked?: true;
  /** Asked only when all of that is so. */
  when?: When | readonly When[];
};

export type Field<Name extends string = string> = AnyField<Name, FieldKind, CommandText> & {
  /** In the words of the glossary where none are named. */
  options?: readonly Option[];
  /** Also whoever has the request now: that one may be asked by another form. */
  withRecipient?: true;
  /** How many files go along is said of the request or of the answer. */
  filesOf?: 'request' | 'answer';
  /** The rules set its last day, which the api tells with the effect of the command. */
  limited?: true;
};

/** Given here, each by a dialog; the others have pages of their own. */
export type DialogAct = Exclude<Act, 'answer' | 'correctAnswer' | 'revise' | 'send' | 'giveWords'>;

type FieldsOf<C extends Act> = readonly Field<keyof BodyOf<C> & string>[];

const inWords = (...values: readonly OutsideChannel[]): readonly Option[] => values.map((value) => ({ value }));

const called = (texts: Readonly<Record<string, CommandText>>): readonly Option[] => Object.entries(texts).map(([value, text]) => ({ value, text }));

const channels = inWords('paper', 'otherSystem', 'telephone', 'email', 'meeting');

const why = { name: 'text', kind: 'text', label: 'reason', required: true, most: limits.reason } as const;
const message = { name: 'text', kind: 'text', label: 'message', most: limits.reason } as const;
const question = { name: 'text', kind: 'text', label: 'question', required: true, most: limits.question } as const;

const consentForm = {
  name: 'form',
  kind: 'choice',
  label: 'consentForm',
  required: true,
  options: called({ oral: 'oral', paper: 'onPaper', digital: 'digital' }),
} as const;
const hearing = {
  name: 'hearing',
  kind: 'choice',
  label: 'hearing',
  hint: 'hearingHint',
  required: true,
  options: called({ due: 'hearingDue', notDue: 'hearingNotDue' }),
} as const;
const byConsent = { name: 'legalBasis', is: 'consent' } as const;

const heldBackBecause = {
  name: 'heldBackBecause',
  kind: 'text',
  label: 'heldBackBecause',
  hint: 'staysWithin',
  required: true,
  most: limits.reason,
  when: { name: 'heldBackUntil', isNot: '' },
} as const;

export const fieldsOf: { readonly [C in DialogAct]: FieldsOf<C> } = {
  requestConsent: [{ name: 'thenSend', kind: 'check', label: 'thenSend' }],
  giveConsent: [
    consentForm,
    { name: 'on', kind: 'day', label: 'consentOn', required: true, time: 'report' },
    { name: 'text', kind: 'text', label: 'consentText', hint: 'consentTextHint', most: limits.reason },
  ],
  refuseConsent: [{ name: 'text', kind: 'text', label: 'note', most: limits.reason }],
  withdrawConsent: [{ name: 'text', kind: 'text', label: 'note', most: limits.reason }],
  inviteWords: [{ name: 'until', kind: 'day', label: 'wordsUntil', hint: 'wordsUntilHint', time: 'plan' }],
  discard: [],
  receive: [],
  accept: [],
  bookConsultation: [
    { name: 'on', kind: 'day', label: 'consultationOn', required: true, time: 'plan' },
    {
      name: 'toldBy',
      kind: 'choice',
      label: 'toldBy',
      hint: 'toldByHint',
      options: called({ phone: 'byPhone', meeting: 'atMeeting' }),
    },
  ],
  reportNoAppointment: [message],
  consultationCancelled: [message],
  consultationHeld: [{ name: 'on', kind: 'day', label: 'consultationOn', required: true, time: 'report' }],
  consultationMissed: [{ name: 'on', kind: 'day', label: 'consultationOn', required: true, time: 'report' }],
  citizenBroughtIt: [{ name: 'on', kind: 'day', label: 'broughtOn', required: true, time: 'report' }],
  ask: [
    { name: 'missing', kind: 'papers', label: 'missingPapers', hint: 'missingPapersHint' },
    { ...question, unless: 'missing' },
  ],
  answerQuestion: [
    { name: 'text', kind: 'text', label: 'reply', required: true, most: limits.text },
    { name: 'attachments', kind: 'files', label: 'files', filesOf: 'request' },
  ],
  withdrawQuestion: [],
  registerAnswer: [
    { name: 'channel', kind: 'choice', label: 'channel', required: true, options: channels },
    { name: 'receivedOn', kind: 'day', label: 'receivedOn', required: true, time: 'report' },
    { name: 'answerType', kind: 'answerType', label: 'answerType', required: true },
    { name: 'restOn', kind: 'day', label: 'restOn', required: true, time: 'plan', when: { name: 'answerType', is: 'partialRestFollows' } },
    { name: 'rightFormCode', kind: 'form', label: 'rightForm', required: true, when: { name: 'answerType', is: 'wrongForm' } },
    { name: 'text', kind: 'text', label: 'answerText', hint: 'answerTextHint', most: limits.text },
    { name: 'attachments', kind: 'files', label: 'files', filesOf: 'answer' },
  ],
  decline: [
    { name: 'reason', kind: 'declineReason', label: 'declineReason', required: true },
    { name: 'text', kind: 'text', label: 'elaborate', most: limits.reason },
  ],
  forward: [{ name: 'recipientOrganisationId', kind: 'organisation', label: 'organisation', required: true }, message],
  redirect: [
    { name: 'recipientOrganisationId', kind: 'organisation', label: 'organisation', required: true, withRecipient: true },
    { name: 'formCode', kind: 'form', label: 'otherForm' },
    message,
  ],
  askThirdParty: [
    { name: 'formCode', kind: 'thirdForm', label: 'whichStatement', required: true },
    { name: 'recipientOrganisationId', kind: 'thirdParty', label: 'organisation', required: true },
    { name: 'purpose', kind: 'text', label: 'purpose', hint: 'citizenSees', required: true, least: leastPurpose, most: limits.purpose },
    { name: 'question', kind: 'text', label: 'question', required: true, most: limits.question },
  ],
  delegate: [
    {
      name: 'task',
      kind: 'choice',
      label: 'task',
      required: true,
      options: [...called({ handle: 'handle', prepare: 'prepare', approve: 'approve' }), { value: 'ask', text: 'askUnit', ofUnits: true }],
    },
    {
      name: 'toPersonId',
      kind: 'colleague',
      label: 'colleague',
      required: true,
      unless: 'toUnitId',
      when: { name: 'task', is: ['', 'handle', 'prepare', 'approve'] },
    },
    { name: 'toUnitId', kind: 'ownUnit', label: 'toUnit', required: true, unless: 'toPersonId', when: { name: 'task', is: ['handle', 'ask'] } },
  ],
  takeOn: [{ name: 'until', kind: 'day', label: 'doneOn', hint: 'staysWithin', time: 'plan' }],
  handBack: [{ ...why, hint: 'staysWithin' }],
  cancel: [why],
  recall: [why],
  acceptAnswer: [
    hearing,
    { ...message, label: 'usedFor', hint: 'usedForHint' },
    { name: 'heldBackUntil', kind: 'day', label: 'heldBackUntil', hint: 'heldBackUntilHint', time: 'plan', limited: true },
    heldBackBecause,
  ],
  releaseAnswer: [],
  tellOutcome: [{ name: 'text', kind: 'text', label: 'outcome', hint: 'usedForHint', required: true, most: limits.text }],
  returnAnswer: [
    { name: 'text', kind: 'text', label: 'elaborateWhat', required: true, most: limits.reason },
    { name: 'linkIds', kind: 'questions', label: 'whichQuestions' },
  ],
  askMore: [question],
  close: [message],
  reopen: [why],
  recallAnswer: [why],
  extend: [{ name: 'dueOn', kind: 'day', label: 'newDueOn', required: true, time: 'plan' }, why],
  requestExtension: [{ name: 'dueOn', kind: 'day', label: 'wantedDueOn', required: true, time: 'plan' }, why],
  announceDelay: [{ name: 'until', kind: 'day', label: 'answerOn', required: true, time: 'plan' }, why],
  putOnWaitingList: [{ name: 'expectedOn', kind: 'day', label: 'placeOn', required: true, time: 'plan' }, message],
  pause: [
    { name: 'reason', kind: 'pauseReason', label: 'pauseReason', required: true },
    { name: 'until', kind: 'day', label: 'pauseUntil', hint: 'pauseUntilHint', required: true, time: 'plan' },
    { name: 'text', kind: 'text', label: 'elaborate', hint: 'bothSidesSee', most: limits.reason },
  ],
  resume: [],
  remind: [message],
  escalate: [message],
  reassign: [
    { name: 'ownerId', kind: 'colleague', label: 'owner', required: true },
    { name: 'unit', kind: 'unit', label: 'unit' },
  ],
  logContact: [
    { name: 'channel', kind: 'choice', label: 'channel', required: true, options: channels },
    { name: 'on', kind: 'day', label: 'contactOn', required: true, time: 'report' },
    { name: 'text', kind: 'text', label: 'contactText', required: true, most: limits.text },
    { name: 'agreedOn', kind: 'day', label: 'agreedOn', hint: 'agreedOnHint', time: 'plan' },
    { name: 'earnsFee', kind: 'check', label: 'earnsFee', unticked: true, when: { name: 'channel', is: ['telephone', 'meeting'] } },
  ],
  merge: [{ name: 'intoId', kind: 'sibling', label: 'into', required: true }, message],
  join: [
    { name: 'organisationId', kind: 'organisation', label: 'organisation', hint: 'ownUnit' },
    { name: 'legalBasis', kind: 'legalBasis', label: 'legalBasis', required: true },
    { name: 'purpose', kind: 'text', label: 'purpose', hint: 'citizenSees', required: true, least: leastPurpose, most: limits.purpose },
  ],
  keepRecipient: [message],
  shareAnswer: [
    { name: 'purpose', kind: 'text', label: 'purpose', hint: 'citizenSees', required: true, least: leastPurpose, most: limits.purpose },
    { name: 'legalBasis', kind: 'legalBasis', label: 'legalBasis', required: true },
    { ...consentForm, when: byConsent },
    { name: 'on', kind: 'day', label: 'consentOn', required: true, time: 'report', when: byConsent },
    { name: 'text', kind: 'text', label: 'consentText', hint: 'sharedTextHint', required: true, most: limits.reason, when: byConsent },
    { name: 'noticeOn', kind: 'day', label: 'noticeOn', hint: 'noticeOnHint', time: 'report', blank: true, when: { name: 'legalBasis', isNot: 'consent' } },
  ],
  stopSharing: [why],
  withdrawSharing: [
    { name: 'organisationId', kind: 'readOnConsent', label: 'whoReads', required: true },
    { name: 'text', kind: 'text', label: 'note', most: limits.reason },
  ],
  approveFee: [{ name: 'line', kind: 'feeLine', label: 'whichFee', required: true }],
  disputeFee: [{ name: 'line', kind: 'feeLine', label: 'whichFee', required: true }, why],
  applyAnew: [],
  redact: [
    { name: 'contentIds', kind: 'contents', label: 'whichTexts', required: true },
    {
      name: 'reason',
      kind: 'choice',
      label: 'reason',
      required: true,
      options: (['wrongPatient', 'outsidePurpose', 'byRequest', 'mistake'] as const).map((value) => ({ value, text: value })),
    },
  ],
};

/** A proposal is replied to in words: whoever sent it must know what happens now. */
const replyToDoctor: FieldsOf<'acceptAnswer'> = [
  { name: 'text', kind: 'text', label: 'replyToDoctor', hint: 'replyToDoctorHint', required: true, most: limits.reason },
];

/** The same of what the citizen reads. */
const replyToOrganisation: FieldsOf<'acceptAnswer'> = [
  hearing,
  { name: 'text', kind: 'text', label: 'replyToOrganisation', hint: 'replyToOrganisationHint', required: true, most: limits.reason },
  { name: 'heldBackUntil', kind: 'day', label: 'statementHeldBackUntil', hint: 'statementHeldBackUntilHint', time: 'plan', limited: true },
  heldBackBecause,
];

/** Only the municipality hears the citizen. */
export const fieldsFor = (act: DialogAct, request: Pick<ListedRequest, 'initiatedBy' | 'requester'>): readonly Field[] => {
  if (act !== 'acceptAnswer') return fieldsOf[act];
  if (isProposal(request)) return isStatement(request) ? replyToOrganisation : replyToDoctor;
  const { kind } = request.requester;
  return kind === 'municipality' || kind === 'jobCentre' ? fieldsOf[act] : fieldsOf[act].filter(({ name }) => name !== 'hearing');
};

export const isDialogAct = (command: CommandType): command is DialogAct => Object.hasOwn(fieldsOf, command);
