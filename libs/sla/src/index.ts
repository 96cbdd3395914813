export {
  addWorkingDays,
  closedBecause,
  isWorkingDay,
  nationalCalendar,
  nextWorkingDay,
  openingInstant,
  previousWorkingDay,
  weekdayOf,
  workingDaysBetween,
} from './calendar.js';
export { TIME_ZONE, addCalendarDays, addMonths, atLocalTime, daysBetween, endOfDay, localDateOf, startOfDay } from './days.js';
export { dueDate, explain, pausedDays, standsAside, workingDaysLeft } from './due.js';
export { type HolidayCode, easterSunday, publicHolidays } from './holidays.js';
export { ledger, totals } from './ledger.js';
export type {
  Anchor,
  Anchors,
  Calendar,
  ClockState,
  ClosingDay,
  DeadlineRule,
  Due,
  ExplanationCode,
  ExplanationLine,
  Hours,
  Instant,
  Interval,
  Leg,
  LocalDate,
  LocalTime,
  Pause,
  Unit,
  Week,
  Weekday,
} from './types.js';
export { mondayOf, weekOf, type WeekNumber, weeksOf } from './weeks.js';
