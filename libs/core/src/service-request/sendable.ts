import type { Form } from '../rules/form.js';
import type { Policy } from '../rules/policy.js';
import { type Asked, isRefusal, refuse, type Refusal } from '../refusal.js';
import { formFor } from './form-for.js';
import { policyOf, priorityIn } from './form-of.js';
import type { ServiceRequest } from './state.js';

type Sendable = { form: Form; policy: Policy };

/** The form must exist, this kind of recipient may be asked for it in the course, and a policy says by when it answers. */
export const sendable = (state: ServiceRequest, asked: Asked): Sendable | Refusal => {
  const { formCode, recipientKind } = state;
  const form = formFor(state, asked);
  if (isRefusal(form)) return form;
  if (state.priority !== undefined && priorityIn(form, state.priority) === undefined)
    return refuse('PriorityNotOffered', { formCode, priority: state.priority });
  const policy = policyOf(state, asked.rules, asked.now);
  return policy === undefined ? refuse('NoPolicy', { formCode, recipientKind }) : { form, policy };
};
