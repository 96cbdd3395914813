import { addCalendarDays, localDateOf, type LocalDate } from '#sla';
import type { CourseEvent } from './event.js';

/** From the day after the last one until the step was held or moved, which is not among them. */
export type Delay = { from: LocalDate; until: LocalDate; goesOn: boolean };

/**
 * When the municipality's own steps were late. What such a step waits for the municipality waits for too, so the time is its
 * own as well. What waits while the course is over is not late then, and of what was before a step stood here
 * nobody knows whether it was late.
 */
export const delaysOf = (events: readonly CourseEvent[], today: LocalDate): Delay[] => {
  /** Steps that do not run while the course is over. */
  const resting = new Set<number>();
  /** On which day the municipality's own steps were written down. */
  const own = new Map<number, LocalDate>();
  /** Since when, by the number of the step; null: not while the course is over. */
  const late = new Map<number, LocalDate | null>();
  /** Since when what was late and not held is late in the next one. */
  const left = new Map<number, LocalDate>();
  const delays: Delay[] = [];
  const stop = (no: number, until: LocalDate): void => {
    const from = late.get(no);
    if (from && until > from) delays.push({ from, until, goesOn: false });
  };
  const settle = (no: number, until: LocalDate): void => {
    stop(no, until);
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
    else if (event.type === 'ended') {
      for (const no of [...late.keys()].filter((each) => resting.has(each))) {
        stop(no, event.on);
        late.set(no, null);
      }
    } else if (event.type === 'reopened') {
      for (const [no, since] of [...late]) late.set(no, since ?? on);
    }
  }
  const running = [...late.values()].flatMap((from) => (from === null ? [] : [{ from, until: today, goesOn: true }]));
  return [...delays, ...running];
};
