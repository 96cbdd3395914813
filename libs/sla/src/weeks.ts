import { closedBecause, weekdayOf } from './calendar.js';
import { addCalendarDays, dateOfDay, dayNumber } from './days.js';
import type { Calendar, LocalDate, Week } from './types.js';

/** `year` is not always that of the day: the first days of January may lie in the last week of the year before. */
export type WeekNumber = { year: number; number: number };

export const mondayOf = (date: LocalDate): LocalDate => {
  let on = date;
  while (weekdayOf(on) !== 'monday') on = addCalendarDays(on, -1);
  return on;
};

/** By ISO 8601: the week belongs to the year that has its Thursday. */
export const weekOf = (date: LocalDate): WeekNumber => {
  const thursday = addCalendarDays(mondayOf(date), 3);
  const year = thursday.slice(0, 4);
  return { year: Number(year), number: 1 + Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) };
};

/** The whole weeks that hold both days and all between, each day with why nobody works on it. */
export const weeksOf = (calendar: Calendar, from: LocalDate, to: LocalDate): Week[] => {
  const dayOf = (on: LocalDate) => {
    const closed = closedBecause(calendar, on);
    return closed === undefined ? { on } : { on, closed };
  };
  const weeks: Week[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addCalendarDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, place) => dayOf(dateOfDay(dayNumber(monday) + place)));
    weeks.push({ number: weekOf(monday).number, days });
  }
  return weeks;
};
