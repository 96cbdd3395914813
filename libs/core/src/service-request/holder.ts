import type { Instant, LocalDate } from '#sla';
import type { Span } from '../rules/policy.js';
import type { ServiceRequest } from './state.js';
import type { Awaited, Holder, PauseOver, Status } from './status.js';

/** Nobody, the recipient, or another one of whom something is awaited. */
type Turn = { holder: Holder | null; awaited: Awaited | PauseOver | null };

const nobody: Turn = { holder: null, awaited: null };
const recipient: Turn = { holder: 'recipient', awaited: null };
const drafting: Turn = { holder: 'requester', awaited: null };
const citizenConsents: Turn = { holder: 'citizen', awaited: 'consent' };
const consentOverdue: Turn = { holder: 'requester', awaited: 'consent' };
const citizenWrites: Turn = { holder: 'citizen', awaited: 'words' };
const wordsSettled: Turn = { holder: 'requester', awaited: 'words' };
const undelivered: Turn = { holder: 'requester', awaited: 'delivery' };
const citizenBooks: Turn = { holder: 'citizen', awaited: 'booking' };
const citizenBooksAgain: Turn = { holder: 'citizen', awaited: 'booking' };
const noAppointment: Turn = { holder: 'requester', awaited: 'booking' };
const asked: Turn = { holder: 'requester', awaited: 'answerQuestion' };
const pausedForCitizen: Turn = { holder: 'citizen', awaited: 'pauseOver' };
const pausedForTreatment: Turn = { holder: 'requester', awaited: 'pauseOver' };
const reviewing: Turn = { holder: 'requester', awaited: 'review' };
const declined: Turn = { holder: 'requester', awaited: 'declined' };

const atRecipient = ({ undelivered: lost, consultation, paused }: ServiceRequest): Turn => {
  if (lost) return undelivered;
  if (paused !== undefined) return paused[2] === 'citizen' ? pausedForCitizen : pausedForTreatment;
  if (consultation === 'citizenBooks') return citizenBooks;
  if (consultation === 'missed') return citizenBooksAgain;
  return consultation === 'noAppointment' ? noAppointment : recipient;
};

const turns: Record<Status, Turn | ((state: ServiceRequest) => Turn)> = {
  draft: drafting,
  awaitingConsent: (state) => (state.consentOverdue ? consentOverdue : citizenConsents),
  awaitingWords: ({ words, wordsOverdue }) => (words || wordsOverdue ? wordsSettled : citizenWrites),
  sent: atRecipient,
  received: atRecipient,
  inProgress: atRecipient,
  questionAsked: asked,
  answered: (state) => (restFollows(state) ? recipient : reviewing),
  returned: atRecipient,
  declined,
  closed: nobody,
  cancelled: nobody,
  discarded: nobody,
  recalled: nobody,
};

/** The rest of a partial answer is still to come. */
export const restFollows = (state: ServiceRequest): boolean => state.status === 'answered' && state.answerType === 'partialRestFollows';

/** Whose turn it is: one shared object for each kind of turn, so that two turns are the same when they are equal by `===`. */
export const turnOf = (state: ServiceRequest): Turn => {
  const turn = turns[state.status];
  return typeof turn === 'function' ? turn(state) : turn;
};

/** `postage`: how much of it is the post's. */
export type HolderView = { party: Holder; organisationId?: string; personId?: string; since: Instant; until: LocalDate | null; postage?: Span };

/** Exactly one holder of every open request, and nobody of an ended one. `until` is null only while it is a draft. */
export const holderOf = (state: ServiceRequest): HolderView | null => {
  const { holder, awaited } = turnOf(state);
  const { ball, deadline } = state;
  if (holder === null) return null;
  const until = (awaited === 'pauseOver' ? state.paused?.[1] : ball.until) ?? null;
  if (holder === 'citizen') return { party: holder, since: ball.since, until, ...(awaited !== 'pauseOver' && ball.postage && { postage: ball.postage }) };
  if (holder === 'requester') {
    return { party: holder, organisationId: state.requesterId, personId: state.ownerId, since: ball.since, until };
  }
  const view: HolderView = { party: holder, organisationId: state.recipientId, since: ball.since, until: deadline?.dueOn ?? null };
  return state.handlerId === undefined ? view : { ...view, personId: state.handlerId };
};
