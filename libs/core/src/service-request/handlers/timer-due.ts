import type { LadderStep } from '../../rules/policy.js';
import type { EventOf } from '../event.js';
import { policyOf } from '../form-of.js';
import { after, type Asked, type Fact, type Handlers, isRefusal } from '../handler.js';
import { turnOf } from '../holder.js';
import { weigh } from '../ladder-conditions.js';
import type { ServiceRequest } from '../state.js';
import { resumed } from './pausing.js';
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
  const missed = awaited === null || awaited === 'pauseOver' ? 'review' : awaited;
  if (what === 'step') return stepTaken(state, ladder);
  if (what === 'due') return { type: 'deadlineMissed', version: deadline?.version ?? 0, dueOn: deadline?.dueOn ?? '', effectiveAt: dueAt };
  if (what === 'deliveryLimit') return { type: 'targetMissed', awaited: 'delivery', holder: 'recipient', until: deliverBy ?? '', effectiveAt: dueAt };
  return { type: 'targetMissed', awaited: missed, holder: holder ?? 'requester', until: ball.until ?? '', effectiveAt: dueAt };
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

/** A pause nobody ended is over, and the deadline goes on. */
const factsOf = (state: ServiceRequest, wake: Wake, asked: Asked, ladder: readonly LadderStep[]): readonly Fact[] => {
  const facts = wake.what === 'pauseOver' ? resumed(state, { over: true }, asked) : [factOf(state, wake, ladder)];
  if (isRefusal(facts)) throw new Error(`A pause of ${state.number} cannot end: ${facts.refused.code}.`);
  return facts;
};

/** Everything that is due, one after the other as it came due, until nothing is. */
const allDue = (state: ServiceRequest, asked: Asked): Fact[] => {
  const ladder = policyOf(state, asked.rules, asked.now)?.ladder ?? [];
  const facts: Fact[] = [];
  let current = state;
  for (let wake = dueWake(current, asked.now); wake !== undefined; wake = dueWake(current, asked.now)) {
    const happened = factsOf(current, wake, asked, ladder);
    const next = after(current, happened, asked.now);
    const target = targetFor(next, asked);
    const all = target === null ? happened : [...happened, target];
    facts.push(...all);
    current = after(current, all, asked.now);
  }
  return facts;
};

export const timerDue: Handlers<'timerDue'> = { timerDue: (state, _command, asked) => toldOnce(allDue(state, asked)) };
