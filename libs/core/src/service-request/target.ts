import { addCalendarDays, addWorkingDays, localDateOf, type Calendar, type Instant, type LocalDate } from '#sla';
import { remembered, rememberedByDay } from '../remembered.js';
import { calendarOf } from '../rules/deadline.js';
import type { Span } from '../rules/policy.js';
import { arrivesOn, postageFor } from '../rules/postage.js';
import { policyOf } from './form-of.js';
import type { Asked } from '../refusal.js';
import type { Fact } from './handler.js';
import { turnOf } from './holder.js';
import { ofProposal } from './proposal.js';
import type { ServiceRequest } from './state.js';

const spansBy = remembered((calendar: Calendar) =>
  remembered(({ amount, unit }: Span) =>
    rememberedByDay((from): LocalDate => (unit === 'workingDays' ? addWorkingDays(calendar, from, amount) : addCalendarDays(from, amount))),
  ),
);

const spanAfter = (from: LocalDate, span: Span, calendar: Calendar): LocalDate => spansBy(calendar)(span)(from);

/** The last day of a span that begins now. */
export const spanFrom = (now: Instant, span: Span, calendar: Calendar): LocalDate => spanAfter(localDateOf(now), span, calendar);

/** Whoever has the turn, and is not the recipient, has a target of its own, counted in its own calendar. That of a citizen who is told by post begins when the letter is there. */
export const targetFor = (state: ServiceRequest, { rules, now }: Asked): Fact | null => {
  const { holder, awaited } = turnOf(state);
  if (awaited === null || awaited === 'pauseOver' || state.ball.until !== undefined) return null;
  const policy = policyOf(state, rules, now);
  if (policy === undefined) return null;
  const calendar = holder === 'requester' ? calendarOf(rules, state.requesterId) : rules.national;
  const postage = holder === 'citizen' ? postageFor(rules, state.byPost) : undefined;
  const until = spanAfter(arrivesOn(rules, localDateOf(now), postage), policy.targets[awaited], calendar);
  return { type: 'targetSet', awaited, until, ...(postage && { postage }), ...ofProposal(state) };
};
