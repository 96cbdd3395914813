// Says the same as libs/sla by other means: plain Date, Intl and one day at a time.
const DAY = 86_400_000;
const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

export const localDate = (instant: string): string => zone.format(new Date(instant));
export const plus = (date: string, days: number): string => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
export type IsWorking = (date: string) => boolean;

export const addWorking = (works: IsWorking, date: string, days: number): string => {
  let on = date;
  for (let left = days; left > 0; ) {
    on = plus(on, 1);
    if (works(on)) left -= 1;
  }
  return on;
};

export const rolled = (works: IsWorking, date: string): string => (works(date) ? date : rolled(works, plus(date, 1)));

/** Ends of local days (of working days only, when `works` is given) inside [from, to). */
export const dayEnds = (from: string, to: string, works?: IsWorking): number => {
  let ends = 0;
  for (let day = localDate(from); day < localDate(to); day = plus(day, 1)) if (!works || works(day)) ends += 1;
  return ends;
};
