/** The same numbers every time: a walk that fails can be walked again. */
export const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x7fffffff) * below) % below;
  };
};

/** One of those that were taken least often. */
export const leastTaken = <T>(choices: readonly T[], timesOf: (choice: T) => number, below: (count: number) => number): T | undefined => {
  const least = Math.min(...choices.map(timesOf));
  const fresh = choices.filter((each) => timesOf(each) === least);
  return fresh[below(fresh.length)];
};
