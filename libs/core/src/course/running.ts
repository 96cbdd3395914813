import type { Course, CourseStep } from './state.js';

/** What ends by itself is a term of the rules, and nothing that takes place; of one that is late the citizen was told. */
export const takesPlace = ({ metBy, missed, tellsCitizen, foundLate }: CourseStep): boolean =>
  metBy === undefined || (missed === true && tellsCitizen === true && !foundLate);

/** The citizen may know of it as late: nobody was told of what had passed before it was written down. */
export const wasLate = ({ missed, foundLate, wasMissed }: Pick<CourseStep, 'missed' | 'foundLate' | 'wasMissed'>): boolean =>
  (missed === true && !foundLate) || wasMissed === true;

/** It waits while the course is over, and goes on when the course does: what the rules opened, and what the citizen was to come to. */
export const restsWithCourse = ({ byRule, rests }: CourseStep): boolean => byRule === true || rests === true;

/** Steps that are to happen. Of a course that is over they are those that its end is no end of, such as a complaint. */
export const runningSteps = ({ steps, endedOn }: Pick<Course, 'steps' | 'endedOn'>): CourseStep[] =>
  steps.filter((step) => step.closed === undefined && (endedOn === undefined || !restsWithCourse(step)));

/** Another authority is late with it: when it comes nobody knows, and nobody here can mend that. */
export const isLateElsewhere = ({ elsewhere, missed }: Pick<CourseStep, 'elsewhere' | 'missed'>): boolean => elsewhere === true && missed === true;
