import type { Instant } from '#sla';
import type { PauseParty } from '../rules/policy.js';
import { stoodStillSince } from './clock.js';
import { dayOver } from './days.js';
import type { EventOf, EventType } from './event.js';
import { spokenTo } from './evolve-fees.js';
import { arrived, offTheList } from './evolve-underway.js';
import type { Consultation, Deadline, ServiceRequest } from './state.js';
import type { Status } from './status.js';

type Changes<T extends EventType> = { [K in T]: (state: ServiceRequest, event: EventOf<K>) => Partial<ServiceRequest> };

type Answering =
  | 'questionAsked'
  | 'questionAnswered'
  | 'questionWithdrawn'
  | 'paused'
  | 'resumed'
  | 'answered'
  | 'declined'
  | 'recipientSucceeded'
  | 'recipientEnded'
  | 'forwarded'
  | 'redirected'
  | 'cancelled'
  | 'recalled'
  | 'answerAccepted'
  | 'answerReleased'
  | 'outcomeTold'
  | 'answerReturned'
  | 'moreAsked'
  | 'closed'
  | 'reopened'
  | 'answerCorrected'
  | 'answerRecalled'
  | 'merged';

/** Where to come back to when a question is settled or the request is reopened. */
const returnTo = ({ status, from }: ServiceRequest): Status | undefined => (status === 'questionAsked' ? from : status);

/** What one waited for moves a deadline that still lay ahead when the clock stopped, from no earlier than an agreement made since, and never twice. */
const pausedUntil = (state: ServiceRequest, until: Instant, party?: PauseParty): ServiceRequest['pauses'] => {
  const { ball, deadline, pauses = [] } = state;
  if (deadline === undefined) return undefined;
  const stopped = Date.parse(stoodStillSince(state) ?? ball.since);
  const from = Math.max(stopped, pauses.at(-1)?.[1] ?? stopped, Date.parse(deadline.basis?.from ?? '1970-01-01'));
  const to = Date.parse(until);
  if (stopped >= Date.parse(dayOver(deadline.dueOn)) || from >= to) return pauses.length === 0 ? undefined : pauses;
  return [...pauses, party === undefined ? [from, to] : [from, to, party]];
};

const questionSettled = (state: ServiceRequest, { effectiveAt }: { effectiveAt: string }): Partial<ServiceRequest> => ({
  status: state.from ?? 'inProgress',
  from: undefined,
  lacksPapers: undefined,
  // A pause that goes on takes in the question that was asked during it.
  ...(state.paused === undefined ? { pauses: pausedUntil(state, effectiveAt) } : {}),
});

const close = (state: ServiceRequest): Partial<ServiceRequest> => ({
  status: 'closed',
  from: returnTo(state),
  deadline: settled(state.deadline),
  ...offTheList,
});

/** No rung of the ladder is left to take. */
const settled = (deadline: Deadline | undefined, late = deadline?.missed === true): Deadline | undefined =>
  deadline && { ...deadline, steps: [], missed: late ? true : undefined };

const declinedOf = ({ deadline }: ServiceRequest): Partial<ServiceRequest> => ({
  status: 'declined',
  from: undefined,
  lacksPapers: undefined,
  deadline: settled(deadline),
  heldUntil: undefined,
  promisedOn: undefined,
  consultationUntil: undefined,
  ...arrived,
  ...offTheList,
});

/** A returned or recalled answer is for the recipient to mend, who may summon the citizen again. */
const backToRecipient = (consultation: Consultation | undefined): Partial<ServiceRequest> => ({
  answerType: undefined,
  answeredAt: undefined,
  from: undefined,
  ...(consultation === 'citizenBooks' || consultation === 'missed' || consultation === 'noAppointment' ? { consultation: 'recipientBooks' } : {}),
});

/** Questions, answers, their review, and the ways in which a request ends or is taken up again. */
export const evolveAnswering: Changes<Answering> = {
  questionAsked: ({ status }, { missing }) => ({ status: 'questionAsked', from: status, ...arrived, lacksPapers: missing && true }),
  questionAnswered: questionSettled,
  questionWithdrawn: questionSettled,
  paused: (_state, { party, until, effectiveAt }) => ({ paused: [Date.parse(effectiveAt), until, party], ...arrived }),
  resumed: (state, { effectiveAt }) => ({
    paused: undefined,
    ...(state.paused === undefined ? {} : { pauses: pausedUntil(state, effectiveAt, state.paused[2]) }),
  }),
  answered: ({ deadline }, { effectiveAt, answerType, late, interpreter }) => ({
    status: 'answered',
    from: undefined,
    answerType,
    answeredAt: effectiveAt,
    lacksPapers: undefined,
    deadline: settled(deadline, late),
    pauses: undefined,
    heldUntil: undefined,
    promisedOn: undefined,
    consultationUntil: undefined,
    ...spokenTo(interpreter),
    ...arrived,
    ...offTheList,
  }),
  declined: declinedOf,
  recipientSucceeded: ({ undelivered, others, sentTo, ...before }, { recipientId, recipientKind }) => ({
    ...{ recipientId, recipientKind, handlerId: undefined, atUnit: undefined },
    sentTo: sentTo ?? { recipientId: before.recipientId, recipientKind: before.recipientKind },
    ...(undelivered && { delivery: 'sent' }),
    ...(others && { others: others.filter(({ organisationId }) => organisationId !== recipientId) }),
  }),
  recipientEnded: (state) => (state.status === 'answered' ? { answerType: 'partialFinal', deadline: settled(state.deadline) } : declinedOf(state)),
  forwarded: (state, { recipientId }) => ({ ...close(state), others: [...(state.others ?? []), { organisationId: recipientId, role: 'forwardedTo' }] }),
  redirected: close,
  cancelled: ({ deadline }) => ({ status: 'cancelled', from: undefined, deadline: settled(deadline) }),
  recalled: ({ deadline }) => ({ status: 'recalled', from: undefined, deadline: settled(deadline) }),
  answerAccepted: (state, { heldBack }) => ({ ...close(state), heldBackUntil: heldBack?.until }),
  outcomeTold: () => ({ outcomeTold: true }),
  answerReleased: () => ({ heldBackUntil: undefined }),
  answerReturned: ({ returns = 0, consultation }) => ({ status: 'returned', returns: returns + 1, ...backToRecipient(consultation) }),
  moreAsked: ({ consultation }) => ({ status: 'returned', ...backToRecipient(consultation) }),
  closed: close,
  /** Read once more, and then accepted once more: the answer is held back anew or not at all. */
  reopened: ({ from }) => ({ status: from ?? 'answered', from: undefined, heldBackUntil: undefined, outcomeTold: undefined }),
  answerCorrected: (_state, { answerType }) => ({ answerType }),
  answerRecalled: ({ consultation }, { proposal }) => ({
    status: proposal ? 'cancelled' : 'inProgress',
    heldBackUntil: undefined,
    outcomeTold: undefined,
    ...backToRecipient(consultation),
  }),
  merged: () => ({}),
};
