import { localDateOf } from '#sla';
import type { Form } from '../rules/form.js';
import { findForm, matchPolicy } from '../rules/match.js';
import type { Policy } from '../rules/policy.js';
import type { RuleBook } from '../rules/rule-book.js';
import type { Asked } from './handler.js';
import type { ServiceRequest } from './state.js';

/** The form as it was on the day of sending. */
export const formOf = (state: ServiceRequest, { rules, now }: Asked): Form | undefined => findForm(rules, state.formCode, localDateOf(state.sentAt ?? now));

/** The policy of the day of sending, or of the day on which rules were applied anew. */
export const policyOf = (state: ServiceRequest, rules: RuleBook, now: string): Policy | undefined =>
  matchPolicy(rules, state, localDateOf(state.rulesAt ?? state.sentAt ?? now));
