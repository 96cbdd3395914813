import type { Actor } from '../workflow.js';
import type { CommandType } from './command.js';
import type { ServiceRequest } from './state.js';

export type Role = 'caseworker' | 'manager' | 'clinician' | 'secretary' | 'adviser' | 'administrator';

/** Who may: people of one side in certain roles, the citizen, a machine of either side, or the clock. */
export type Permit = { side: 'requester' | 'recipient'; roles: readonly Role[] } | { side: 'citizen' } | { side: 'machine' } | { side: 'clock' };

const requester: Permit = { side: 'requester', roles: ['caseworker', 'manager'] };
const requesterManager: Permit = { side: 'requester', roles: ['manager'] };
const answering: readonly string[] = ['clinician', 'secretary', 'adviser'];
const proposing: readonly Role[] = ['clinician', 'adviser'];
const recipient: Permit = { side: 'recipient', roles: ['clinician', 'secretary', 'adviser', 'manager'] };
const recipientInCharge: Permit = { side: 'recipient', roles: ['clinician', 'adviser', 'manager'] };
const citizen: Permit = { side: 'citizen' };
const machine: Permit = { side: 'machine' };
const clock: Permit = { side: 'clock' };

/**
 * Who may give which command, whatever the status. An administrator may give none. Who must be an authorised
 * doctor to sign is data of the form, not of this table. The clock also speaks for requests that make others.
 */
export const access: Readonly<Record<CommandType, readonly Permit[]>> = {
  create: [requester, clock],
  submit: [{ side: 'recipient', roles: proposing }],
  revise: [requester],
  requestConsent: [requester],
  giveConsent: [citizen, requester],
  refuseConsent: [citizen, requester],
  withdrawConsent: [citizen, requester],
  inviteWords: [requester],
  giveWords: [citizen, requester],
  send: [requester, clock],
  discard: [requester],
  recordDelivery: [clock, machine],
  receive: [recipient],
  accept: [recipient],
  bookConsultation: [citizen, recipient, requester],
  reportNoAppointment: [citizen, recipient, requester],
  consultationCancelled: [citizen, recipient, requester],
  consultationHeld: [recipient, requester],
  consultationMissed: [recipient, requester],
  citizenBroughtIt: [recipient],
  ask: [recipient],
  answerQuestion: [requester],
  withdrawQuestion: [recipient],
  answer: [recipient],
  registerAnswer: [requester],
  decline: [recipient],
  forward: [recipient],
  redirect: [requester],
  delegate: [recipient],
  takeOn: [recipient],
  handBack: [recipient],
  cancel: [requester],
  recall: [requester],
  acceptAnswer: [requester],
  releaseAnswer: [requester],
  tellOutcome: [requester],
  returnAnswer: [requester],
  askMore: [requester],
  close: [requester],
  reopen: [requester],
  correctAnswer: [recipient],
  recallAnswer: [recipient, requester],
  extend: [requester],
  requestExtension: [recipient],
  announceDelay: [recipient],
  pause: [recipient, requester],
  resume: [recipient, requester],
  remind: [requester],
  escalate: [requesterManager, clock],
  reassign: [requester],
  logContact: [requester, recipient],
  merge: [requester],
  join: [requester],
  approveFee: [requester],
  disputeFee: [requester],
  succeedRecipient: [clock],
  endRecipient: [clock],
  citizenDeceased: [clock],
  gpChanged: [clock],
  keepRecipient: [requester],
  citizenMoved: [clock],
  shareAnswer: [requester],
  stopSharing: [requester],
  withdrawSharing: [citizen, requester],
  applyAnew: [requester],
  redact: [requester, recipientInCharge],
  putOnWaitingList: [recipient],
  askThirdParty: [recipient],
  noteThirdParty: [clock],
  parentEnded: [clock],
  sendCopy: [clock],
  timerDue: [clock],
};

/** Whoever an answer was shared with is shown the request and the answer, and nothing of what was said and done beside them. */
export const isSharedWith = (actor: Actor, { others = [] }: ServiceRequest): boolean =>
  (actor.kind === 'person' || actor.kind === 'machine') &&
  others.some(({ organisationId, role }) => role === 'sharedWith' && organisationId === actor.organisationId);

/** As far as access goes, what an actor is to a request. Before it was sent nobody is its recipient. */
const isOn = (actor: Actor & { organisationId: string }, state: ServiceRequest, side: 'requester' | 'recipient'): boolean =>
  side === 'requester' ? actor.organisationId === state.requesterId : actor.organisationId === state.recipientId && state.sentAt !== undefined;

/** Whoever answers a request is the requester of what they asked a third party for its sake. */
const inRole = (permit: { side: 'requester' | 'recipient'; roles: readonly Role[] }, role: string, { parentId }: ServiceRequest): boolean => {
  const roles: readonly string[] = permit.roles;
  if (roles.includes(role)) return true;
  return permit.side === 'requester' && parentId !== undefined && roles.includes('caseworker') && answering.includes(role);
};

const permits = (permit: Permit, actor: Actor, state: ServiceRequest): boolean => {
  if (permit.side === 'clock') return actor.kind === 'clock';
  if (permit.side === 'citizen') return actor.kind === 'citizen' && actor.citizenId === state.citizenId;
  if (permit.side === 'machine') return actor.kind === 'machine' && (isOn(actor, state, 'requester') || isOn(actor, state, 'recipient'));
  return actor.kind === 'person' && isOn(actor, state, permit.side) && inRole(permit, actor.role, state);
};

export const mayCommand = (actor: Actor, state: ServiceRequest, type: CommandType): boolean => {
  for (const permit of access[type]) if (permits(permit, actor, state)) return true;
  return false;
};

/** Nobody but an organisation's own caseworkers and managers makes its requests, or the clock for one that was passed on. */
export const mayCreate = (actor: Actor, requesterId: string): boolean => {
  if (actor.kind === 'clock') return true;
  return actor.kind === 'person' && actor.organisationId === requesterId && (actor.role === 'caseworker' || actor.role === 'manager');
};

/** A proposal is made by the recipient's own clinicians and advisers; who must sign it follows from the form. */
export const maySubmit = (actor: Actor, recipientId: string): boolean =>
  actor.kind === 'person' && actor.organisationId === recipientId && proposing.some((role) => role === actor.role);

/**
 * Whoever takes part reads: the requester always, the recipient and others once it was sent, the citizen once it
 * is more than a draft. An administrator reads no request, and the wrong recipient no longer a recalled one.
 */
export const mayRead = (actor: Actor, state: ServiceRequest): boolean => {
  if (actor.kind === 'clock') return true;
  if (actor.kind === 'citizen') return actor.citizenId === state.citizenId && state.status !== 'draft' && state.status !== 'discarded';
  if (actor.kind === 'person' && actor.role === 'administrator') return false;
  if (actor.organisationId === state.requesterId) return true;
  if (state.sentAt === undefined || state.status === 'recalled') return false;
  return actor.organisationId === state.recipientId || state.others?.some(({ organisationId }) => organisationId === actor.organisationId) === true;
};
