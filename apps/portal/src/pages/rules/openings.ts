import type { CalendarVersion } from './rules-queries.js';

export type Opening = CalendarVersion['rule']['weekly'][number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const satisfies readonly Opening['weekday'][];

/** Days after each other that are open at the same hours. */
type Run = { first: Opening['weekday']; last: Opening['weekday']; from: string; to: string };

const goesOn = ({ last, from, to }: Run, next: Opening): boolean =>
  weekdays.indexOf(next.weekday) === weekdays.indexOf(last) + 1 && next.from === from && next.to === to;

/** A week as people say it: Monday to Thursday at these hours, Friday at those. */
export const runsOf = (weekly: readonly Opening[]): Run[] =>
  weekly.reduce<Run[]>((runs, opening) => {
    const { weekday, from, to } = opening;
    const run = runs.at(-1);
    return run !== undefined && goesOn(run, opening)
      ? [...runs.slice(0, -1), { ...run, last: weekday }]
      : [...runs, { first: weekday, last: weekday, from, to }];
  }, []);
