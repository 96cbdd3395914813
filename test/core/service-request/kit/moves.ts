import type { Command, Instant } from '#core';
import { localDateOf } from '#sla';
import type { Who } from './people.js';

const contentId = 'words';
export type Move = { who: Who; make: (on: string, now: Instant) => Command };
const move = (who: Who, make: Move['make']): Move => ({ who, make });

/** What people do, often and seldom; where it is not allowed it is refused and nothing happens. */
export const moves: readonly Move[] = [
  move('doctor', () => ({ type: 'accept' })),
  move('doctor', () => ({ type: 'ask', contentId })),
  move('doctor', () => ({ type: 'ask', contentId })),
  move('caseworker', () => ({ type: 'answerQuestion', contentId })),
  move('caseworker', () => ({ type: 'answerQuestion', contentId })),
  move('doctor', () => ({ type: 'withdrawQuestion' })),
  move('doctor', (until) => ({ type: 'pause', reason: 'citizen', until })),
  move('caseworker', (until) => ({ type: 'pause', reason: 'hospital', until })),
  move('doctor', () => ({ type: 'resume' })),
  move('caseworker', (dueOn) => ({ type: 'extend', dueOn, contentId })),
  move('doctor', (until) => ({ type: 'announceDelay', until, contentId })),
  move('caseworker', (agreedOn, now) => ({ type: 'logContact', channel: 'telephone', on: localDateOf(now), contentId, agreedOn })),
  move('caseworker', (_on, now) => ({ type: 'logContact', channel: 'email', on: localDateOf(now), contentId })),
  move('citizen', (on) => ({ type: 'bookConsultation', on })),
  move('doctor', (on) => ({ type: 'bookConsultation', on })),
  move('doctor', (_on, now) => ({ type: 'consultationHeld', on: localDateOf(now) })),
  move('doctor', (_on, now) => ({ type: 'consultationMissed', on: localDateOf(now) })),
  move('citizen', () => ({ type: 'consultationCancelled' })),
  move('citizen', () => ({ type: 'reportNoAppointment' })),
  move('doctor', () => ({ type: 'answer', answerType: 'full', contentId })),
  move('doctor', (restOn) => ({ type: 'answer', answerType: 'partialRestFollows', restOn, contentId })),
  move('caseworker', () => ({ type: 'returnAnswer', contentId })),
  move('caseworker', () => ({ type: 'askMore', contentId })),
  move('caseworker', () => ({ type: 'remind' })),
];
export const deliveries = (['acknowledged', 'acknowledged', 'rejected', 'retrying'] as const).map((outcome) =>
  move('clock', (_on, now) => ({ type: 'recordDelivery', outcome, at: now })),
);
