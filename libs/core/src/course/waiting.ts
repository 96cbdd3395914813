import { daysBetween, localDateOf, type Instant, type LocalDate } from '#sla';
import type { Event } from '../service-request/event.js';
import { ledgerOf, type LedgerHolder } from '../service-request/history.js';
import type { CourseEvent } from './event.js';
import { stepWaits, type StepWait } from './step-waits.js';

/** Whom the citizen waited for: whoever leads the course (`requester`), another of these, or the kind of whoever was asked. */
export type WaitedFor = Exclude<LedgerHolder, 'recipient' | 'nobody'> | StepWait['party'] | (string & {});

/** A request of the course, and of what kind whoever it was sent to is. */
export type AskedInCourse = { recipientKind: string; events: readonly Event[] };

/** From a day on, until another that is not among them. `goesOn`: it is not over. */
export type WaitingSpan = { party: WaitedFor; from: LocalDate; until: LocalDate; goesOn: boolean };

export type PartyWaiting = { party: WaitedFor; days: number; goesOn: boolean };

/**
 * `days`: on so many the citizen waited for anybody, those on which it was for several counted once; the citizen's own time
 * is none of them. The days of the parties may lie on one another, so they add up to more.
 */
export type CourseWaiting = { days: number; parties: readonly PartyWaiting[] };

const partyOf = (holder: LedgerHolder, recipientKind: string): WaitedFor | null => {
  if (holder === 'nobody') return null;
  return holder === 'recipient' ? recipientKind : holder;
};

/** A draft keeps nobody waiting: nobody but its author knows of it. */
const ofRequest = ({ recipientKind, events }: AskedInCourse, now: Instant): WaitingSpan[] =>
  ledgerOf(events, now).flatMap(({ from, to, holder, reason }) => {
    const party = reason === 'draft' ? null : partyOf(holder, recipientKind);
    return party === null ? [] : [{ party, from: localDateOf(from), until: localDateOf(to ?? now), goesOn: to === now }];
  });

/** Referral to treatment, and the wait for it: no request stands for them. */
const ofTreatment = (events: readonly CourseEvent[], today: LocalDate): WaitingSpan[] =>
  events.flatMap((event) => {
    if (event.type !== 'waitBegun') return [];
    const end = events.find((other) => other.type === 'waitEnded' && other.no === event.no);
    return [{ party: 'treatmentSystem', from: event.from, until: end?.type === 'waitEnded' ? end.on : today, goesOn: end === undefined }];
  });

/** Whoever has died waits for nobody, though somebody has yet to finish what was asked. */
const inLife = (spans: readonly WaitingSpan[], diedOn: LocalDate): WaitingSpan[] =>
  spans.flatMap((span) => (span.from >= diedOn ? [] : [{ ...span, until: span.until < diedOn ? span.until : diedOn, goesOn: false }]));

/** Whom the citizen waited for from when until when: a day is laid to whoever one still waited for when it ended. */
export const waitingSpans = (events: readonly CourseEvent[], asked: readonly AskedInCourse[], now: Instant, diedOn: LocalDate | null = null): WaitingSpan[] => {
  const today = localDateOf(now);
  const spans = [...asked.flatMap((request) => ofRequest(request, now)), ...ofTreatment(events, today), ...stepWaits(events, today)];
  return diedOn === null ? spans : inLife(spans, diedOn);
};

/** Each day once, however many spans it lies in. */
const daysIn = (spans: readonly WaitingSpan[]): number => {
  let days = 0;
  let counted = '';
  for (const { from, until } of spans.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const begin = from > counted ? from : counted;
    if (until <= begin) continue;
    days += daysBetween(begin, until);
    counted = until;
  }
  return days;
};

/** What the spans come to. Those of several courses of one citizen may be put together. */
export const waitingOf = (spans: readonly WaitingSpan[]): CourseWaiting => {
  const parties = [...new Set(spans.map(({ party }) => party))].map((party): PartyWaiting => {
    const own = spans.filter((span) => span.party === party);
    return { party, days: daysIn(own), goesOn: own.some(({ goesOn }) => goesOn) };
  });
  return {
    days: daysIn(spans.filter(({ party }) => party !== 'citizen')),
    parties: parties.filter(({ days, goesOn }) => days > 0 || goesOn).toSorted((one, other) => other.days - one.days),
  };
};

/** The citizen's waiting in a course, whatever kind the course was of meanwhile. */
export const courseWaiting = (...of: Parameters<typeof waitingSpans>): CourseWaiting => waitingOf(waitingSpans(...of));
