import { describe, expect, it } from '@jest/globals';
import { effectOnPast, matchPolicy, type PastRequest, type Policy } from '#core';
import { organisations, rules } from '../../kit/rules.js';

const question = { formCode: 'LÆ 125', recipientKind: 'gpPractice' };
const parties = { requesterId: organisations.municipality, recipientId: organisations.practice };
const policy = matchPolicy(rules, question, '2026-11-23') as Policy;
const [leg] = policy.deadline.legs;
const within = (amount: number): Policy => ({
  ...policy,
  version: 2,
  validFrom: '2027-01-01',
  deadline: { ...policy.deadline, legs: [{ ...leg, amount }] } as Policy['deadline'],
});

const now = '2026-11-23T10:00:00.000Z';
/** Sent on Monday 2 November 2026: 14 days end on Monday 16 November, 7 days on Monday 9 November. */
const sent: PastRequest = { ...question, ...parties, sentAt: '2026-11-02T09:00:00.000Z', pauses: [], answeredAt: null };
const answered = (on: string, more: Partial<PastRequest> = {}): PastRequest => ({ ...sent, answeredAt: `${on}T12:00:00.000Z`, ...more });

describe('what a policy would have meant for the past', () => {
  it('counts those that were due, and those answered in time, by the old deadline and by the new', () => {
    const past = [answered('2026-11-09'), answered('2026-11-10'), answered('2026-11-16'), answered('2026-11-17'), sent];
    expect(effectOnPast(rules, within(7), past, now)).toEqual({ requests: 5, before: { due: 5, inTime: 3 }, after: { due: 5, inTime: 1 } });
  });

  it('leaves out of both what is not due yet', () => {
    expect(effectOnPast(rules, within(30), [sent], now)).toEqual({ requests: 1, before: { due: 1, inTime: 0 }, after: { due: 0, inTime: 0 } });
  });

  it('counts pauses as they were', () => {
    const pauses = [{ from: '2026-11-03T09:00:00.000Z', to: '2026-11-05T09:00:00.000Z', reason: 'question' }];
    expect(effectOnPast(rules, within(7), [answered('2026-11-11', { pauses })], now).after).toEqual({ due: 1, inTime: 1 });
  });

  it('judges what was urgent by the rule of its urgency', () => {
    const urgent = { ...within(14), forPriority: [{ priority: 'fastTrack', deadline: within(7).deadline }] } as const;
    expect(effectOnPast(rules, urgent, [answered('2026-11-11', { priority: 'fastTrack' })], now).after).toEqual({ due: 1, inTime: 0 });
  });

  it('tells how many would have gone beyond what is agreed on, by the period in which they were sent', () => {
    const agreed = { ...within(14), id: 'agreed', agreement: parties, quota: { count: 1, per: 'month', source: 'demo' } } as const;
    const october = { ...sent, sentAt: '2026-10-31T22:30:00.000Z' };
    expect(effectOnPast(rules, agreed, [sent, sent, sent, october], now).beyondQuota).toBe(2);
    expect(effectOnPast(rules, { ...agreed, quota: { ...agreed.quota, per: 'quarter' } }, [sent, sent, sent, october], now).beyondQuota).toBe(3);
    expect(effectOnPast(rules, within(14), [sent], now)).not.toHaveProperty('beyondQuota');
  });

  it('concerns only those the policy would have spoken to', () => {
    const others = [answered('2026-11-09', { formCode: 'LÆ 265' }), answered('2026-11-09', { recipientId: organisations.otherPractice })];
    const agreed = { ...within(7), id: 'agreed', agreement: parties };
    expect(effectOnPast(rules, agreed, [sent, ...others], now).requests).toBe(1);
  });
});
