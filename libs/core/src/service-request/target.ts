import { addCalendarDays, addWorkingDays, localDateOf, type Calendar, type Instant, type LocalDate } from '#sla';
import { remembered, rememberedByDay } from '../remembered.js';
import { calendarOf } from '../rules/deadline.js';
import type { Policy, Span } from '../rules/policy.js';
import { arrivesOn, postageFor } from '../rules/postage.js';
import { formFor } from './form-for.js';
import { policyOf } from './form-of.js';
import { type Asked, isRefusal } from '../refusal.js';
import type { Fact } from './handler.js';
import { turnOf } from './holder.js';
import { ofProposal } from './proposal.js';
import type { ServiceRequest } from './state.js';
import type { Awaited } from './status.js';

const spansBy = remembered((calendar: Calendar) =>
  remembered(({ amount, unit }: Span) =>
    rememberedByDay((from): LocalDate => (unit === 'workingDays' ? addWorkingDays(calendar, from, amount) : addCalendarDays(from, amount))),
  ),
);

const spanAfter = (from: LocalDate, span: Span, calendar: Calendar): LocalDate => spansBy(calendar)(span)(from);

/** How long the citizen has for their own words is data of the form; what follows has the target of consent, before which one waits for the citizen too. */
const targetSpan = (state: ServiceRequest, policy: Policy, awaited: Awaited, asked: Asked): Span => {
  if (awaited !== 'words') return policy.targets[awaited];
  const form = turnOf(state).holder === 'citizen' ? formFor(state, asked) : undefined;
  return (form === undefined || isRefusal(form) ? undefined : form.ownWords?.within) ?? policy.targets.consent;
};

/** The last day of a span that begins now. */
export const spanFrom = (now: Instant, span: Span, calendar: Calendar): LocalDate => spanAfter(localDateOf(now), span, calendar);

/** Whoever has the turn, and is not the recipient, has a target of its own, counted in its own calendar. That of a citizen who is told by post begins when the letter is there. */
export const targetFor = (state: ServiceRequest, asked: Asked): Fact | null => {
  const { rules, now, citizen } = asked;
  const { holder, awaited } = turnOf(state);
  if (awaited === null || awaited === 'pauseOver' || state.ball.until !== undefined) return null;
  const policy = policyOf(state, rules, now);
  if (policy === undefined) return null;
  const calendar = holder === 'requester' ? calendarOf(rules, state.requesterId) : rules.national;
  const postage = holder === 'citizen' ? postageFor(rules, citizen?.byPost) : undefined;
  const until = spanAfter(arrivesOn(rules, localDateOf(now), postage), targetSpan(state, policy, awaited, asked), calendar);
  return { type: 'targetSet', awaited, until, ...(postage && { postage }), ...ofProposal(state) };
};
