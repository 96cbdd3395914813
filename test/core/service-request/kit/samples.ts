import type { Command, CommandOf, CommandType, ServiceRequest, Status } from '#core';
import { organisations } from '../../../kit/rules.js';
import { answered, asked, draft, drafted, inProgress, proposal, sent, withConsent } from './requests.js';
import { type Act, given, on } from './story.js';

const child = {
  childId: '0193a000-0000-7000-8000-0000000000aa',
  childNumber: '2026-000418',
  recipientId: organisations.otherPractice,
  recipientKind: 'gpPractice',
  purposeId: 'purpose',
  questionsId: 'questions',
};

/** One command of each type, as it may be given on 1 December 2026 when the status fits. */
export const commands: { [T in CommandType]: CommandOf<T> } = {
  create: draft(),
  submit: proposal(),
  revise: { type: 'revise', questionsId: 'other questions' },
  requestConsent: { type: 'requestConsent', thenSend: false },
  giveConsent: { type: 'giveConsent', form: 'digital', on: '2026-12-01' },
  refuseConsent: { type: 'refuseConsent' },
  withdrawConsent: { type: 'withdrawConsent' },
  inviteWords: { type: 'inviteWords', questionsId: 'questions' },
  giveWords: { type: 'giveWords', contentId: 'words' },
  send: { type: 'send', withoutWords: 'declined' },
  discard: { type: 'discard' },
  recordDelivery: { type: 'recordDelivery', outcome: 'rejected', at: '2026-12-01T08:00:00.000Z' },
  receive: { type: 'receive' },
  accept: { type: 'accept' },
  bookConsultation: { type: 'bookConsultation', on: '2026-12-04' },
  reportNoAppointment: { type: 'reportNoAppointment' },
  consultationCancelled: { type: 'consultationCancelled' },
  consultationHeld: { type: 'consultationHeld', on: '2026-12-01' },
  consultationMissed: { type: 'consultationMissed', on: '2026-12-01' },
  citizenBroughtIt: { type: 'citizenBroughtIt', on: '2026-11-30' },
  ask: { type: 'ask', contentId: 'question' },
  answerQuestion: { type: 'answerQuestion', contentId: 'reply' },
  withdrawQuestion: { type: 'withdrawQuestion' },
  answer: { type: 'answer', answerType: 'full', contentId: 'answer' },
  registerAnswer: { type: 'registerAnswer', answerType: 'full', channel: 'paper', receivedOn: '2026-12-01' },
  decline: { type: 'decline', reason: 'noTime' },
  forward: { type: 'forward', ...child },
  redirect: { type: 'redirect', ...child },
  delegate: { type: 'delegate', toPersonId: 'person colleague', task: 'handle' },
  takeOn: { type: 'takeOn' },
  handBack: { type: 'handBack', contentId: 'reason' },
  cancel: { type: 'cancel', contentId: 'reason' },
  recall: { type: 'recall', contentId: 'reason' },
  acceptAnswer: { type: 'acceptAnswer' },
  tellOutcome: { type: 'tellOutcome', contentId: 'outcome' },
  releaseAnswer: { type: 'releaseAnswer' },
  returnAnswer: { type: 'returnAnswer', contentId: 'reason' },
  askMore: { type: 'askMore', contentId: 'more' },
  close: { type: 'close' },
  reopen: { type: 'reopen', contentId: 'reason' },
  correctAnswer: { type: 'correctAnswer', answerType: 'partialFinal', contentId: 'corrected' },
  recallAnswer: { type: 'recallAnswer', contentId: 'reason' },
  extend: { type: 'extend', dueOn: '2027-01-29', contentId: 'reason' },
  requestExtension: { type: 'requestExtension', dueOn: '2027-01-29', contentId: 'reason' },
  announceDelay: { type: 'announceDelay', until: '2026-12-18', contentId: 'reason' },
  pause: { type: 'pause', reason: 'citizen', until: '2026-12-04' },
  resume: { type: 'resume' },
  remind: { type: 'remind' },
  escalate: { type: 'escalate' },
  reassign: { type: 'reassign', ownerId: 'person colleague' },
  logContact: { type: 'logContact', channel: 'telephone', on: '2026-12-01', contentId: 'note' },
  merge: { type: 'merge', intoId: '0193a000-0000-7000-8000-0000000000bb' },
  join: { type: 'join', organisationId: organisations.association, legalBasis: 'rsl11c', purposeId: 'purpose' },
  approveFee: { type: 'approveFee', line: 1 },
  disputeFee: { type: 'disputeFee', line: 1, contentId: 'reason' },
  succeedRecipient: { type: 'succeedRecipient', fromId: organisations.practice, recipientId: organisations.otherPractice, recipientKind: 'gpPractice' },
  citizenDeceased: { type: 'citizenDeceased' },
  gpChanged: { type: 'gpChanged', fromId: organisations.practice, on: '2026-12-01' },
  keepRecipient: { type: 'keepRecipient' },
  citizenMoved: { type: 'citizenMoved', fromId: organisations.municipality, toId: organisations.stranger, on: '2026-12-01' },
  shareAnswer: { type: 'shareAnswer', legalBasis: 'rsl11c', purposeId: 'shared purpose', noticeOn: '2026-11-20' },
  withdrawSharing: { type: 'withdrawSharing', organisationId: organisations.stranger },
  stopSharing: { type: 'stopSharing', contentId: 'reason' },
  endRecipient: { type: 'endRecipient', fromId: organisations.practice },
  putOnWaitingList: { type: 'putOnWaitingList', expectedOn: '2027-01-15' },
  askThirdParty: { type: 'askThirdParty', ...child, formCode: 'LÆ 125', saidPurposeId: 'said purpose', saidQuestionsId: 'said questions' },
  noteThirdParty: { type: 'noteThirdParty', number: '2026-000418', dueOn: '2026-12-22' },
  parentEnded: { type: 'parentEnded' },
  applyAnew: { type: 'applyAnew' },
  redact: { type: 'redact', contentIds: ['question'], reason: 'wrongCitizen' },
  sendCopy: { type: 'sendCopy', organisationId: organisations.otherPractice },
  timerDue: { type: 'timerDue' },
};

