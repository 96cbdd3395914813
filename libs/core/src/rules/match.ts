import type { LocalDate } from '#sla';
import { remembered, rememberedByDay } from '../remembered.js';
import type { Form } from './form.js';
import { inForce } from './in-force.js';
import type { Policy } from './policy.js';
import type { RuleBook } from './rule-book.js';

export type PolicyQuestion = { formCode: string; recipientKind: string; requesterId?: string; recipientId?: string };

/** Matches any form or any kind of recipient. */
export const any = '*';

const formsOn = remembered((forms: RuleBook['forms']) => rememberedByDay((on): readonly Form[] => inForce(forms, ({ code }) => code, on)));
const policiesOn = remembered((policies: RuleBook['policies']) => rememberedByDay((on): readonly Policy[] => inForce(policies, ({ id }) => id, on)));

/** The forms that can be asked for on that day. */
export const formsInForce = ({ forms }: RuleBook, on: LocalDate): readonly Form[] => formsOn(forms)(on);

/** The form named by its answer code as it is on that day. */
export const findForm = (rules: RuleBook, code: string, on: LocalDate): Form | undefined => formsInForce(rules, on).find((form) => form.code === code);

const fits = (pattern: string, value: string): boolean => pattern === any || pattern === value;

const agrees = ({ agreement }: Policy, { requesterId, recipientId }: PolicyQuestion): boolean =>
  agreement === undefined || (agreement.requesterId === requesterId && agreement.recipientId === recipientId);

/** Agreement before form and kind, these before form, form before kind, kind before anything. */
const specificity = ({ agreement, formCode, recipientKind }: Policy): number =>
  (agreement === undefined ? 0 : 4) + (formCode === any ? 0 : 2) + (recipientKind === any ? 0 : 1);

/** The policies that speak most specifically to a request sent on that day: one, unless the rule book has an overlap or a gap. */
export const matchingPolicies = (rules: RuleBook, question: PolicyQuestion, on: LocalDate): readonly Policy[] => {
  const matching = policiesOn(rules.policies)(on).filter(
    (policy) => fits(policy.formCode, question.formCode) && fits(policy.recipientKind, question.recipientKind) && agrees(policy, question),
  );
  const mostSpecific = Math.max(...matching.map(specificity));
  return matching.filter((policy) => specificity(policy) === mostSpecific);
};

/** The policy of a request sent on that day: the most specific one wins, of two alike the one that stands first in the book. */
export const matchPolicy = (rules: RuleBook, question: PolicyQuestion, on: LocalDate): Policy | undefined => matchingPolicies(rules, question, on)[0];
