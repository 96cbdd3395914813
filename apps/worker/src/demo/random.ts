import type { Instant } from '#sla';

/** Numbers that look like chance and are the same every time. */
export type Random = {
  /** A whole number from `least` to `most`, both among them. */
  int(least: number, most: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** That many hexadecimal digits. */
  hex(digits: number): string;
};

/** FNV-1a, 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

/** A stream of its own for each name, so that one story's draws never move another's (mulberry32). */
export const randomOf = (name: string): Random => {
  let state = hashOf(name);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    int,
    pick: (list) => list[int(0, list.length - 1)] ?? list[0],
    hex: (digits) => Array.from({ length: digits }, () => int(0, 15).toString(16)).join(''),
  };
};

/** A UUID of version 7 with that instant in its head, so that ids sort by when they were made. */
export const idAt = (at: Instant, random: Random): string => {
  const time = Date.parse(at).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.hex(3)}-8${random.hex(3)}-${random.hex(12)}`;
};

/** Ids of records that were there before the demo began: the same in every world. */
export const recordId = (name: string): string => idAt('2026-01-01T00:00:00.000Z', randomOf(name));
