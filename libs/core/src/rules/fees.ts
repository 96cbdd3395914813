import type { LocalDate } from '#sla';
import type { Form } from './form.js';
import type { Policy } from './policy.js';

/** What a fee is paid for, beside the statement itself, whose rates stand with its form. */
export const agreedOccasions = ['partial', 'noStatement', 'noShow', 'annulment', 'extraQuestion', 'call', 'meeting'] as const;
export type AgreedOccasion = (typeof agreedOccasions)[number];
export type FeeOccasion = 'statement' | AgreedOccasion;

/** What a policy pays, in kroner, and where the figure was read. */
export type AgreedFee = { occasion: AgreedOccasion; amount: number; source: string };

/** What an answer to the form earns, in kroner, at the rate in force on that day; null when none is known. */
export const rateOf = ({ fees }: Pick<Form, 'fees'>, on: LocalDate, withInterpreter: boolean): number | null => {
  const rate = fees
    .filter(({ validFrom }) => validFrom <= on)
    .toSorted((one, other) => one.validFrom.localeCompare(other.validFrom))
    .at(-1);
  if (rate === undefined) return null;
  return withInterpreter ? (rate.withInterpreter ?? rate.amount) : rate.amount;
};

/** What the policy pays for it; nothing where the policy is silent. */
export const agreedFee = ({ fees = [] }: Pick<Policy, 'fees'>, occasion: AgreedOccasion): number | undefined =>
  fees.find((fee) => fee.occasion === occasion)?.amount;
