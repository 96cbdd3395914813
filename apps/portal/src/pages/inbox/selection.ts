import { useState } from 'react';
import type { ListedRequest } from '../../api/client.js';

/** The ids from one row to another, both with them, whichever comes first; only the second when the first is not shown. */
export const between = (ids: readonly string[], from: string | null, to: string): readonly string[] => {
  const ends = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)].toSorted((a, b) => a - b);
  const [first = -1, last = -1] = ends;
  return first < 0 ? [to] : ids.slice(first, last + 1);
};

export type Selection = {
  /** In the order of the list; what has left the list is not among them. */
  chosen: readonly ListedRequest[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  /** Chooses every row from the last one that was chosen or left to this one. */
  extend: (id: string) => void;
  chooseAll: () => void;
  clear: () => void;
};

type Kept = { name: string; ids: ReadonlySet<string>; last: string | null };

/** What is chosen in a list, through all that changes in it meanwhile. Another `name` is another list: nothing is chosen there. */
export const useSelection = (name: string, items: readonly ListedRequest[]): Selection => {
  const [kept, setKept] = useState<Kept>({ name, ids: new Set(), last: null });
  const { ids, last } = kept.name === name ? kept : { ids: new Set<string>(), last: null };
  const shown = items.map(({ id }) => id);
  const choose = (next: Iterable<string>, from: string | null): void => setKept({ name, ids: new Set(next), last: from });
  return {
    chosen: items.filter(({ id }) => ids.has(id)),
    has: (id) => ids.has(id),
    toggle: (id) => choose(ids.has(id) ? [...ids].filter((each) => each !== id) : [...ids, id], id),
    extend: (id) => choose([...ids, ...between(shown, last, id)], id),
    chooseAll: () => choose(shown, last),
    clear: () => choose([], null),
  };
};
