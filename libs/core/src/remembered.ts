/** Decisions come by the thousand a second and ask for the same days again and again: pure functions are remembered. */

/** By an immutable object, and forgotten with it. */
export const remembered = <Key extends object, Value>(compute: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
};

const manyDays = 10_000;

/** By a day. */
export const rememberedByDay = <Value>(compute: (day: string) => Value): ((day: string) => Value) => {
  const known = new Map<string, Value>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const value = compute(day);
    if (known.size >= manyDays) known.clear();
    known.set(day, value);
    return value;
  };
};
