import type { LocalDate } from '#sla';
import type { Amendment } from './amend.js';
import { inForce, type Versioned } from './in-force.js';
import type { RuleBook } from './rule-book.js';

/** Of the versions of one rule that which would hold on the day, or else the one decided last. */
const holding = <T extends Versioned>(rules: readonly T[], isOne: (rule: T) => boolean, on: LocalDate): T | undefined => {
  const versions = rules.filter(isOne);
  return inForce(versions, () => '', on)[0] ?? versions.at(-1);
};

const asAmendment = <Kind, Rule>(kind: Kind, rule: Rule | undefined) => (rule === undefined ? undefined : { kind, rule });

/** The rule that an amendment is to take the place of; undefined when it is a new one. */
export const replacedBy = (amendment: Amendment, { forms, policies, asking, advice, national, calendars, ...lists }: RuleBook): Amendment | undefined => {
  switch (amendment.kind) {
    case 'policy':
      return asAmendment(
        'policy' as const,
        holding(policies, ({ id }) => id === amendment.rule.id, amendment.rule.validFrom),
      );
    case 'form':
      return asAmendment(
        'form' as const,
        holding(forms, ({ code }) => code === amendment.rule.code, amendment.rule.validFrom),
      );
    case 'asking':
      return asAmendment(
        'asking' as const,
        holding(asking, ({ id }) => id === amendment.rule.id, amendment.rule.validFrom),
      );
    case 'advice':
      return asAmendment(
        'advice' as const,
        holding(advice, ({ id }) => id === amendment.rule.id, amendment.rule.validFrom),
      );
    case 'courses':
      return { kind: 'courses', rule: lists };
    case 'calendar':
      // An organisation without a calendar of its own works by the national one.
      return { ...amendment, rule: (amendment.organisationId === undefined ? undefined : calendars[amendment.organisationId]) ?? national };
  }
};
