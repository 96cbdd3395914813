import type { Instant, LocalDate, LocalTime } from '#sla';
import type { Language } from './language.js';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it. */
const formatter = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[language], options);
  formatters.set(key, made);
  return made;
};

const named = (date: LocalDate, language: Language, options: Intl.DateTimeFormatOptions): string =>
  formatter(language, { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

const isDate = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

const shortDate = (date: LocalDate, language: Language): string => {
  const [year, month, day] = date.split('-');
  return `${named(date, language, { weekday: 'short' })} ${day}.${month}.${year}`;
};

const longDate = (date: LocalDate, language: Language): string => {
  const [year, , day] = date.split('-');
  const weekday = named(date, language, { weekday: 'long' });
  const month = named(date, language, { month: 'long' });
  return `${weekday} ${Number(day)}${language === 'da' ? '.' : ''} ${month} ${year}`;
};

/** `november 2026` */
export const formatMonth = (date: LocalDate, language: Language): string => named(date, language, { month: 'long', year: 'numeric' });

/** `1. halvår 2026`, of its first day. */
export const formatHalfYear = (first: LocalDate, language: Language): string => {
  const [year, month = ''] = first.split('-');
  const isFirst = month < '07';
  return language === 'da' ? `${isFirst ? 1 : 2}. halvår ${year}` : `${isFirst ? 'first' : 'second'} half of ${year}`;
};

/** `man. 23.11.2026` or `onsdag 2. december 2026`; a value that is no date is given back as it is. */
export const formatDate = (date: LocalDate, language: Language, length: 'short' | 'long' = 'short'): string => {
  if (!isDate(date)) return date;
  return length === 'short' ? shortDate(date, language) : longDate(date, language);
};

/** `kl. 10.00` in Danish and `at 10:00` in English, of a time of day. */
export const formatClock = (at: LocalTime, language: Language): string => (language === 'da' ? `kl. ${at.replace(':', '.')}` : `at ${at}`);

export type MeetingFacts = { on: LocalDate; at?: LocalTime | null; place?: string | null };

/** `tirsdag 15. december 2026 kl. 10.00, Rådhuset, lokale 2`; whatever is not known is not said. */
export const formatMeeting = ({ on, at, place }: MeetingFacts, language: Language, length: 'short' | 'long' = 'long'): string =>
  [[formatDate(on, language, length), ...(at ? [formatClock(at, language)] : [])].join(' '), ...(place ? [place.replace(/[.\s]+$/, '')] : [])].join(', ');

const clockOptions: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Copenhagen' };
const dayOptions: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'Europe/Copenhagen' };

const partsOf = (instant: Instant, options: Intl.DateTimeFormatOptions): Record<string, string> =>
  Object.fromEntries(
    formatter('en', options)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );

/** `kl. 09.05` in Danish and `09:05` in English, Copenhagen time. */
export const formatTime = (instant: Instant, language: Language): string => {
  const { hour, minute } = partsOf(instant, clockOptions);
  return language === 'da' ? `kl. ${hour}.${minute}` : `${hour}:${minute}`;
};

/** `man. 23.11.2026 kl. 09.05`, Copenhagen time. */
export const formatInstant = (instant: Instant, language: Language): string => {
  const { year, month, day } = partsOf(instant, dayOptions);
  return `${shortDate(`${year}-${month}-${day}`, language)} ${formatTime(instant, language)}`;
};

/** The day in Copenhagen at that instant: `onsdag 2. december 2026`, or short. */
export const formatDayOf = (instant: Instant, language: Language, length: 'short' | 'long' = 'long'): string => {
  const { year, month, day } = partsOf(instant, dayOptions);
  return formatDate(`${year}-${month}-${day}`, language, length);
};
