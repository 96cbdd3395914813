import { addCalendarDays, addWorkingDays, atLocalTime, localDateOf, type Calendar, type Instant, type LocalDate } from '#sla';
import type { MoveClockBody } from './demo.dto.js';

const hour = 3_600_000;

const timeIn = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The same time of day in Copenhagen on another day. */
const onDay = (now: Instant, day: LocalDate): Instant => atLocalTime(day, timeIn.format(new Date(now)));

/** Where the clock goes. Days keep the time of day, also when the hour changes in between. */
export const targetOf = (national: Calendar, now: Instant, { workingDays, days, hours = 0 }: MoveClockBody): Instant => {
  const today = localDateOf(now);
  if (workingDays !== undefined) return onDay(now, addWorkingDays(national, today, workingDays));
  if (days !== undefined) return onDay(now, addCalendarDays(today, days));
  return new Date(Date.parse(now) + hours * hour).toISOString();
};
