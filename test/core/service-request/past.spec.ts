import { describe, expect, it } from '@jest/globals';
import { decide, evolve, pastOf, type Command, type Event, type ServiceRequest } from '#core';
import { organisations, rules } from '../../kit/rules.js';
import { people, type Who } from './kit/people.js';
import { draft } from './kit/requests.js';

type Told = readonly [who: Who, now: string, command: Command];

/** The events of a request that went so. */
const told = (formCode: string, ...steps: readonly Told[]): Event[] => {
  const all: Told[] = [['caseworker', '2026-11-02T09:00:00.000Z', draft({ formCode })], ...steps];
  return all.reduce<{ state: ServiceRequest | null; events: Event[] }>(
    ({ state, events }, [who, now, command]) => {
      const decision = decide(state, command, { now, actor: people[who], rules });
      if ('refused' in decision) throw new Error(`${command.type}: ${decision.refused.code}`);
      return { state: decision.events.reduce<ServiceRequest | null>(evolve, state), events: [...events, ...decision.events] };
    },
    { state: null, events: [] },
  ).events;
};

const sent: Told = ['caseworker', '2026-11-02T10:00:00.000Z', { type: 'send' }];
const question: Told = ['doctor', '2026-11-03T10:00:00.000Z', { type: 'ask', contentId: 'c1' }];
const reply: Told = ['caseworker', '2026-11-05T10:00:00.000Z', { type: 'answerQuestion', contentId: 'c2' }];
const answered: Told = ['doctor', '2026-11-09T10:00:00.000Z', { type: 'answer', answerType: 'full', contentId: 'c3' }];

describe('the past of a request, as a deadline sees it', () => {
  it('is what it counted from, the questions that paused it, and its first answer', () => {
    const returned: Told = ['caseworker', '2026-11-10T10:00:00.000Z', { type: 'returnAnswer', contentId: 'c4' }];
    const again: Told = ['doctor', '2026-11-12T10:00:00.000Z', { type: 'answer', answerType: 'full', contentId: 'c5' }];
    expect(pastOf(told('LÆ 125', sent, question, reply, answered, returned, again))).toEqual({
      formCode: 'LÆ 125',
      recipientKind: 'gpPractice',
      requesterId: organisations.municipality,
      recipientId: organisations.practice,
      sentAt: sent[1],
      pauses: [{ from: question[1], to: reply[1], reason: 'question' }],
      answeredAt: answered[1],
    });
  });

  it('has the consultation once it was held, and no answer before it came', () => {
    const held: Told = ['doctor', '2026-11-06T10:00:00.000Z', { type: 'consultationHeld', on: '2026-11-06' }];
    expect(pastOf(told('LÆ 135', sent, held))).toMatchObject({ consultationHeldAt: '2026-11-06', pauses: [], answeredAt: null });
  });

  it('ends a question that was still open with the answer', () => {
    expect(pastOf(told('LÆ 125', sent, question, answered))?.pauses).toEqual([{ from: question[1], to: answered[1], reason: 'question' }]);
  });

  it('is nothing when it was never sent, or ended without an answer', () => {
    expect(pastOf(told('LÆ 125'))).toBeNull();
    expect(pastOf(told('LÆ 125', sent, ['caseworker', '2026-11-03T10:00:00.000Z', { type: 'cancel', contentId: 'c1' }]))).toBeNull();
  });
});
