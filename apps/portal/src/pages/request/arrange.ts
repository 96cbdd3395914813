import type { CommandType } from '#core';
import type { Act } from '../../api/act.js';

export const groups = ['answering', 'sending', 'consent', 'consultation', 'followingUp', 'handingOver', 'paying', 'mending'] as const;
export type Group = (typeof groups)[number];

/** Where each command stands in the menu. */
export const groupOf: Readonly<Record<Act, Group>> = {
  revise: 'sending',
  send: 'sending',
  inviteWords: 'sending',
  giveWords: 'sending',
  discard: 'sending',
  requestConsent: 'consent',
  giveConsent: 'consent',
  refuseConsent: 'consent',
  withdrawConsent: 'consent',
  withdrawSharing: 'consent',
  receive: 'answering',
  accept: 'answering',
  ask: 'answering',
  answerQuestion: 'answering',
  withdrawQuestion: 'answering',
  answer: 'answering',
  registerAnswer: 'answering',
  decline: 'answering',
  acceptAnswer: 'answering',
  releaseAnswer: 'answering',
  tellOutcome: 'answering',
  returnAnswer: 'answering',
  askMore: 'answering',
  close: 'answering',
  bookConsultation: 'consultation',
  reportNoAppointment: 'consultation',
  consultationCancelled: 'consultation',
  consultationHeld: 'consultation',
  consultationMissed: 'consultation',
  citizenBroughtIt: 'consultation',
  remind: 'followingUp',
  escalate: 'followingUp',
  logContact: 'followingUp',
  extend: 'followingUp',
  requestExtension: 'followingUp',
  announceDelay: 'followingUp',
  pause: 'followingUp',
  resume: 'followingUp',
  applyAnew: 'followingUp',
  putOnWaitingList: 'consultation',
  askThirdParty: 'handingOver',
  delegate: 'handingOver',
  takeOn: 'answering',
  handBack: 'handingOver',
  forward: 'handingOver',
  redirect: 'handingOver',
  reassign: 'handingOver',
  merge: 'handingOver',
  join: 'handingOver',
  keepRecipient: 'handingOver',
  shareAnswer: 'handingOver',
  stopSharing: 'mending',
  approveFee: 'paying',
  disputeFee: 'paying',
  reopen: 'mending',
  cancel: 'mending',
  recall: 'mending',
  correctAnswer: 'mending',
  recallAnswer: 'mending',
  redact: 'mending',
};

/** What one most likely came to do, the likeliest first. */
const likely: readonly Act[] = [
  'answer',
  'answerQuestion',
  'acceptAnswer',
  'releaseAnswer',
  'tellOutcome',
  'send',
  'giveConsent',
  'inviteWords',
  'revise',
  'requestConsent',
  'returnAnswer',
  'ask',
  'accept',
  'remind',
  'redirect',
  'close',
  'decline',
  'reopen',
];

/** So many stand beside the heading; the rest lie in the menu. */
const beside = 3;

const isAct = (command: CommandType): command is Act => Object.hasOwn(groupOf, command);

export type Arranged = { first: readonly Act[]; rest: readonly { group: Group; acts: readonly Act[] }[] };

/** Every command that is allowed, each in one place; the citizen's own words are written where they stand. */
export const arrange = (allowed: readonly CommandType[]): Arranged => {
  const acts: readonly Act[] = allowed.filter(isAct).filter((act) => act !== 'giveWords');
  const first = likely.filter((act) => acts.includes(act)).slice(0, beside);
  const others = acts.filter((act) => !first.includes(act));
  const rest = groups.map((group) => ({ group, acts: others.filter((act) => groupOf[act] === group) }));
  return { first, rest: rest.filter((each) => each.acts.length > 0) };
};