const day = (moment: string): string => `2026-11-30 ${moment}`;
const by = (who: Parameters<typeof on>[1], command: Command): Act => on(day('10:00'), who, command);
const base = { ...withConsent, formCode: 'LÆ 135' };
const underway = inProgress(base);
const withAnswer = [...underway, answered(day('10:00'))];

/** A request in each status on 30 November 2026: with a consultation to book and resting on consent, so that most conditions hold. */
export const inStatus: Record<Status, readonly Act[]> = {
  draft: [drafted({ ...withConsent, formCode: 'EGNE ORD' })],
  awaitingConsent: [drafted({ legalBasis: 'consent' }), by('caseworker', { type: 'requestConsent', thenSend: false })],
  awaitingWords: [drafted({ formCode: 'EGNE ORD' }), by('caseworker', commands.inviteWords)],
  sent: sent(base),
  received: sent(base).concat(on('2026-11-23 14:00', 'doctor', { type: 'receive' })),
  inProgress: underway,
  questionAsked: [...underway, asked(day('10:00'))],
  answered: withAnswer,
  returned: [...withAnswer, by('caseworker', commands.returnAnswer)],
  declined: [...underway, by('doctor', commands.decline)],
  closed: [...withAnswer, by('caseworker', commands.acceptAnswer)],
  cancelled: [...underway, by('caseworker', commands.cancel)],
  discarded: [drafted(base), by('caseworker', commands.discard)],
  recalled: [...underway, by('caseworker', commands.recall)],
};

const states = new Map<Status, ServiceRequest>();

export const stateIn = (status: Status): ServiceRequest => {
  const state = states.get(status) ?? given(...inStatus[status]).state;
  states.set(status, state);
  return state;
};
