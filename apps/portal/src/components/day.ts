const written = /^(\d{4})-(\d\d)-(\d\d)$/;

const pad = (part: number, length: number): string => String(part).padStart(length, '0');

/** Whether the text is a day that exists, as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => written.test(text) && toDay(toDate(text)) === text;

/** The day as the date picker wants it: midnight of the browser's own zone, whichever that is. */
export const toDate = (day: string): Date => {
  const [, year, month, date] = written.exec(day) ?? [];
  return new Date(Number(year), Number(month) - 1, Number(date));
};

/** The day a date picker means, whatever the browser's zone. */
export const toDay = (date: Date): string => `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;

/** `YYYY-MM-DD`; empty as long as the day itself is. */
export const dayAfter = (day: string): string => {
  if (!isDay(day)) return '';
  const date = toDate(day);
  date.setDate(date.getDate() + 1);
  return toDay(date);
};

/** Sweden writes its days as `YYYY-MM-DD`. */
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day in Copenhagen at that instant, as `YYYY-MM-DD`. */
export const dayOf = (at: string): string => days.format(new Date(at));

/** What came on each day (`YYYY-MM-DD` in Copenhagen), in the order it came. */
export const byDay = <T extends { at: string }>(items: readonly T[]): { day: string; items: readonly T[] }[] => {
  const days = new Map<string, T[]>();
  for (const item of items) days.set(dayOf(item.at), [...(days.get(dayOf(item.at)) ?? []), item]);
  return [...days].map(([day, ofDay]) => ({ day, items: ofDay }));
};
