import type { Course, CourseStep } from './state.js';

/** Steps that are to happen. What the rules for its kind opened waits while the course is over, and goes on when it does. */
export const runningSteps = ({ steps, endedOn }: Pick<Course, 'steps' | 'endedOn'>): CourseStep[] =>
  steps.filter(({ closed, byRule }) => closed === undefined && (endedOn === undefined || !byRule));
