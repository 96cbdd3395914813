import { mondayOf, addCalendarDays, daysBetween } from '#sla';
import type { LocalDate } from '#core';

/** The days that are drawn, whole weeks: both ends are drawn. */
export type Axis = { from: LocalDate; to: LocalDate };

export const axisOf = (days: readonly LocalDate[]): Axis => {
  const inOrder = days.toSorted();
  const [first = '', last = first] = [inOrder[0], inOrder.at(-1)];
  return { from: mondayOf(first), to: addCalendarDays(mondayOf(last), 6) };
};

const lengthOf = ({ from, to }: Axis): number => daysBetween(from, to) + 1;

/** Where a day begins, in percent of the whole. */
export const placeOf = (axis: Axis, on: LocalDate): number => (daysBetween(axis.from, on) / lengthOf(axis)) * 100;

/** Both days are in it. */
export const widthOf = (axis: Axis, from: LocalDate, to: LocalDate): number => ((daysBetween(from, to) + 1) / lengthOf(axis)) * 100;

/** So many of them have room for their names, also where the screen is narrow. */
const most = 5;

/** The Mondays that are named. */
export const ticksOf = ({ from, to }: Axis): LocalDate[] => {
  const weeks = lengthOf({ from, to }) / 7;
  const step = [1, 2, 4, 8, 13, 26, 52].find((each) => weeks <= each * most) ?? Math.ceil(weeks / most);
  return Array.from({ length: Math.ceil(weeks / step) }, (_, place) => addCalendarDays(from, place * step * 7));
};
