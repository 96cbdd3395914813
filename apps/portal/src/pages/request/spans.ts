import type { components } from '../../api/schema.js';

export type Period = components['schemas']['LedgerInterval'];

const hour = 3_600_000;
const day = 24 * hour;

/** How long a period lasted, in milliseconds. */
export const lengthOf = ({ from, to }: Period): number => Math.max(0, Date.parse(to) - Date.parse(from));

export type Span = { days: number } | { hours: number } | null;

/** In whole days, or whole hours below a day; null below an hour. */
export const spanOf = (period: Period): Span => {
  const length = lengthOf(period);
  if (length >= day) return { days: Math.round(length / day) };
  return length >= hour ? { hours: Math.floor(length / hour) } : null;
};

/** What lies beside each other and looks alike, as one. */
export const merged = (periods: readonly Period[]): readonly Period[] =>
  periods.reduce<readonly Period[]>((done, period) => {
    const last = done.at(-1);
    if (last === undefined || last.holder !== period.holder || last.clock !== period.clock || last.name !== period.name) return [...done, period];
    return [...done.slice(0, -1), { ...last, to: period.to }];
  }, []);

/** A request that ended goes on ending: what comes after is no period of work. */
export const worked = (periods: readonly Period[]): readonly Period[] => periods.filter(({ holder }) => holder !== 'nobody');
