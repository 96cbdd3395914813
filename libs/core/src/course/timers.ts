import { addCalendarDays, startOfDay, type Instant, type LocalDate } from '#sla';
import type { Timer } from '../workflow.js';
import { openGrants } from './admitted.js';
import { isPassed } from './last-day.js';
import { papersAwaited } from './papers.js';
import { runningSteps } from './running.js';
import type { Course, CourseStep, Grant } from './state.js';

/** Something that happens by itself at an instant, unless something else happens first. */
export type CourseWake = Timer & { what: 'papers' | 'near' | 'due' | 'passed' | 'begins' | 'expires'; no: number };

export const dayOver = (on: LocalDate): Instant => startOfDay(addCalendarDays(on, 1));

/** Whoever coordinates says what came of a planned day, once it is over. That of the last day is told with it, and what ends by itself needs nobody. */
const ofPlanned = (step: CourseStep): CourseWake[] => {
  const { no, plannedOn, dueOn, missed, metBy } = step;
  if (plannedOn === undefined || metBy !== undefined || isPassed(step) || (plannedOn === dueOn && !missed)) return [];
  return [{ key: `passed:${no}/${plannedOn}`, dueAt: dayOver(plannedOn), what: 'passed', no }];
};

const ofLastDay = ({ no, dueOn, warnOn, missed }: CourseStep): CourseWake[] => {
  if (dueOn === undefined || missed) return [];
  const due: CourseWake = { key: `due:${no}/${dueOn}`, dueAt: dayOver(dueOn), what: 'due', no };
  return warnOn === undefined ? [due] : [{ key: `near:${no}/${warnOn}`, dueAt: startOfDay(warnOn), what: 'near', no }, due];
};

const ofPapers = (step: CourseStep): CourseWake[] => {
  const on = papersAwaited(step);
  return on === undefined ? [] : [{ key: `papers:${step.no}/${on}`, dueAt: startOfDay(on), what: 'papers', no: step.no }];
};

/** An activity that is planned begins on its first day, when a step waits for one. */
const beginnings = (activities: Course['activities'], steps: readonly CourseStep[]): CourseWake[] => {
  const awaited = steps.some(({ metBy }) => metBy === 'activity');
  if (!awaited) return [];
  return activities.flatMap(({ no, from, closed }) =>
    closed === undefined ? [{ key: `begins:${no}/${from}`, dueAt: startOfDay(from), what: 'begins' as const, no }] : [],
  );
};

const ofGrant = ({ no, until }: Grant): CourseWake => ({ key: `grant:${no}/${until}`, dueAt: dayOver(until), what: 'expires', no });

export const wakesOfCourse = (state: Course): CourseWake[] => {
  const steps = runningSteps(state);
  return [
    ...steps.flatMap(ofLastDay),
    ...steps.flatMap(ofPlanned),
    ...steps.flatMap(ofPapers),
    ...beginnings(state.activities, steps),
    ...openGrants(state).map(ofGrant),
  ];
};

export const courseTimers = (state: Course): Timer[] => wakesOfCourse(state).map(({ key, dueAt }) => ({ key, dueAt }));
