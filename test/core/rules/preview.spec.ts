import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Event, type EventOf, type Instant, type Preview, type RuleBook, type ServiceRequest, decide, evolve, previewDeadline } from '#core';
import { organisations, rules } from '../../kit/rules.js';
import { people } from '../service-request/kit/people.js';
import { draft } from '../service-request/kit/requests.js';

/** LÆ 265 with ten days agreed beside its thirty, and a rung that counts from them. */
const book: RuleBook = {
  ...rules,
  policies: rules.policies.map((policy) =>
    policy.formCode === 'LÆ 265'
      ? {
          ...policy,
          inner: { ...policy.deadline, legs: [{ anchor: 'received', amount: 10, unit: 'calendarDays', movedByPause: true, mayRollPast: true }] },
          ladder: [{ step: 0, from: 'inner', workingDays: 1, time: '09:00', effects: [{ action: 'remind', to: 'recipient' }] }, ...policy.ladder],
        }
      : policy,
  ),
};

const asked = { formCode: 'LÆ 125', recipientKind: 'gpPractice', organisationId: organisations.practice };
const monday = '2026-11-23T09:00:00.000Z';

/** The deadline that a request sent at that instant is given. */
const storedOnSending = (now: Instant, formCode: string): EventOf<'deadlineSet'> => {
  const told = [draft({ formCode }), { type: 'send', withoutWords: 'declined' } as const].reduce<{ state: ServiceRequest | null; events: readonly Event[] }>(
    ({ state }, command) => {
      const decision = decide(state, command, { now, actor: people.caseworker, rules: book });
      if ('refused' in decision) throw new Error(decision.refused.code);
      return { state: decision.events.reduce<ServiceRequest | null>(evolve, state), events: decision.events };
    },
    { state: null, events: [] },
  );
  return told.events.find((event): event is EventOf<'deadlineSet'> => event.type === 'deadlineSet') as EventOf<'deadlineSet'>;
};

describe('the preview of a deadline', () => {
  it('shows the due date and each effect of the ladder on its day', () => {
    const preview = previewDeadline(rules, { ...asked, sentAt: monday }) as Preview;
    expect(preview).toMatchObject({ dueOn: '2026-12-07', originalOn: '2026-12-07' });
    expect(preview.steps.map(({ step, action, to, on }) => [step, action, to, on])).toEqual([
      [1, 'remind', 'recipient', '2026-12-03'],
      [2, 'remind', 'recipient', '2026-12-08'],
      [2, 'inform', 'requester', '2026-12-08'],
      [3, 'remind', 'recipient', '2026-12-14'],
      [3, 'task', 'requester', '2026-12-14'],
      [4, 'task', 'requesterManager', '2026-12-21'],
      [5, 'suggestOtherSource', 'requester', '2027-01-08'],
    ]);
  });
  it('counts from the consultation when that gives an earlier day', () => {
    const preview = previewDeadline(rules, { ...asked, formCode: 'LÆ 135', sentAt: monday, consultationHeldAt: '2026-11-25' });
    expect(preview).toMatchObject({ dueOn: '2026-12-09' });
  });
  it('counts a rung from the agreed day, and never after the first rung from the deadline itself', () => {
    const firstRungs = (amount: number) => {
      const policies = book.policies.map((policy) => ({
        ...policy,
        ...(policy.inner && { inner: { ...policy.inner, legs: policy.inner.legs.map((leg) => ({ ...leg, amount })) } }),
      }));
      const preview = previewDeadline({ ...book, policies }, { ...asked, formCode: 'LÆ 265', sentAt: monday }) as Preview;
      return [preview.innerOn, ...preview.steps.slice(0, 2).map(({ on }) => on)];
    };
    // Thirty days from 23 November are 23 December; two working days before that is Monday the 21st.
    expect(firstRungs(10)).toEqual(['2026-12-03', '2026-12-04', '2026-12-21']);
    expect(firstRungs(29)).toEqual(['2026-12-22', '2026-12-21', '2026-12-21']);
  });
  it('refuses a form that does not exist, and one without a policy', () => {
    expect(previewDeadline(rules, { ...asked, formCode: 'LÆ 000', sentAt: monday })).toEqual({
      refused: { code: 'NoSuchForm', params: { formCode: 'LÆ 000' } },
    });
    expect(previewDeadline(rules, { ...asked, formCode: 'LÆ 999', sentAt: monday })).toMatchObject({ refused: { code: 'NoPolicy' } });
  });
  it('is the deadline that sending stores, in 500 random cases', () => {
    const from = Date.parse('2026-02-01');
    const instants = fc.integer({ min: 0, max: 1_500 * 1_440 }).map((minutes) => new Date(from + minutes * 60_000).toISOString());
    fc.assert(
      fc.property(instants, fc.constantFrom('LÆ 125', 'LÆ 265'), (now, formCode) => {
        const stored = storedOnSending(now, formCode);
        const preview = previewDeadline(book, { ...asked, formCode, sentAt: now }) as Preview;
        expect(preview.innerOn === undefined).toBe(formCode === 'LÆ 125');
        expect(stored.innerOn).toBe(preview.innerOn);
        expect(stored).toMatchObject({ dueOn: preview.dueOn, originalOn: preview.originalOn, dueAt: preview.dueAt, explanation: preview.explanation });
        expect([...new Set(preview.steps.map(({ at }) => at))]).toEqual([...new Set(stored.steps)]);
      }),
      { numRuns: 500 },
    );
  });
});
