import type { ClockState, Instant, Interval } from './types.js';

type Change<H extends string> = { at: Instant; holder: H; clock: ClockState; reason?: string };

/** Who had the ball from when to when. Equal neighbours are merged; the intervals' sum is the whole. */
export const ledger = <H extends string>(changes: readonly Change<H>[], until: Instant): readonly Interval<H>[] => {
  const intervals: Interval<H>[] = [];
  changes.forEach((change, place) => {
    const to = changes[place + 1]?.at ?? until;
    if (to <= change.at) return;
    const last = intervals.at(-1);
    if (last && last.holder === change.holder && last.clock === change.clock && last.reason === change.reason) {
      last.to = to;
      return;
    }
    const reason = change.reason === undefined ? {} : { reason: change.reason };
    intervals.push({ from: last?.to ?? change.at, to, holder: change.holder, clock: change.clock, ...reason });
  });
  return intervals;
};

const sum = (into: Record<string, number>, key: string, amount: number): void => {
  into[key] = (into[key] ?? 0) + amount;
};

/** Milliseconds by holder and by clock; each adds up to the whole. */
export const totals = (intervals: readonly Interval[]): { byHolder: Record<string, number>; byClock: Record<string, number>; whole: number } => {
  const all = { byHolder: {}, byClock: {}, whole: 0 };
  for (const { from, to, holder, clock } of intervals) {
    const length = to === null ? 0 : Date.parse(to) - Date.parse(from);
    sum(all.byHolder, holder, length);
    sum(all.byClock, clock, length);
    all.whole += length;
  }
  return all;
};
