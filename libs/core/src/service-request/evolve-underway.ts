import type { Instant } from '#sla';
import type { EventOf, EventType } from './event.js';
import { spokenTo } from './evolve-fees.js';
import { chosenBefore } from './evolve-moving.js';
import type { ServiceRequest } from './state.js';

type Changes<T extends EventType> = { [K in T]: (state: ServiceRequest, event: EventOf<K>) => Partial<ServiceRequest> };

type Underway =
  | 'revised'
  | 'consentRequested'
  | 'consentGiven'
  | 'consentRefused'
  | 'consentWithdrawn'
  | 'wordsInvited'
  | 'wordsGiven'
  | 'sent'
  | 'discarded'
  | 'deliveryRecorded'
  | 'received'
  | 'accepted'
  | 'consultationBooked'
  | 'noAppointmentReported'
  | 'consultationCancelled'
  | 'consultationHeld'
  | 'consultationMissed'
  | 'citizenBroughtIt'
  | 'delegated'
  | 'givenToUnit'
  | 'takenOn'
  | 'handedBack'
  | 'reassigned'
  | 'reminded'
  | 'escalated'
  | 'joined'
  | 'copySent'
  | 'feeApproved'
  | 'feeDisputed'
  | 'gpChanged'
  | 'recipientKept'
  | 'redacted';

/** What the recipient does with it proves that it arrived, whatever the transport says. */
export const arrived = { undelivered: undefined, deliverBy: undefined } as const;

/** A place was found. */
export const offTheList = { expectedOn: undefined } as const;

const unchanged = {} as const;

/** A unit that has it already has had it all along. */
const inUnit = (before: ServiceRequest['atUnit'], id: string, at: Instant): NonNullable<ServiceRequest['atUnit']> => ({
  ...{ id, since: before?.id === id ? before.since : Date.parse(at) },
  ...(before?.id === id && before.until && { until: before.until }),
});
const noAppointmentMade = { consultationOn: undefined, consultationUntil: undefined } as const;

const defined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

/** From the draft to the recipient's desk: consent, sending, delivery, consultation, and who handles it. */
export const evolveUnderway: Changes<Underway> = {
  /** What the citizen was shown holds no more: it is laid before them again, or sent. Another form asks them something else. */
  revised: ({ formCode: before }, { recipientId, recipientKind, formCode, legalBasis, noticeOn, priority }) => ({
    ...defined({ recipientId, recipientKind, formCode, legalBasis, noticeOn }),
    ...(priority !== undefined && { priority: priority === 'normal' ? undefined : priority }),
    status: 'draft',
    ...(formCode !== undefined && formCode !== before && { words: undefined, wordsOverdue: undefined }),
  }),
  consentRequested: ({ moved }, { thenSend, despite }) => ({
    status: 'awaitingConsent',
    consent: thenSend ? 'askedThenSend' : 'asked',
    ...chosenBefore(moved, despite),
  }),
  consentGiven: ({ status, recipientId }, { on, by, contentId }) => ({
    status: status === 'awaitingConsent' ? 'draft' : status,
    consent: 'given',
    given: { on, to: recipientId, ...(contentId === undefined && by === undefined ? { vague: true as const } : unchanged) },
    consentOverdue: undefined,
  }),
  consentRefused: () => ({ status: 'draft', consent: 'refused', consentOverdue: undefined }),
  consentWithdrawn: () => ({ consent: 'withdrawn' }),
  wordsInvited: () => ({ status: 'awaitingWords', wordsOverdue: undefined }),
  wordsGiven: (_, { contentId }) => ({ words: contentId }),
  sent: ({ moved }, { effectiveAt, printedOn, followUpTalkOn, consultation, citizenBrings, deliverBy, mayAsk, contact, interpreter, despite }) => ({
    status: 'sent',
    delivery: 'sent',
    sentAt: effectiveAt,
    deliverBy,
    given: undefined,
    noticeOn: undefined,
    wordsOverdue: undefined,
    ...defined({ printedOn, followUpTalkOn, consultation, brought: citizenBrings, mayAsk, contact }),
    ...spokenTo(interpreter),
    ...chosenBefore(moved, despite),
  }),
  discarded: () => ({ status: 'discarded' }),
  deliveryRecorded: ({ status, sentAt, deliverBy, undelivered }, { outcome, effectiveAt }) => {
    if (outcome === 'retrying') return { delivery: outcome };
    const isAwaited = status === 'sent' && (deliverBy !== undefined || undelivered === true);
    if (outcome === 'rejected') return { delivery: outcome, deliverBy: undefined, ...(isAwaited ? { undelivered: true } : unchanged) };
    return { delivery: outcome, ...arrived, ...(effectiveAt === sentAt ? unchanged : { receivedAt: effectiveAt }) };
  },
  received: () => ({ status: 'received', ...arrived }),
  accepted: () => ({ status: 'inProgress', ...arrived, ...offTheList }),
  consultationBooked: (_state, { on, heldUntil }) => ({ consultation: 'booked', consultationOn: on, consultationUntil: heldUntil, ...offTheList }),
  noAppointmentReported: () => ({ consultation: 'noAppointment', ...noAppointmentMade }),
  consultationCancelled: (_state, { again }) => ({ consultation: again, ...noAppointmentMade }),
  consultationHeld: (_state, { on }) => ({ consultation: 'held', consultationOn: on, consultationUntil: undefined, ...offTheList }),
  citizenBroughtIt: (_state, { on }) => ({ brought: on, ...arrived }),
  consultationMissed: () => ({ consultation: 'missed', ...noAppointmentMade }),
  delegated: ({ atUnit }, { toPersonId, unitId, effectiveAt }) => ({
    handlerId: toPersonId,
    atUnit: unitId === undefined ? undefined : inUnit(atUnit, unitId, effectiveAt),
  }),
  givenToUnit: (_state, { unitId, task, effectiveAt }) => ({
    handlerId: undefined,
    atUnit: { id: unitId, since: Date.parse(effectiveAt), ...(task === 'ask' && { asked: true }) },
  }),
  takenOn: ({ atUnit }, { unitId, byPersonId, until, effectiveAt }) => ({
    handlerId: byPersonId,
    atUnit: { ...inUnit(atUnit, unitId, effectiveAt), ...(until && { until }) },
  }),
  handedBack: () => ({ handlerId: undefined, atUnit: undefined }),
  reassigned: (_state, { ownerId, unit }) => (unit === undefined ? { ownerId } : { ownerId, unit }),
  reminded: () => unchanged,
  escalated: () => unchanged,
  joined: ({ requesterId, others = [], coOwners = [] }, { organisationId, personId }) =>
    organisationId === requesterId && personId !== undefined
      ? { coOwners: [...coOwners, personId] }
      : { others: [...others, { organisationId, role: 'joined' }] },
  copySent: ({ others = [] }, { organisationId }) => ({ others: [...others, { organisationId, role: 'copy' }] }),
  feeApproved: () => unchanged,
  feeDisputed: () => unchanged,
  gpChanged: () => ({ formerGp: 'unsettled' }),
  recipientKept: ({ formerGp, moved }) => ({
    ...(formerGp && { formerGp: 'kept' as const }),
    ...(moved && { moved: { ...moved, kept: true as const } }),
  }),
  /** Words that are gone are asked for anew. */
  redacted: ({ words }, { contentIds }) => ({ redacted: true, ...(words !== undefined && contentIds.includes(words) && { words: undefined }) }),
};
