import { localDateOf, type Instant } from '#sla';
import type { Booking, Form, FormPriority, Priority } from '../rules/form.js';
import { findForm, matchPolicy } from '../rules/match.js';
import type { Policy } from '../rules/policy.js';
import type { RuleBook } from '../rules/rule-book.js';
import type { Asked } from '../refusal.js';
import type { ServiceRequest } from './state.js';

/** The form as it was on the day of sending. */
export const formOf = (state: ServiceRequest, { rules, now }: Asked): Form | undefined => findForm(rules, state.formCode, localDateOf(state.sentAt ?? now));

type Governed = Pick<ServiceRequest, 'formCode' | 'requesterId' | 'recipientId' | 'recipientKind' | 'sentTo' | 'sentAt' | 'rulesAt'>;

/**
 * The policy of the day of sending and of whom it was sent to, whoever has taken over since; or of the day on which rules
 * were applied anew, and of whoever had it then.
 */
export const policyOf = ({ formCode, requesterId, sentTo, sentAt, rulesAt, ...now }: Governed, rules: RuleBook, at: Instant): Policy | undefined => {
  const recipient = rulesAt === undefined && sentTo !== undefined ? sentTo : { recipientId: now.recipientId, recipientKind: now.recipientKind };
  return matchPolicy(rules, { formCode, requesterId, ...recipient }, localDateOf(rulesAt ?? sentAt ?? at));
};

/** What the form says of that urgency; undefined when it does not know it. */
export const priorityIn = ({ priorities = [] }: Form, priority?: Priority): FormPriority | undefined => priorities.find(({ code }) => code === priority);

/** Who books a consultation, as urgent as it is. */
export const bookingOf = (form: Form, priority?: Priority): Booking => priorityIn(form, priority)?.booking ?? form.booking;
