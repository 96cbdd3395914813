import { useState } from 'react';

/** A list that is written: a row keeps its key, and with it its fields and the focus, wherever it is moved. */
export const useList = <T>(list: readonly T[], onChange: (list: T[]) => void) => {
  const [written, setWritten] = useState<readonly number[]>([]);
  /** A list that comes from elsewhere is new, row by row. */
  const keys = written.length === list.length ? written : list.map((_, at) => at);
  const write = (nextKeys: readonly number[], next: T[]): void => {
    setWritten(nextKeys);
    onChange(next);
  };
  const without = <Each>(all: readonly Each[], place: number): Each[] => all.filter((_, at) => at !== place);
  const moved = <Each>(all: readonly Each[], from: number, to: number): Each[] => {
    const rest = without(all, from);
    return [...rest.slice(0, to), ...all.slice(from, from + 1), ...rest.slice(to)];
  };
  return {
    keyOf: (place: number): number => keys[place] ?? place,
    set: (place: number, value: T): void => onChange(list.map((each, at) => (at === place ? value : each))),
    add: (value: T): void => write([...keys, Math.max(-1, ...keys) + 1], [...list, value]),
    remove: (place: number): void => write(without(keys, place), without(list, place)),
    move: (from: number, to: number): void => write(moved(keys, from, to), moved(list, from, to)),
  };
};
