import type { LocalDate } from '#sla';

/** A version of a rule and the days on which it holds, the first and the last among them. */
export type Versioned = { version: number; validFrom: LocalDate; validTo?: LocalDate };

/** Of each rule the highest version that has begun on that day. A later one that was decided earlier never holds beside it. */
const begun = <T extends Versioned>(rules: readonly T[], keyOf: (rule: T) => string, on: LocalDate): Iterable<T> => {
  const latest = new Map<string, T>();
  for (const rule of rules) {
    const known = latest.get(keyOf(rule));
    if (rule.validFrom <= on && (known === undefined || rule.version > known.version)) latest.set(keyOf(rule), rule);
  }
  return latest.values();
};

/** What holds on that day. A rule whose version has ended holds no more: no earlier version comes back for it. */
export const inForce = <T extends Versioned>(rules: readonly T[], keyOf: (rule: T) => string, on: LocalDate): T[] =>
  [...begun(rules, keyOf, on)].filter(({ validTo }) => validTo === undefined || on <= validTo);

/** The version that a changed rule is given. */
export const nextVersion = <T extends Versioned>(rules: readonly T[], keyOf: (rule: T) => string, key: string): number =>
  Math.max(0, ...rules.filter((rule) => keyOf(rule) === key).map(({ version }) => version)) + 1;
