import type { Instant, LocalDate } from '#sla';
import type { PauseReason } from '../../rules/policy.js';
import type { RuleBook } from '../../rules/rule-book.js';
import { dayOver, isBefore } from '../days.js';
import { movedDeadline } from '../deadline.js';
import { policyOf } from '../form-of.js';
import { type Asked, inPast, isRefusal, refuse, type Refusal } from '../../refusal.js';
import { type Fact, type Handlers, sideOf } from '../handler.js';
import type { ServiceRequest } from '../state.js';
import type { Holder } from '../status.js';
import { spanFrom } from '../target.js';

/** A pause ends with its last day, however late somebody or the clock comes by, and the deadline is set as of then. */
export const resumed = (state: ServiceRequest, by: { by: Holder } | { over: true }, asked: Asked): readonly Fact[] | Refusal => {
  const [, until, party = 'citizen'] = state.paused ?? [];
  const end = until === undefined ? asked.now : dayOver(until);
  const effectiveAt = isBefore(asked.now, end) ? asked.now : end;
  const facts = movedDeadline(state, [{ type: 'resumed', party, ...by, effectiveAt }], 'resumed', { ...asked, now: effectiveAt });
  return isRefusal(facts) ? facts : facts.map((fact) => ({ ...fact, effectiveAt }));
};

/** The latest last day of a pause that begins now. */
export const latestPause = ({ most }: PauseReason, now: Instant, { national }: RuleBook): LocalDate => spanFrom(now, most, national);

/** Waiting for the citizen or for a stay in hospital: a reason of the policy, until a day, and no longer than the policy says. */
export const pausing: Handlers<'pause' | 'resume'> = {
  pause: (state, { reason, until, contentId }, asked) => {
    const found = policyOf(state, asked.rules, asked.now)?.pauseReasons?.find(({ code }) => code === reason);
    if (found === undefined) return refuse('PauseReasonNotAllowed', { reason, formCode: state.formCode });
    const latestOn = latestPause(found, asked.now, asked.rules);
    if (until > latestOn) return refuse('PauseTooLong', { until, latestOn, ...found.most });
    const by = sideOf(state, asked.actor);
    return inPast(until, asked) ?? [{ type: 'paused', reason, party: found.party, until, by, ...(contentId && { contentId }) }];
  },
  resume: (state, _command, asked) => resumed(state, { by: sideOf(state, asked.actor) }, asked),
};
