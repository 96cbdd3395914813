import type { Actor, Refused } from '../workflow.js';
import { mayCommand } from './access.js';
import { commandTypes, isAllowedFrom } from './allowed-from.js';
import { owesAnswer } from './clock.js';
import type { CommandType } from './command.js';
import { actsOnFee, feesOf } from './fees.js';
import { restFollows, turnOf } from './holder.js';
import { isProposal } from './proposal.js';
import type { RefusalCode } from '../refusal.js';
import { sharedOnConsent } from './sharing.js';
import { livesElsewhere, unsettledIn } from './unsettled.js';
import type { ServiceRequest } from './state.js';

type OfState = (state: ServiceRequest) => RefusalCode | null;
type Condition = (state: ServiceRequest, actor: Actor) => RefusalCode | null;

const needsDeadline: OfState = (state) => (owesAnswer(state) ? null : 'NoDeadline');
const needsConsultation: OfState = ({ consultation }) => {
  if (consultation === undefined) return 'NoConsultationNeeded';
  return consultation === 'held' ? 'AlreadyDone' : null;
};
const answeredOnlyForTheRest: OfState = (state) => (state.status === 'answered' && !restFollows(state) ? 'AlreadyDone' : null);
const needsAnswer: OfState = ({ answerType }) => (answerType === undefined ? 'NotInThisState' : null);
/** The requester has nobody to remind but itself; an unanswered consent may still be asked for again. */
const needsSomebodyElse: OfState = (state) => (turnOf(state).holder === 'requester' && state.status !== 'awaitingConsent' ? 'NothingToRemind' : null);

/** There is somebody to share it with who does not read it already. */
const cannotShare: OfState = (state) => {
  const { moved, others = [] } = state;
  if (moved === undefined || !livesElsewhere(state)) return 'NotMoved';
  if (moved.to === undefined) return 'MunicipalityWithheld';
  return others.some(({ organisationId }) => organisationId === moved.to) ? 'AlreadyTakesPart' : null;
};

const needsFee =
  (act: 'approveFee' | 'disputeFee'): OfState =>
  (state) =>
    feesOf(state).some(({ status }) => actsOnFee[status].includes(act)) ? null : 'FeeNotDue';

/** Only people of the unit speak for it. */
const needsOwnUnit: Condition = ({ atUnit }, actor) => (atUnit !== undefined && actor.kind === 'person' && actor.unitId === atUnit.id ? null : 'NotAtYourUnit');

/** What the state must be like beside its status. Said once, for `decide` and for the buttons. */
const conditions: Partial<Record<CommandType, Condition>> = {
  requestConsent: ({ legalBasis, consent }) => {
    if (legalBasis !== 'consent') return 'ConsentNotNeeded';
    return consent === 'given' ? 'AlreadyDone' : null;
  },
  giveWords: ({ status }, actor) => (status === 'draft' && actor.kind === 'citizen' ? 'NotInThisState' : null),
  withdrawConsent: ({ consent }) => {
    if (consent === 'withdrawn') return 'AlreadyDone';
    return consent === 'given' ? null : 'ConsentMissing';
  },
  bookConsultation: needsConsultation,
  reportNoAppointment: (state) => needsConsultation(state) ?? (state.consultation === 'noAppointment' ? 'AlreadyDone' : null),
  consultationCancelled: (state) => needsConsultation(state) ?? (state.consultation === 'booked' ? null : 'ConsultationNotBooked'),
  consultationHeld: needsConsultation,
  consultationMissed: needsConsultation,
  citizenBroughtIt: ({ brought }) => (brought === undefined ? 'NotBroughtByCitizen' : null),
  answer: answeredOnlyForTheRest,
  registerAnswer: answeredOnlyForTheRest,
  releaseAnswer: ({ heldBackUntil }) => (heldBackUntil === undefined ? 'NotHeldBack' : null),
  tellOutcome: (state) => needsAnswer(state) ?? (state.outcomeTold ? 'AlreadyDone' : null),
  correctAnswer: needsAnswer,
  recallAnswer: needsAnswer,
  extend: needsDeadline,
  requestExtension: needsDeadline,
  announceDelay: needsDeadline,
  applyAnew: needsDeadline,
  pause: (state) => needsDeadline(state) ?? (state.paused === undefined ? null : 'AlreadyDone'),
  resume: ({ paused }) => (paused === undefined ? 'NotPaused' : null),
  approveFee: needsFee('approveFee'),
  disputeFee: needsFee('disputeFee'),
  endRecipient: answeredOnlyForTheRest,
  remind: needsSomebodyElse,
  putOnWaitingList: needsConsultation,
  askThirdParty: ({ mayAsk }) => (mayAsk ? null : 'NoThirdParty'),
  escalate: needsSomebodyElse,
  takeOn: (state, actor) =>
    needsOwnUnit(state, actor) ?? (actor.kind === 'person' && state.handlerId === actor.personId && !state.atUnit?.asked ? 'AlreadyDone' : null),
  handBack: needsOwnUnit,
  keepRecipient: (state) => (unsettledIn(state).length > 0 ? null : 'AlreadyDone'),
  shareAnswer: (state) => needsAnswer(state) ?? cannotShare(state),
  stopSharing: ({ others = [] }) => (others.some(({ role }) => role === 'sharedWith') ? null : 'NotShared'),
  withdrawSharing: (state) => (sharedOnConsent(state).length > 0 ? null : 'NotShared'),
};

/** What is done about something that was asked for. A proposal is replied to, or taken back; whoever wants to know more asks by a request of its own. */
const notForProposals: ReadonlySet<CommandType> = new Set(['returnAnswer', 'askMore', 'redirect', 'close', 'tellOutcome', 'shareAnswer']);

const unfitFor = (state: ServiceRequest, type: CommandType): RefusalCode | null => (isProposal(state) && notForProposals.has(type) ? 'NotForProposal' : null);

/** Why this command cannot be given now by this actor, before its own particulars are looked at. */
export const obstacleTo = (state: ServiceRequest, actor: Actor, type: CommandType): Refused | null => {
  if (!isAllowedFrom(state.status, type)) return { code: 'NotInThisState', params: { command: type, status: state.status } };
  if (!mayCommand(actor, state, type)) return { code: 'NotYours', params: { command: type } };
  const code = unfitFor(state, type) ?? conditions[type]?.(state, actor) ?? null;
  return code === null ? null : { code, params: { command: type, status: state.status } };
};

/** The commands this actor may give now: the only source of buttons. */
export const allowedFor = (state: ServiceRequest, actor: Actor): CommandType[] =>
  actor.kind === 'clock' ? [] : commandTypes.filter((type) => obstacleTo(state, actor, type) === null);
