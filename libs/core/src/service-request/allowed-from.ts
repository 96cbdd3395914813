import type { CommandType } from './command.js';
import { openStatuses, statuses, type Status } from './status.js';

const atRecipient = ['sent', 'received', 'inProgress', 'returned'] as const;
const underway = [...atRecipient, 'questionAsked'] as const;

/** From which status each command may be given. The buttons, the diagram and the tests are read from here. */
export const allowedFrom = {
  create: [],
  revise: ['draft'],
  requestConsent: ['draft'],
  giveConsent: ['awaitingConsent'],
  refuseConsent: ['awaitingConsent'],
  withdrawConsent: openStatuses,
  send: ['draft'],
  discard: ['draft'],
  recordDelivery: [...underway, 'answered', 'declined'],
  receive: ['sent'],
  accept: ['sent', 'received'],
  bookConsultation: underway,
  reportNoAppointment: underway,
  consultationCancelled: underway,
  consultationHeld: underway,
  consultationMissed: underway,
  citizenBroughtIt: underway,
  ask: atRecipient,
  answerQuestion: ['questionAsked'],
  withdrawQuestion: ['questionAsked'],
  answer: [...underway, 'answered'],
  registerAnswer: [...underway, 'answered'],
  decline: underway,
  forward: underway,
  redirect: [...atRecipient, 'answered', 'declined'],
  delegate: ['inProgress', 'returned'],
  takeOn: ['inProgress', 'returned'],
  handBack: ['inProgress', 'returned'],
  cancel: ['awaitingConsent', ...underway],
  recall: underway,
  acceptAnswer: ['answered'],
  returnAnswer: ['answered'],
  askMore: ['answered'],
  close: ['answered', 'declined'],
  reopen: ['closed'],
  correctAnswer: ['answered', 'closed'],
  recallAnswer: ['answered', 'closed'],
  extend: openStatuses,
  requestExtension: openStatuses,
  announceDelay: openStatuses,
  pause: atRecipient,
  resume: underway,
  remind: openStatuses,
  escalate: openStatuses,
  reassign: openStatuses,
  logContact: openStatuses,
  merge: ['awaitingConsent', ...underway],
  join: openStatuses,
  approveFee: [...underway, 'answered', 'declined', 'closed', 'cancelled'],
  disputeFee: [...underway, 'answered', 'declined', 'closed', 'cancelled'],
  succeedRecipient: [...underway, 'answered'],
  endRecipient: [...underway, 'answered'],
  citizenDeceased: ['awaitingConsent', ...underway],
  gpChanged: ['awaitingConsent', ...underway],
  keepRecipient: ['awaitingConsent', ...underway],
  applyAnew: openStatuses,
  redact: statuses,
  putOnWaitingList: underway,
  askThirdParty: underway,
  noteThirdParty: [...underway, 'answered', 'declined', 'closed', 'cancelled', 'recalled'],
  parentEnded: ['draft', 'awaitingConsent', ...underway],
  timerDue: openStatuses,
} as const satisfies Record<CommandType, readonly Status[]>;

export const commandTypes = Object.keys(allowedFrom) as readonly CommandType[];

const sets: ReadonlyMap<CommandType, ReadonlySet<Status>> = new Map(commandTypes.map((type) => [type, new Set<Status>(allowedFrom[type])]));

export const isAllowedFrom = (status: Status, type: CommandType): boolean => sets.get(type)?.has(status) === true;
