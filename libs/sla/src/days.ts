import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from './types.js';

export const TIME_ZONE = 'Europe/Copenhagen';
const DAY = 86_400_000;

/** The same few thousand days are asked for again and again. */
const remembered = <Key, Value>(find: (key: Key) => Value): ((key: Key) => Value) => {
  const found = new Map<Key, Value>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    if (found.size > 5_000) found.clear();
    const value = find(key);
    found.set(key, value);
    return value;
  };
};

/** Days since 1970-01-01, so that a day is added without asking a calendar. */
export const dayNumber = remembered((date: LocalDate): number => {
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at) || date.length !== 10) throw new RangeError(`not a date: ${date}`);
  return at / DAY;
});
export const dateOfDay = remembered((number: number): LocalDate => new Date(number * DAY).toISOString().slice(0, 10));

const localMidnight = remembered((date: LocalDate): number => Temporal.PlainDate.from(date).toZonedDateTime(TIME_ZONE).epochMilliseconds);

export const startOfDay = (date: LocalDate): Instant => new Date(localMidnight(date)).toISOString();
/** The due instant: the last millisecond of the local day. */
export const endOfDay = (date: LocalDate): Instant => new Date(localMidnight(addCalendarDays(date, 1)) - 1).toISOString();

/** A day of UTC, the next one, and when that begins in Copenhagen, by the number of the first. */
const utcDay = remembered((number: number) => {
  const next = dateOfDay(number + 1);
  return { date: dateOfDay(number), next, nextFrom: localMidnight(next) };
});

/** Copenhagen is one or two hours ahead of UTC, so the local day is the UTC day or the next. */
export const localDateOf = (instant: Instant): LocalDate => {
  const at = Date.parse(instant);
  const { date, next, nextFrom } = utcDay(Math.floor(at / DAY));
  return at >= nextFrom ? next : date;
};

/** A time in the gap of spring comes after it; one of autumn's two is the first. */
export const atLocalTime = (date: LocalDate, time: string): Instant =>
  new Date(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(TIME_ZONE, { disambiguation: 'compatible' }).epochMilliseconds).toISOString();

export const addCalendarDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayNumber(date) + days);
/** 31 December + 2 months ends on the last of February. */
export const addMonths = (date: LocalDate, months: number): LocalDate => Temporal.PlainDate.from(date).add({ months }).toString();
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);
