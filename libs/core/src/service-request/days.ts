import { addCalendarDays, endOfDay, startOfDay, type Instant, type LocalDate } from '#sla';
import { rememberedByDay } from '../remembered.js';

/** The first instant after a local day: whatever was to be done on that day is late from then on. */
export const dayOver: (date: LocalDate) => Instant = rememberedByDay((date) => startOfDay(addCalendarDays(date, 1)));

/** The due instant of a day: its last millisecond. */
export const lastMomentOf: (date: LocalDate) => Instant = rememberedByDay(endOfDay);

export const isBefore = (a: Instant, b: Instant): boolean => Date.parse(a) < Date.parse(b);

export const latest = (first: Instant, ...others: readonly (Instant | undefined)[]): Instant =>
  others.reduce<Instant>((last, other) => (other !== undefined && isBefore(last, other) ? other : last), first);
