/**
 * One thing a rule says, in words. `key` is the same in every version for what is the same thing; lines of one `list` stand
 * in an order that means something, and the list's name says which.
 */
export type RuleLine = { key: string; label: string; text: string; list?: string };

/** What two versions say differently; null where one of them says nothing of it. */
export type RuleDifference = { label: string; before: string | null; after: string | null };

type Said = ReadonlyMap<string, RuleLine>;

const byKey = (lines: readonly RuleLine[]): Said => new Map(lines.map((line) => [line.key, line]));

/** In the order of the later version; what it no longer says stands where it was said. */
const allKeys = (before: readonly RuleLine[], after: readonly RuleLine[]): string[] => {
  const keys = after.map(({ key }) => key);
  const known = new Set(keys);
  before.forEach(({ key }, place) => {
    if (known.has(key)) return;
    const neighbour = before.slice(0, place).findLast((line) => known.has(line.key))?.key;
    keys.splice(neighbour === undefined ? 0 : keys.indexOf(neighbour) + 1, 0, key);
    known.add(key);
  });
  return keys;
};

/** Lists of which the lines that both versions have stand in another order. */
const reordered = (before: readonly RuleLine[], after: readonly RuleLine[]): RuleDifference[] => {
  const [earlier, later] = [byKey(before), byKey(after)];
  const lists = [...new Set(after.flatMap(({ list }) => list ?? []))];
  return lists.flatMap((label) => {
    const orderOf = (lines: readonly RuleLine[], other: Said): string =>
      lines
        .filter(({ key, list }) => list === label && other.has(key))
        .map((line) => line.label)
        .join(', ');
    const [was, is] = [orderOf(before, later), orderOf(after, earlier)];
    return was === is ? [] : [{ label, before: was, after: is }];
  });
};

/** Each thing that the two versions say differently, in the order in which it is told. */
export const differencesInRule = (before: readonly RuleLine[], after: readonly RuleLine[]): RuleDifference[] => {
  const [earlier, later] = [byKey(before), byKey(after)];
  const changed = allKeys(before, after).flatMap((key) => {
    const [was, is] = [earlier.get(key), later.get(key)];
    if (was?.text === is?.text) return [];
    return [{ label: is?.label ?? was?.label ?? key, before: was?.text ?? null, after: is?.text ?? null }];
  });
  return [...changed, ...reordered(before, after)];
};
