import { addCalendarDays, atLocalTime, isWorkingDay, localDateOf, nextWorkingDay, type Calendar, type Instant, type LocalDate } from '#sla';
import type { QuietHours } from './policy.js';

/** Whether a local time, `HH:mm`, lies in quiet hours; their end does not. */
export const isQuiet = (time: string, { from, to }: QuietHours): boolean => (to > from ? from <= time && time < to : from <= time || time < to);

/** The instant itself, or the end of the quiet hours that it lies in. */
export const afterQuiet = (at: Instant, { from, to }: QuietHours): Instant => {
  const on = localDateOf(at);
  const [begins, ends] = [atLocalTime(on, from), atLocalTime(on, to)];
  if (to > from) return begins <= at && at < ends ? ends : at;
  if (at < ends) return ends;
  return begins <= at ? atLocalTime(addCalendarDays(on, 1), to) : at;
};

/** When a rung for that day and local time speaks: when that is in quiet hours, at their end, on a working day of the receiver. */
export const rungAt = (receiver: Calendar, on: LocalDate, time: string, quietHours?: QuietHours): Instant => {
  const at = atLocalTime(on, time);
  if (quietHours === undefined || !isQuiet(time, quietHours)) return at;
  const ends = localDateOf(afterQuiet(at, quietHours));
  return atLocalTime(isWorkingDay(receiver, ends) ? ends : nextWorkingDay(receiver, ends), quietHours.to);
};
