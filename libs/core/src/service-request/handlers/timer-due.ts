import { localDateOf, workingDaysBetween } from '#sla';
import { calendarOf } from '../../rules/deadline.js';
import type { Policy } from '../../rules/policy.js';
import type { EventOf } from '../event.js';
import { policyOf } from '../form-of.js';
import { type Asked, isRefusal } from '../../refusal.js';
import { after, type Fact, type Handlers } from '../handler.js';
import { turnOf } from '../holder.js';
import { weigh } from '../ladder-conditions.js';
import { ofProposal } from '../proposal.js';
import type { ServiceRequest } from '../state.js';
import { resumed } from './pausing.js';
import { targetFor } from '../target.js';
import { dueWake, type Wake } from '../timers.js';

type Step = Omit<EventOf<'stepTaken'>, 'v' | 'effectiveAt'>;

const isStep = (fact: Fact): fact is Step => fact.type === 'stepTaken';

/** Working days since the due date by the recipient's calendar; none before it. */
const workingDaysOver = ({ deadline, recipientId }: ServiceRequest, { rules, now }: Asked): number =>
  deadline === undefined ? 0 : Math.max(0, workingDaysBetween(calendarOf(rules, recipientId), deadline.dueOn, localDateOf(now)));

const stepTaken = (state: ServiceRequest, policy: Policy | undefined, asked: Asked): Fact => {
  const { taken = 0, version = 0 } = state.deadline ?? {};
  const { told, unmet } = weigh(state, policy?.ladder[taken]?.effects ?? [], (effect) => ({
    ...{ policyId: policy?.id ?? '', policyVersion: policy?.version ?? 0, step: taken + 1, effect },
    workingDaysOver: workingDaysOver(state, asked),
  }));
  return { type: 'stepTaken', version, step: taken + 1, told, ...(unmet.length > 0 && { unmet }) };
};

/** What happened by itself. A target and a deadline are missed when they pass, a rung is taken when it is. */
const factOf = (state: ServiceRequest, { what, dueAt }: Wake, policy: Policy | undefined, asked: Asked): Fact => {
  const { deadline, ball, deliverBy } = state;
  const { awaited, holder } = turnOf(state);
  const missed = awaited === null || awaited === 'pauseOver' ? 'review' : awaited;
  if (what === 'release') return { type: 'answerReleased', over: true, effectiveAt: dueAt };
  if (what === 'step') return stepTaken(state, policy, asked);
  if (what === 'due') return { type: 'deadlineMissed', version: deadline?.version ?? 0, dueOn: deadline?.dueOn ?? '', effectiveAt: dueAt };
  if (what === 'deliveryLimit') return { type: 'targetMissed', awaited: 'delivery', holder: 'recipient', until: deliverBy ?? '', effectiveAt: dueAt };
  return { type: 'targetMissed', awaited: missed, holder: holder ?? 'requester', until: ball.until ?? '', ...ofProposal(state), effectiveAt: dueAt };
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
const factsOf = (state: ServiceRequest, wake: Wake, policy: Policy | undefined, asked: Asked): readonly Fact[] => {
  const facts = wake.what === 'pauseOver' ? resumed(state, { over: true }, asked) : [factOf(state, wake, policy, asked)];
  if (isRefusal(facts)) throw new Error(`A pause of ${state.number} cannot end: ${facts.refused.code}.`);
  return facts;
};

/** More than a request can have due at once: a rule that never lets go of its timer must not hold up everything else. */
const mostDue = 1_000;

/** Everything that is due, one after the other as it came due, until nothing is. */
const allDue = (state: ServiceRequest, asked: Asked): Fact[] => {
  const policy = policyOf(state, asked.rules, asked.now);
  const facts: Fact[] = [];
  let current = state;
  for (let wake = dueWake(current, asked.now); wake !== undefined; wake = dueWake(current, asked.now)) {
    if (facts.length > mostDue) throw new Error(`${state.number} has ${wake.key} due without end.`);
    const happened = factsOf(current, wake, policy, asked);
    const next = after(current, happened, asked.now);
    const target = targetFor(next, asked);
    const all = target === null ? happened : [...happened, target];
    facts.push(...all);
    current = after(current, all, asked.now);
  }
  return facts;
};

export const timerDue: Handlers<'timerDue'> = { timerDue: (state, _command, asked) => toldOnce(allDue(state, asked)) };
