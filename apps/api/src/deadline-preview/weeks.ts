import { closedText, type Language } from '#core';
import { weekdayOf, type Week } from '#sla';
import type { CalendarDay, CalendarWeek } from './weeks.dto.js';

type Day = Week['days'][number];

const dayView = ({ on, closed }: Day, language: Language): CalendarDay => ({
  on,
  closed: closed !== undefined,
  ...(closed !== undefined && closed !== weekdayOf(on) && { name: closedText(closed, language) }),
});

/** The weeks of a deadline, for a picture of it: what is closed has its name. */
export const weekViews = (weeks: readonly Week[], language: Language): CalendarWeek[] =>
  weeks.map(({ number, days }) => ({ number, days: days.map((day) => dayView(day, language)) }));
