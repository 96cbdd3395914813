import type { LocalDate } from '#sla';
import type { Fact } from './handler.js';
import type { Course, CourseStep } from './state.js';

const isOpen = ({ closed }: { closed?: unknown }): boolean => closed === undefined;

/** The day on which it came to pass, as seen on a day; undefined when it did not. */
export const metOn = ({ goals, activities, steps, endedOn }: Course, { metBy }: CourseStep, on: LocalDate): LocalDate | undefined => {
  if (metBy === 'end') return endedOn;
  if (metBy === 'plan') {
    const planned = steps.filter((step) => step.recurs && isOpen(step)).every(({ plannedOn }) => plannedOn !== undefined);
    return planned && goals.some(isOpen) ? on : undefined;
  }
  if (metBy !== 'activity') return undefined;
  return activities
    .filter(({ from, closed }) => from <= on && closed?.outcome !== 'notBegun')
    .map(({ from }) => from)
    .toSorted()[0];
};

/** Steps that are met by that day end by themselves. */
export const met = (state: Course, today: LocalDate): Fact[] =>
  state.steps.filter(isOpen).flatMap((step): Fact[] => {
    const on = metOn(state, step, today);
    if (on === undefined) return [];
    const late = step.dueOn !== undefined && on > step.dueOn;
    return [{ type: 'stepClosed', no: step.no, on, outcome: 'met', by: 'itself', ...(late && { late }) }];
  });
