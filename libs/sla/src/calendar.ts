import { addCalendarDays, atLocalTime, dateOfDay, dayNumber } from './days.js';
import { publicHolidays } from './holidays.js';
import type { Calendar, Instant, LocalDate, Weekday } from './types.js';

// 1970-01-01 was a Thursday.
const weekdays: readonly Weekday[] = ['thursday', 'friday', 'saturday', 'sunday', 'monday', 'tuesday', 'wednesday'];
const office = { from: '08:00', to: '16:00' };

/** The calendar of deadlines until an administrator says otherwise. */
export const nationalCalendar: Calendar = {
  id: 'national',
  version: 1,
  weekly: { monday: office, tuesday: office, wednesday: office, thursday: office, friday: office },
  publicHolidays: 'DK',
  closingDays: [
    { month: 6, day: 5, name: 'Grundlovsdag' },
    { month: 12, day: 24, name: 'Juleaftensdag' },
    { month: 12, day: 31, name: 'Nytårsaftensdag' },
  ],
};

export const weekdayOf = (date: LocalDate): Weekday => weekdays[((dayNumber(date) % 7) + 7) % 7] ?? 'monday';

const closedByYear = new WeakMap<Calendar, Map<number, ReadonlyMap<LocalDate, string>>>();

const closedIn = (calendar: Calendar, year: number): ReadonlyMap<LocalDate, string> => {
  let byYear = closedByYear.get(calendar);
  if (!byYear) closedByYear.set(calendar, (byYear = new Map()));
  const known = byYear.get(year);
  if (known) return known;
  const closed = new Map<LocalDate, string>();
  for (const day of calendar.closingDays) {
    const on = 'on' in day ? day.on : `${year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
    closed.set(on, day.name);
  }
  if (calendar.publicHolidays === 'DK') for (const holiday of publicHolidays(year)) closed.set(holiday.on, holiday.code);
  byYear.set(year, closed);
  return closed;
};

/** Why nobody works that day: a holiday's code, a closing day's name or the weekday; undefined on a working day. */
export const closedBecause = (calendar: Calendar, date: LocalDate): string | undefined => {
  const named = closedIn(calendar, Number(date.slice(0, 4))).get(date);
  if (named !== undefined) return named;
  const weekday = weekdayOf(date);
  return calendar.weekly[weekday] ? undefined : weekday;
};

export const isWorkingDay = (calendar: Calendar, date: LocalDate): boolean => closedBecause(calendar, date) === undefined;

const LONGEST_CLOSURE = 400;

const seek = (calendar: Calendar, date: LocalDate, step: 1 | -1): LocalDate => {
  let day = dayNumber(date);
  for (let tries = 0; tries < LONGEST_CLOSURE; tries += 1, day += step) {
    const candidate = dateOfDay(day);
    if (isWorkingDay(calendar, candidate)) return candidate;
  }
  throw new RangeError(`calendar ${calendar.id} has no working day within ${LONGEST_CLOSURE} days of ${date}`);
};

/** The day itself when it is a working day. */
export const nextWorkingDay = (calendar: Calendar, date: LocalDate): LocalDate => seek(calendar, date, 1);
export const previousWorkingDay = (calendar: Calendar, date: LocalDate): LocalDate => seek(calendar, date, -1);

/** Negative goes back; 0 is the day itself, working or not. */
export const addWorkingDays = (calendar: Calendar, date: LocalDate, days: number): LocalDate => {
  const step = days < 0 ? -1 : 1;
  let on = date;
  for (let left = Math.abs(days); left > 0; left -= 1) on = seek(calendar, addCalendarDays(on, step), step);
  return on;
};

/** Working days in (from, to]; negative when `to` lies before `from`. */
export const workingDaysBetween = (calendar: Calendar, from: LocalDate, to: LocalDate): number => {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  const end = dayNumber(to);
  for (let day = dayNumber(from) + 1; day <= end; day += 1) if (isWorkingDay(calendar, dateOfDay(day))) count += 1;
  return count;
};

/** When the organisation opens that day; 08:00 when it does not say. */
export const openingInstant = (calendar: Calendar, date: LocalDate): Instant => atLocalTime(date, calendar.weekly[weekdayOf(date)]?.from ?? '08:00');
