import { addCalendarDays, localDateOf, type LocalDate } from '#sla';
import type { CourseEvent } from './event.js';

/** From the day after the last one until the step was held or moved, which is not among them. */
export type Delay = { from: LocalDate; until: LocalDate; goesOn: boolean };

/** When the course was over; no `until`: it still is. */
type Over = { from: LocalDate; until?: LocalDate };

/** A death ends what had ended before. */
const isOver = (over: readonly Over[]): boolean => over.length > 0 && over.at(-1)?.until === undefined;

/** What of a delay lies outside these times. */
const without = (over: readonly Over[], delay: Delay): Delay[] =>
  over.reduce<Delay[]>(
    (left, { from, until }) =>
      left.flatMap((each): Delay[] => [
        ...(each.from < from ? [{ ...each, ...(each.until >= from && { until: from, goesOn: false }) }] : []),
        ...(until !== undefined && (each.until > until || each.goesOn) ? [{ ...each, from: each.from > until ? each.from : until }] : []),
      ]),
    [delay],
  );

/**
 * When the municipality's own steps were late. What such a step waits for the municipality waits for too, so the time is its
 * own as well. What waits while the course is over is not late then, and of what was before a step stood here
 * nobody knows whether it was late.
 */
export const delaysOf = (events: readonly CourseEvent[], today: LocalDate): Delay[] => {
  const over: Over[] = [];
  /** Steps that do not run while the course is over. */
  const resting = new Set<number>();
  /** On which day the municipality's own steps were written down. */
  const own = new Map<number, LocalDate>();
  /** Since when, by the number of the step. */
  const late = new Map<number, LocalDate>();
  /** Since when what was late and not held is late in the next one. */
  const left = new Map<number, LocalDate>();
  const delays: { no: number; delay: Delay }[] = [];
  const settle = (no: number, until: LocalDate): void => {
    const from = late.get(no);
    if (from && until > from) delays.push({ no, delay: { from, until, goesOn: false } });
    late.delete(no);
  };
  for (const event of events) {
    const on = localDateOf(event.effectiveAt);
    if (event.type === 'stepOpened') {
      if (event.opening === 'rule' || event.asksCitizen === 'attend') resting.add(event.no);
      if (!event.elsewhere) own.set(event.no, on);
      const since = left.get(event.insteadOf ?? 0);
      if (since !== undefined) late.set(event.no, since);
    } else if (event.type === 'stepMissed') {
      const [since, stood] = [addCalendarDays(event.dueOn, 1), own.get(event.no)];
      if (stood !== undefined) late.set(event.no, since > stood ? since : stood);
    } else if (event.type === 'stepClosed') {
      const since = late.get(event.no);
      if (since && event.notHeld) left.set(event.no, since > event.on ? since : event.on);
      settle(event.no, event.on);
    } else if (event.type === 'stepMoved' || event.type === 'stepDropped') settle(event.no, on);
    else if (event.type === 'ended') over.push(...(isOver(over) ? [] : [{ from: event.on }]));
    else if (event.type === 'reopened') over.push({ ...(over.pop() ?? { from: on }), until: on });
  }
  const running = [...late].map(([no, from]) => ({ no, delay: { from, until: today, goesOn: true } }));
  return [...delays, ...running].flatMap(({ no, delay }) => (resting.has(no) ? without(over, delay) : [delay]));
};
