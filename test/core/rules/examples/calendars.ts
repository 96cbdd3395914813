import { localCalendar } from '#persistence';
import { nationalCalendar, type Calendar } from '#sla';
import type { CalendarName } from './example.js';

const office = { from: '08:00', to: '16:00' };
const closed = (name: string, ...days: readonly string[]) => days.map((on) => ({ on, name }));
const july = ['13', '14', '15', '16', '17', '20', '21', '22', '23', '24', '27', '28', '29', '30', '31'].map((day) => `2026-07-${day}`);
const allWeek = { monday: office, tuesday: office, wednesday: office, thursday: office, friday: office, saturday: office, sunday: office };

/** Working calendars of recipients that keep other days than the national one. */
export const calendars: Readonly<Record<CalendarName, Calendar>> = {
  closedFridays: localCalendar('closedFridays', { weekly: { monday: office, tuesday: office, wednesday: office, thursday: office } }),
  mondaysAndWednesdays: localCalendar('mondaysAndWednesdays', { weekly: { monday: office, wednesday: office } }),
  closedOnMayDay: localCalendar('closedOnMayDay', { closingDays: [{ month: 5, day: 1, name: '1. maj' }] }),
  closedInJuly: localCalendar('closedInJuly', { closingDays: closed('Sommerferie', ...july) }),
  closedOverChristmas: localCalendar('closedOverChristmas', {
    closingDays: closed('Juleferie', '2026-12-21', '2026-12-22', '2026-12-23', '2026-12-28', '2026-12-29', '2026-12-30'),
  }),
  closedInHolyWeek: localCalendar('closedInHolyWeek', { closingDays: closed('Påskeferie', '2027-03-22', '2027-03-23', '2027-03-24') }),
  closedOnBridgeDay: localCalendar('closedOnBridgeDay', { closingDays: closed('Fredag efter Kristi himmelfart', '2027-05-07') }),
  openOnEves: { ...nationalCalendar, id: 'openOnEves', closingDays: [] },
  openEveryDay: { id: 'openEveryDay', version: 1, weekly: allWeek, publicHolidays: 'none', closingDays: [] },
};
