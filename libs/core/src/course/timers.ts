import { addCalendarDays, startOfDay, type Instant, type LocalDate } from '#sla';
import type { Timer } from '../workflow.js';
import { openGrants } from './admitted.js';
import { isExpectedAnew } from './last-day.js';
import { papersAwaited } from './papers.js';
import { runningSteps } from './running.js';
import type { Course, CourseStep, Grant } from './state.js';

/** Something that happens by itself at an instant, unless something else happens first. */
export type CourseWake = Timer & { what: 'papers' | 'near' | 'due' | 'begins' | 'expires'; no: number };

export const dayOver = (on: LocalDate): Instant => startOfDay(addCalendarDays(on, 1));

/** Of a day that was missed and told anew the clock asks once more. */
const ofMissed = (step: CourseStep): CourseWake[] => {
  const { no, plannedOn, tellsCitizen } = step;
  if (!tellsCitizen || plannedOn === undefined || !isExpectedAnew(step)) return [];
  return [{ key: `due:${no}/${plannedOn}`, dueAt: dayOver(plannedOn), what: 'due', no }];
};

const ofStep = (step: CourseStep): CourseWake[] => {
  const { no, dueOn, warnOn, missed } = step;
  if (missed) return ofMissed(step);
  if (dueOn === undefined) return [];
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
  return [...steps.flatMap(ofStep), ...steps.flatMap(ofPapers), ...beginnings(state.activities, steps), ...openGrants(state).map(ofGrant)];
};

export const courseTimers = (state: Course): Timer[] => wakesOfCourse(state).map(({ key, dueAt }) => ({ key, dueAt }));
