import type { DeadlineReason, EventOf, EventType } from './event.js';
import type { Deadline, ServiceRequest } from './state.js';

type Changes<T extends EventType> = { [K in T]: (state: ServiceRequest, event: EventOf<K>) => Partial<ServiceRequest> };

type AboutDeadlines =
  | 'deadlineSet'
  | 'deadlineMissed'
  | 'stepTaken'
  | 'targetSet'
  | 'targetMissed'
  | 'extensionRequested'
  | 'delayAnnounced'
  | 'waitingListed'
  | 'contactLogged';

type Basis = NonNullable<Deadline['basis']>;

/** What a new deadline rests on from then on; a reason that is not named here leaves that as it was. */
const basisOf: Partial<Record<DeadlineReason, Basis['rule']>> = {
  returned: 'afterReturn',
  reopened: 'afterReturn',
  askedMore: 'afterAskMore',
  restFollows: 'agreed',
  extended: 'agreed',
};

const minute = 60_000;

const minutesAfterDue = (dueAt: number, steps: readonly string[]): number[] => steps.map((at) => Math.round((Date.parse(at) - dueAt) / minute));

/** A reminder before the due date whose time was over when the date was set is never sent. */
const reminderPassed = (steps: readonly number[], sinceDue: number): number => {
  let passed = 0;
  for (const step of steps) if (step < 0 && step <= sinceDue) passed += 1;
  return passed;
};

const deadlineOf = (state: ServiceRequest, event: EventOf<'deadlineSet'>): Deadline => {
  const due = Date.parse(event.dueAt);
  const steps = minutesAfterDue(due, event.steps);
  const rule = basisOf[event.because];
  const basis = rule === undefined ? state.deadline?.basis : { rule, from: event.effectiveAt };
  return {
    version: event.version,
    dueOn: event.dueOn,
    ...(event.innerOn === undefined ? {} : { innerOn: event.innerOn }),
    ...(event.originalOn === event.dueOn ? {} : { originalOn: event.originalOn }),
    steps,
    taken: reminderPassed(steps, (Date.parse(event.effectiveAt) - due) / minute),
    ...(event.quietHours === undefined ? {} : { quiet: event.quietHours }),
    ...(basis === undefined ? {} : { basis }),
  };
};

/** A new deadline forgets the questions before it, and one on an agreed day counts on from where it was moved to. */
const pausesAreSpent = ({ deadline }: ServiceRequest, because: DeadlineReason): boolean => basisOf[because] !== undefined || deadline?.basis?.rule === 'agreed';

/** Deadlines, targets, the ladder, and what holds it. */
export const evolveDeadline: Changes<AboutDeadlines> = {
  deadlineSet: (state, event) => ({
    deadline: deadlineOf(state, event),
    ...(pausesAreSpent(state, event.because) ? { pauses: undefined } : {}),
    ...(event.because === 'appliedAnew' ? { rulesAt: event.effectiveAt, sentTo: undefined } : {}),
  }),
  deadlineMissed: ({ deadline }) => ({ deadline: deadline && { ...deadline, missed: true } }),
  stepTaken: ({ deadline }, { step }) => ({ deadline: deadline && { ...deadline, taken: step } }),
  targetSet: ({ ball }, { until, postage }) => ({ ball: { since: ball.since, until, ...(postage && { postage }) } }),
  targetMissed: ({ status, ball }, { awaited }) => {
    const missed = { ball: { ...ball, missed: true as const } };
    if (status === 'awaitingConsent') return { ...missed, consentOverdue: true };
    if (status === 'awaitingWords') return { ...missed, ...(awaited === 'words' && { wordsOverdue: true }) };
    return awaited === 'delivery' && status === 'sent' ? { ...missed, undelivered: true, deliverBy: undefined } : missed;
  },
  extensionRequested: () => ({}),
  delayAnnounced: (_state, { until, heldUntil }) => ({ heldUntil, promisedOn: until }),
  waitingListed: (_state, { expectedOn }) => ({ expectedOn }),
  contactLogged: (_state, { agreedOn, heldUntil }) => (heldUntil === undefined ? {} : { heldUntil, promisedOn: agreedOn }),
};
