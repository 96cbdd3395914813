import { localDateOf, type Instant, type LocalDate, type Pause } from '#sla';
import { anchorsOf, canCount, type Dates } from './anchors.js';
import { computeDeadline, ruleFor } from './deadline.js';
import type { Priority } from './form.js';
import { matchPolicy, type PolicyQuestion } from './match.js';
import type { Policy } from './policy.js';
import { periodOf, type Quota } from './quota.js';
import type { RuleBook } from './rule-book.js';

/** A request as it went: what a deadline counts from, its pauses, and when the answer came. */
export type PastRequest = Required<PolicyQuestion> & Dates & { priority?: Priority; pauses: readonly Pause[]; answeredAt: Instant | null };

/** How it would have been: requests whose answer was due by then, and how many were answered in time. */
export type Standing = { due: number; inTime: number };

export type EffectOnPast = {
  /** Requests that the policy speaks to. */
  requests: number;
  before: Standing;
  after: Standing;
  /** At least so many of them would have gone beyond what it agrees on: what was sent before the first of them is not known. */
  beyondQuota?: number;
};

type Judged = 'inTime' | 'late' | 'notDue';

const judged = (rules: RuleBook, policy: Policy, past: PastRequest, now: Instant): Judged => {
  const { recipientId, pauses, answeredAt } = past;
  const anchors = anchorsOf(past);
  const { rule } = ruleFor(policy, past.priority);
  if (!canCount(rule, anchors)) return 'notDue';
  const { dueAt } = computeDeadline({ rules, policy, rule, recipientId, anchors, pauses });
  if (answeredAt !== null) return answeredAt <= dueAt ? 'inTime' : 'late';
  return now <= dueAt ? 'notDue' : 'late';
};

const standing = (results: readonly Judged[]): Standing => ({
  due: results.filter((result) => result !== 'notDue').length,
  inTime: results.filter((result) => result === 'inTime').length,
});

/** Counted by the periods in which they were sent. */
const beyond = ({ count, per }: Quota, requests: readonly PastRequest[]): number => {
  const sent = new Map<LocalDate, number>();
  for (const { sentAt } of requests) {
    const { from } = periodOf(per, localDateOf(sentAt));
    sent.set(from, (sent.get(from) ?? 0) + 1);
  }
  return [...sent.values()].reduce((sum, each) => sum + Math.max(0, each - count), 0);
};

/** As if it had been in force all along. */
const everSince = (rules: RuleBook, policy: Policy): RuleBook => ({
  ...rules,
  policies: [...rules.policies.filter(({ id }) => id !== policy.id), { ...policy, validFrom: '0001-01-01' }],
});

/**
 * What a policy would have meant for requests that went their way under the policies of their own days: the first
 * deadline of each is computed anew, by both. Those it would not have spoken to are left out.
 */
export const effectOnPast = (rules: RuleBook, policy: Policy, requests: readonly PastRequest[], now: Instant): EffectOnPast => {
  const then = everSince(rules, policy);
  const judgements = requests.flatMap((past) => {
    const on = localDateOf(past.sentAt);
    const before = matchPolicy(rules, past, on);
    if (before === undefined || matchPolicy(then, past, on)?.id !== policy.id) return [];
    return [{ past, before: judged(rules, before, past, now), after: judged(rules, policy, past, now) }];
  });
  return {
    requests: judgements.length,
    before: standing(judgements.map(({ before }) => before)),
    after: standing(judgements.map(({ after }) => after)),
    ...(policy.quota && {
      beyondQuota: beyond(
        policy.quota,
        judgements.map(({ past }) => past),
      ),
    }),
  };
};
