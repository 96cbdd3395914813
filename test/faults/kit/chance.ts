/** Chance from a seed: the same seed makes the same choices, whatever the processes make of them. */
export type Chance = {
  /** A whole number from `least` up to and with `most`. */
  between(least: number, most: number): number;
  oneOf<T>(items: readonly T[]): T;
};

/** mulberry32. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between: Chance['between'] = (least, most) => least + Math.floor(next() * (most - least + 1));
  return { between, oneOf: (items) => items[between(0, items.length - 1)] as (typeof items)[number] };
};
