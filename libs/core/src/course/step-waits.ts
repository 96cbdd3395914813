import { addCalendarDays, localDateOf, type LocalDate } from '#sla';
import type { CourseEvent } from './event.js';

/** How long the citizen waited for a step, until the day on which it was held or moved, which is not among them. */
export type StepWait = { party: 'requester' | 'otherAuthority'; from: LocalDate; until: LocalDate; goesOn: boolean };

/** When the course was over; no `until`: it still is. */
type Over = { from: LocalDate; until?: LocalDate };

/** A death ends what had ended before. */
const isOver = (over: readonly Over[]): boolean => over.length > 0 && over.at(-1)?.until === undefined;

/** What of a wait lies outside these times. */
const without = (over: readonly Over[], wait: StepWait): StepWait[] =>
  over.reduce<StepWait[]>(
    (left, { from, until }) =>
      left.flatMap((each): StepWait[] => [
        ...(each.from < from ? [{ ...each, ...(each.until >= from && { until: from, goesOn: false }) }] : []),
        ...(until !== undefined && (each.until > until || each.goesOn) ? [{ ...each, from: each.from > until ? each.from : until }] : []),
      ]),
    [wait],
  );

const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/**
 * What is awaited keeps the citizen waiting from the day its term counts from; any other step, where it is the municipality's own, once
 * it is late. What such a step waits for the municipality waits for too, so the time is its own as well. What waits while the
 * course is over is not late then, and of what was before a step stood here nobody knows whether it was late.
 */
export const stepWaits = (events: readonly CourseEvent[], today: LocalDate): StepWait[] => {
  const over: Over[] = [];
  /** Steps that do not run while the course is over. */
  const resting = new Set<number>();
  /** `on`: the day on which it was written down. */
  const steps = new Map<number, { on: LocalDate; party: StepWait['party']; awaited: boolean }>();
  /** Since when, by the number of the step. */
  const waited = new Map<number, LocalDate>();
  /** Since when what was waited for and not held is waited for in the next one. */
  const left = new Map<number, LocalDate>();
  const waits: { no: number; wait: StepWait }[] = [];
  let startedOn = '';
  const settle = (no: number, until: LocalDate, goesOn = false): void => {
    const [from, step] = [waited.get(no), steps.get(no)];
    if (from && step && (until > from || (goesOn && until === from))) waits.push({ no, wait: { party: step.party, from, until, goesOn } });
    waited.delete(no);
  };
  for (const event of events) {
    const on = localDateOf(event.effectiveAt);
    if (event.type === 'begun') startedOn = event.startedOn;
    else if (event.type === 'stepOpened') {
      if (event.opening === 'rule' || event.asksCitizen === 'attend') resting.add(event.no);
      steps.set(event.no, { on, party: event.elsewhere ? 'otherAuthority' : 'requester', awaited: event.awaited === true });
      const since = left.get(event.insteadOf ?? 0) ?? (event.awaited ? later(event.from, startedOn) : undefined);
      if (since !== undefined) waited.set(event.no, since);
    } else if (event.type === 'stepMissed') {
      const step = steps.get(event.no);
      if (step?.party === 'requester' && !step.awaited) waited.set(event.no, later(addCalendarDays(event.dueOn, 1), step.on));
    } else if (event.type === 'stepClosed') {
      const since = waited.get(event.no);
      if (since && event.notHeld) left.set(event.no, later(since, event.on));
      settle(event.no, event.on);
    } else if (event.type === 'stepMoved') {
      if (steps.get(event.no)?.awaited !== true) settle(event.no, on);
    } else if (event.type === 'stepDropped') settle(event.no, on);
    else if (event.type === 'ended') over.push(...(isOver(over) ? [] : [{ from: event.on }]));
    else if (event.type === 'reopened') over.push({ ...(over.pop() ?? { from: on }), until: on });
  }
  for (const no of [...waited.keys()]) settle(no, today, true);
  return waits.flatMap(({ no, wait }) => (resting.has(no) ? without(over, wait) : [wait]));
};
