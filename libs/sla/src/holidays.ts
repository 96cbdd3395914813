import { addCalendarDays } from './days.js';
import type { LocalDate } from './types.js';

export type HolidayCode =
  | 'newYearsDay'
  | 'maundyThursday'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'generalPrayerDay'
  | 'ascensionDay'
  | 'whitSunday'
  | 'whitMonday'
  | 'christmasDay'
  | 'boxingDay';

const two = (n: number): string => String(n).padStart(2, '0');

/** Gregorian Easter, by the anonymous computus (Meeus/Jones/Butcher). */
export const easterSunday = (year: number): LocalDate => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return `${year}-${two(month)}-${two((h + l - 7 * m + 33 * month + 19) % 32)}`;
};

const years = new Map<number, readonly { on: LocalDate; code: HolidayCode }[]>();

/** Danish public holidays of a year. Store bededag was abolished from 2024 (lov nr. 214 af 06/03/2023). */
export const publicHolidays = (year: number): readonly { on: LocalDate; code: HolidayCode }[] => {
  const known = years.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const after = (days: number, code: HolidayCode) => ({ on: addCalendarDays(easter, days), code });
  const prayer = year <= 2023 ? [after(26, 'generalPrayerDay')] : [];
  const list = [
    { on: `${year}-01-01`, code: 'newYearsDay' as const },
    after(-3, 'maundyThursday'),
    after(-2, 'goodFriday'),
    after(0, 'easterSunday'),
    after(1, 'easterMonday'),
    ...prayer,
    after(39, 'ascensionDay'),
    after(49, 'whitSunday'),
    after(50, 'whitMonday'),
    { on: `${year}-12-25`, code: 'christmasDay' as const },
    { on: `${year}-12-26`, code: 'boxingDay' as const },
  ];
  if (years.size > 400) years.clear();
  years.set(year, list);
  return list;
};
