import type { Calendar, ClosingDay, Weekday } from '#sla';
import type { RuleLine } from '../../rules/compare.js';
import { line, told, type Telling, type TellingOf } from './telling.js';

type Written = Omit<Calendar, 'version' | 'id'>;

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const satisfies readonly Weekday[];

const dayOf = (day: ClosingDay, { t, date }: Telling): string => ('on' in day ? date(day.on) : t.eachYear(day.day, day.month));

const fields: TellingOf<Written> = {
  weekly: ({ weekly }, { t }) =>
    weekdays.flatMap((weekday) => {
      const hours = weekly[weekday];
      return line(`weekly.${weekday}`, t.opening(t.weekdays[weekday]), hours && `${hours.from}–${hours.to}`);
    }),
  publicHolidays: ({ publicHolidays }, { t, is }) => line('publicHolidays', t.holidays, is(publicHolidays === 'DK')),
  closingDays: ({ closingDays }, telling) =>
    closingDays.flatMap((day) => {
      const when = dayOf(day, telling);
      return line(`closingDays.${when}`, telling.t.closed(when), day.name);
    }),
};

/** All that a calendar says. */
export const calendarLines = (calendar: Written, telling: Telling): RuleLine[] => told(fields, calendar, telling);
