import { startOfDay, type Instant } from '#sla';
import type { Timer } from '../workflow.js';
import { afterQuiet } from '../rules/quiet-hours.js';
import { clockOf } from './clock.js';
import { dayOver, isBefore, latest } from './days.js';
import { turnOf } from './holder.js';
import type { Deadline, ServiceRequest } from './state.js';
import { isOpen } from './status.js';

/** Something that happens by itself at an instant, unless something else happens first. */
export type Wake = Timer & { what: 'deliveryLimit' | 'target' | 'pauseOver' | 'due' | 'step' | 'release' };

const minute = 60_000;

const stepAt = ({ dueOn, steps }: Deadline, index: number): Instant | undefined => {
  const minutes = steps[index];
  return minutes === undefined ? undefined : new Date(Date.parse(dayOver(dueOn)) + minutes * minute).toISOString();
};

/** The rungs of the deadline in force: when each comes if nothing holds it, and whether it was taken. */
export const ladderOf = ({ deadline }: ServiceRequest): { step: number; at: Instant; taken: boolean }[] => {
  if (deadline === undefined) return [];
  const { dueOn, steps, taken } = deadline;
  const due = Date.parse(dayOver(dueOn));
  return steps.map((minutes, index) => ({ step: index + 1, at: new Date(due + minutes * minute).toISOString(), taken: index < taken }));
};

/**
 * When a rung that was held, or that came due before the recipient had the turn, is let go: not in quiet hours either. What
 * was stored lies outside them already.
 */
const letGo = (at: Instant, { ball }: ServiceRequest, { quiet }: Deadline): Instant => (quiet === undefined ? at : afterQuiet(latest(at, ball.since), quiet));

/** The ladder waits while it is not the recipient's turn, and until an agreed day or a booked consultation is over. */
const nextStep = (state: ServiceRequest, deadline: Deadline): Wake | null => {
  const at = stepAt(deadline, deadline.taken);
  if (at === undefined || turnOf(state).holder !== 'recipient') return null;
  const held = latest(at, state.heldUntil, state.consultation === 'booked' ? state.consultationUntil : undefined);
  return { key: `step:${deadline.taken + 1}/v${deadline.version}`, dueAt: letGo(held, state, deadline), what: 'step' };
};

/** What is to happen by itself: at most one of each kind, the ladder rung by rung. */
export const wakesOf = (state: ServiceRequest): Wake[] => {
  const wakes: Wake[] = [];
  const { deliverBy, ball, paused, deadline, heldBackUntil } = state;
  if (heldBackUntil !== undefined) wakes.push({ key: `release/${heldBackUntil}`, dueAt: startOfDay(heldBackUntil), what: 'release' });
  if (!isOpen(state.status)) return wakes;
  if (deliverBy !== undefined) wakes.push({ key: `delivery/${deliverBy}`, dueAt: dayOver(deliverBy), what: 'deliveryLimit' });
  if (ball.until !== undefined && !ball.missed) wakes.push({ key: `target/${ball.until}`, dueAt: dayOver(ball.until), what: 'target' });
  if (paused !== undefined) wakes.push({ key: `pause/${paused[1]}`, dueAt: dayOver(paused[1]), what: 'pauseOver' });
  if (deadline === undefined) return wakes;
  if (!deadline.missed && clockOf(state) === 'running') wakes.push({ key: `due/v${deadline.version}`, dueAt: dayOver(deadline.dueOn), what: 'due' });
  const step = nextStep(state, deadline);
  if (step !== null) wakes.push(step);
  return wakes;
};

export const timersOf = (state: ServiceRequest): Timer[] => wakesOf(state).map(({ key, dueAt }) => ({ key, dueAt }));

/** The first of what is due by now. */
export const dueWake = (state: ServiceRequest, now: Instant): Wake | undefined =>
  wakesOf(state)
    .filter(({ dueAt }) => !isBefore(now, dueAt))
    .reduce<Wake | undefined>((first, wake) => (first === undefined || isBefore(wake.dueAt, first.dueAt) ? wake : first), undefined);
