/** In the order in which they stand. */
export const groups = ['found', 'here', 'go', 'other'] as const;
export type Group = (typeof groups)[number];

/** One thing to choose in the menu. `id` is unique in it. */
export type Entry = { id: string; group: Group; text: string; run: () => void };

/** Of which every word written is a part, in the order of the groups. */
export const fitting = (entries: readonly Entry[], written: string): Entry[] => {
  const words = written.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const fits = ({ text, group }: Entry): boolean => group === 'found' || words.every((word) => text.toLocaleLowerCase('da').includes(word));
  return groups.flatMap((group) => entries.filter((entry) => entry.group === group && fits(entry)));
};

/** The place after or before another one, round and round. */
export const stepFrom = (place: number, step: 1 | -1, length: number): number => (length === 0 ? 0 : (place + step + length) % length);
