import type { Instant, Pause } from '#sla';
import type { PastRequest } from '../rules/effect-on-past.js';
import { stoodStillSince } from './clock.js';
import type { Event, EventType } from './event.js';
import { evolve } from './evolve.js';
import { isProposal } from './proposal.js';
import type { ServiceRequest } from './state.js';

/** It ended before anybody could answer. */
const withoutAnswer: ReadonlySet<EventType> = new Set([
  'cancelled',
  'recalled',
  'discarded',
  'declined',
  'forwarded',
  'redirected',
  'merged',
  'recipientEnded',
]);

/** The clock as it went: a pause begins when it stops, and ends when it runs again or the answer comes. */
const pausesIn = (events: readonly Event[]): Pause[] => {
  const pauses: Pause[] = [];
  let state: ServiceRequest | null = null;
  for (const event of events) {
    const since: Instant | undefined = state === null ? undefined : stoodStillSince(state);
    const reason = state?.paused?.[2] ?? 'question';
    state = evolve(state, event);
    if (since !== undefined && stoodStillSince(state) === undefined) pauses.push({ from: since, to: event.effectiveAt, reason });
  }
  return pauses;
};

/** Until its first answer, which is included. */
const firstRound = (events: readonly Event[]): readonly Event[] => {
  const place = events.findIndex(({ type }) => type === 'answered');
  return place < 0 ? events : events.slice(0, place + 1);
};

/** How a request went until its first answer, as a deadline sees it; null when it was not sent, was asked by nobody, or ended unanswered. */
export const pastOf = (events: readonly Event[]): PastRequest | null => {
  const round = firstRound(events);
  const state = round.reduce<ServiceRequest | null>(evolve, null);
  if (state?.sentAt === undefined || isProposal(state) || round.some(({ type }) => withoutAnswer.has(type))) return null;
  const { formCode, recipientKind, requesterId, recipientId, sentAt, receivedAt, consultation, consultationOn, printedOn, followUpTalkOn } = state;
  const { brought, caseStart, priority } = state;
  const last = round.at(-1);
  return {
    ...{ formCode, recipientKind, requesterId, recipientId, sentAt },
    ...(priority === undefined ? {} : { priority }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(consultation === 'held' && consultationOn !== undefined ? { consultationHeldAt: consultationOn } : {}),
    ...(printedOn === undefined ? {} : { printedOn }),
    ...(followUpTalkOn === undefined ? {} : { followUpTalkOn }),
    ...(typeof brought === 'string' ? { citizenBroughtItOn: brought } : {}),
    ...(caseStart === undefined ? {} : { caseStart }),
    pauses: pausesIn(round),
    answeredAt: last?.type === 'answered' ? last.effectiveAt : null,
  };
};
