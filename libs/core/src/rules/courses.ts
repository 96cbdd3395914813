import type { LocalDate } from '#sla';
import type { Bilingual } from './form.js';
import type { RuleBook } from './rule-book.js';

/** A body of law that courses are under: those that begin on its first day or later, and keep it when the next one begins. */
export type Regime = { code: string; name: Bilingual; from: LocalDate; source: string };

export type CourseKind = { code: string; name: Bilingual };

/** The regime of a course that begins on that day; one that began before every regime is under the first. */
export const regimeOn = ({ regimes }: Pick<RuleBook, 'regimes'>, startedOn: LocalDate): Regime | undefined => {
  const inOrder = regimes.toSorted((one, other) => one.from.localeCompare(other.from));
  return inOrder.findLast(({ from }) => from <= startedOn) ?? inOrder[0];
};
