import type { Form } from '#core';
import type { LocalDate } from '#sla';

/** What an answer to the form earns, in kroner, at the rate in force on that day; null when none is known. */
export const feeOf = ({ fees }: Pick<Form, 'fees'>, on: LocalDate, withInterpreter: boolean): number | null => {
  const rate = fees
    .filter(({ validFrom }) => validFrom <= on)
    .toSorted((one, other) => one.validFrom.localeCompare(other.validFrom))
    .at(-1);
  if (rate === undefined) return null;
  return withInterpreter ? (rate.withInterpreter ?? rate.amount) : rate.amount;
};
