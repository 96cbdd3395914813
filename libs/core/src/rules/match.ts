import type { LocalDate } from '#sla';
import type { Form } from './form.js';
import type { Policy } from './policy.js';
import type { RuleBook } from './rule-book.js';

export type PolicyQuestion = { formCode: string; recipientKind: string; requesterId?: string; recipientId?: string };

/** Matches any form or any kind of recipient. */
export const any = '*';

type Versioned = { version: number; validFrom: LocalDate; validTo?: LocalDate };

const inForce = (rule: Versioned, on: LocalDate): boolean => rule.validFrom <= on && (rule.validTo === undefined || on <= rule.validTo);

/** The form named by its answer code on that day; of several versions in force the highest. */
export const findForm = (rules: RuleBook, code: string, on: LocalDate): Form | undefined =>
  highest(rules.forms.filter((form) => form.code === code && inForce(form, on)));

const highest = <T extends { version: number }>(rules: readonly T[]): T | undefined =>
  rules.reduce<T | undefined>((best, rule) => (best === undefined || rule.version > best.version ? rule : best), undefined);

const fits = (pattern: string, value: string): boolean => pattern === any || pattern === value;

const agrees = ({ agreement }: Policy, { requesterId, recipientId }: PolicyQuestion): boolean =>
  agreement === undefined || (agreement.requesterId === requesterId && agreement.recipientId === recipientId);

/** Agreement before form and kind, these before form, form before kind, kind before anything. */
const specificity = ({ agreement, formCode, recipientKind }: Policy): number =>
  (agreement === undefined ? 0 : 4) + (formCode === any ? 0 : 2) + (recipientKind === any ? 0 : 1);

/** The policy of a request sent on that day: the most specific one wins, of its versions in force the highest. */
export const matchPolicy = (rules: RuleBook, question: PolicyQuestion, on: LocalDate): Policy | undefined => {
  const matching = rules.policies.filter(
    (policy) =>
      inForce(policy, on) && fits(policy.formCode, question.formCode) && fits(policy.recipientKind, question.recipientKind) && agrees(policy, question),
  );
  const mostSpecific = Math.max(...matching.map(specificity));
  return highest(matching.filter((policy) => specificity(policy) === mostSpecific));
};
