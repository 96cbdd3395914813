import type { LadderStep } from '../../rules/policy.js';
import type { EventOf } from '../event.js';
import { policyOf } from '../form-of.js';
import { type Asked, eventOf, type Fact, type Handlers } from '../handler.js';
import { turnOf } from '../holder.js';
import { evolve } from '../evolve.js';
import { weigh } from '../ladder-conditions.js';
import type { ServiceRequest } from '../state.js';
import { targetFor } from '../target.js';
import { dueWake, type Wake } from '../timers.js';

type Step = Omit<EventOf<'stepTaken'>, 'v' | 'effectiveAt'>;

const isStep = (fact: Fact): fact is Step => fact.type === 'stepTaken';

const stepTaken = (state: ServiceRequest, ladder: readonly LadderStep[]): Fact => {
  const { taken = 0, version = 0 } = state.deadline ?? {};
  const { told, unmet } = weigh(state, ladder[taken]?.effects ?? []);
  return { type: 'stepTaken', version, step: taken + 1, told, ...(unmet.length > 0 && { unmet }) };
};

/** What happened by itself. A target and a deadline are missed when they pass, a rung is taken when it is. */
const factOf = (state: ServiceRequest, { what, dueAt }: Wake, ladder: readonly LadderStep[]): Fact => {
  const { deadline, ball, deliverBy } = state;
  const { awaited, holder } = turnOf(state);
  if (what === 'step') return stepTaken(state, ladder);
  if (what === 'due') return { type: 'deadlineMissed', version: deadline?.version ?? 0, dueOn: deadline?.dueOn ?? '', effectiveAt: dueAt };
  if (what === 'deliveryLimit') return { type: 'targetMissed', awaited: 'delivery', holder: 'recipient', until: deliverBy ?? '', effectiveAt: dueAt };
  return { type: 'targetMissed', awaited: awaited ?? 'review', holder: holder ?? 'requester', until: ball.until ?? '', effectiveAt: dueAt };
};

/** Of rungs that come together each receiver gets only what the last one says to it. */
const toldOnce = (facts: readonly Fact[]): Fact[] => {
  const told = new Set<string>();
  const lastFirst = [...facts].reverse().map((fact) => {
    if (!isStep(fact)) return fact;
    const fresh = fact.told.filter(({ to }) => !told.has(to));
    for (const { to } of fresh) told.add(to);
    return { ...fact, told: fresh };
  });
  return lastFirst.reverse();
};

/** Everything that is due, one after the other as it came due, until nothing is. */
const allDue = (state: ServiceRequest, asked: Asked): Fact[] => {
  const ladder = policyOf(state, asked.rules, asked.now)?.ladder ?? [];
  const facts: Fact[] = [];
  let current = state;
  for (let wake = dueWake(current, asked.now); wake !== undefined; wake = dueWake(current, asked.now)) {
    const happened = factOf(current, wake, ladder);
    const next = evolve(current, eventOf(happened, asked.now));
    const target = targetFor(next, asked);
    facts.push(happened);
    if (target !== null) facts.push(target);
    current = target === null ? next : evolve(next, eventOf(target, asked.now));
  }
  return facts;
};

export const timerDue: Handlers<'timerDue'> = { timerDue: (state, _command, asked) => toldOnce(allDue(state, asked)) };
