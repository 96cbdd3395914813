/** The same numbers every time: a walk that fails can be walked again. Each is scrambled, so that one says nothing of the next. */
export const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below);
  };
};

/** One of those that were taken least often. */
export const leastTaken = <T>(choices: readonly T[], timesOf: (choice: T) => number, below: (count: number) => number): T | undefined => {
  const least = Math.min(...choices.map(timesOf));
  const fresh = choices.filter((each) => timesOf(each) === least);
  return fresh[below(fresh.length)];
};
