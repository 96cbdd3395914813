import { ledger, type ClockState, type Instant, type Interval } from '#sla';
import { policyLine, type ExplainedLine } from '../rules/policy-line.js';
import { clockOf } from './clock.js';
import type { Event, EventOf } from './event.js';
import { evolve } from './evolve.js';
import { turnOf } from './holder.js';
import { isProposal } from './proposal.js';
import type { ServiceRequest } from './state.js';
import type { Awaited, Holder, PauseOver, Status } from './status.js';

/** Why an interval is as it is: what is awaited, or else the status. */
export type LedgerReason = Awaited | PauseOver | 'reply' | Status;
export type LedgerHolder = Holder | 'transport' | 'treatmentSystem' | 'nobody';

type Change = { at: Instant; holder: LedgerHolder; clock: ClockState; reason: LedgerReason };

/** What a side sees of a history may lack the draft: it begins with what that side may read. */
const unseen: ServiceRequest = {
  status: 'draft',
  delivery: 'created',
  number: '',
  formCode: '',
  citizenId: '',
  courseId: '',
  requesterId: '',
  ownerId: '',
  recipientId: '',
  recipientKind: '',
  legalBasis: 'rsl11c',
  ball: { since: '' },
};

/** On its way: sent, and neither acknowledged nor known to be lost. */
const inTransport = ({ status, delivery, undelivered }: ServiceRequest): boolean => status === 'sent' && delivery !== 'acknowledged' && !undelivered;

/** Time that neither side nor the citizen has is laid to nobody's charge: that of transport, and that of a hospital. */
const chargedTo = (state: ServiceRequest): LedgerHolder => {
  const { holder, awaited } = turnOf(state);
  if (inTransport(state)) return 'transport';
  return awaited === 'pauseOver' && state.paused !== undefined ? state.paused[2] : (holder ?? 'nobody');
};

/** A proposal that is read is replied to. */
const reasonOf = (state: ServiceRequest): LedgerReason => {
  const { awaited } = turnOf(state);
  return awaited === 'review' && isProposal(state) ? 'reply' : (awaited ?? state.status);
};

const changeOf = (state: ServiceRequest, at: Instant): Change => ({
  at,
  holder: chargedTo(state),
  clock: clockOf(state),
  reason: reasonOf(state),
});

const same = (a: Change, b: Change): boolean => a.holder === b.holder && a.clock === b.clock && a.reason === b.reason;

/** One change for each event that altered something. What came to light later may lie before the change before it: the ledger never runs back. */
const changesOf = (events: readonly Event[]): Change[] => {
  const changes: Change[] = [];
  let state: ServiceRequest | null = null;
  for (const event of events) {
    state = evolve(state ?? unseen, event);
    const last = changes[changes.length - 1];
    const change = changeOf(state, event.effectiveAt);
    if (last === undefined || !same(last, change)) changes.push(change);
  }
  return changes;
};

/** Who had the request from when to when, and whether the recipient's clock ran. The intervals add up to the whole. */
export const ledgerOf = (events: readonly Event[], until: Instant): readonly Interval<LedgerHolder>[] => ledger(changesOf(events), until);

const isDeadline = (event: Event): event is EventOf<'deadlineSet'> => event.type === 'deadlineSet';

/** Why the deadline in force is that day, line by line, and by which versions of the rules. */
export const explanationOf = (events: readonly Event[]): readonly ExplainedLine[] => {
  const set = events.filter(isDeadline).at(-1);
  return set === undefined ? [] : [...set.explanation, policyLine(set)];
};

export type Statistics = { deadlines: number; breaches: number; questions: number; returns: number; answers: number; late: number };

/** Counts that stay true whatever was redacted. */
export const statisticsOf = (events: readonly Event[]): Statistics => {
  const count = (fits: (event: Event) => boolean): number => events.filter(fits).length;
  return {
    deadlines: count(isDeadline),
    breaches: count(({ type }) => type === 'deadlineMissed'),
    questions: count(({ type }) => type === 'questionAsked'),
    returns: count(({ type }) => type === 'answerReturned'),
    answers: count(({ type }) => type === 'answered'),
    late: count((event) => event.type === 'answered' && event.late),
  };
};

/** Content that nobody may read any more: redacted, or an answer that was recalled for the wrong patient. */
export const sealedContentOf = (events: readonly Event[]): ReadonlySet<string> => {
  const sealed = new Set<string>();
  let answers: string[] = [];
  for (const event of events) {
    if (event.type === 'redacted') for (const id of event.contentIds) sealed.add(id);
    if ((event.type === 'answered' || event.type === 'answerCorrected' || event.type === 'submitted') && event.contentId !== undefined)
      answers.push(event.contentId);
    if (event.type !== 'answerRecalled') continue;
    for (const id of answers) sealed.add(id);
    answers = [];
  }
  return sealed;
};
