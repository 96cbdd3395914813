import { useState } from 'react';

/** A list that is written: `keyOf` gives rows new keys when their places change, so that no field keeps another row's text. */
export const useList = <T>(list: readonly T[], onChange: (list: T[]) => void) => {
  const [order, setOrder] = useState(0);
  const reorder = (next: T[]): void => {
    setOrder((before) => before + 1);
    onChange(next);
  };
  return {
    keyOf: (place: number): string => `${order} ${place}`,
    set: (place: number, value: T): void => onChange(list.map((each, at) => (at === place ? value : each))),
    add: (value: T): void => onChange([...list, value]),
    remove: (place: number): void => reorder(list.filter((_, at) => at !== place)),
    move: (from: number, to: number): void => {
      const rest = list.filter((_, at) => at !== from);
      reorder([...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]);
    },
  };
};
