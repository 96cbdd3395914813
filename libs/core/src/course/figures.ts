import type { Course, CourseStep } from './state.js';

/** What the follow-up of the organisation counts of a course, kept in columns of its own so that nothing is folded to count it. */
export type CourseFigures = { goals: number; coordinatorChanges: number; evaluations: number; evaluationsOnTime: number };

/** An evaluation that was held, or whose last day passed without, be it that it fell away or was dropped after that. One that was not held leaves its last day to the next. */
const counts = (step: CourseStep): boolean => {
  const { recurs, followsUp, closed } = step;
  if (recurs !== true || followsUp) return false;
  return closed === undefined || closed.outcome === 'dropped' ? step.missed === true : !closed.notHeld;
};

/** By the day that was its last at first: whoever postpones is not on time. */
const onTime = ({ closed, originalOn }: CourseStep): boolean =>
  closed !== undefined && closed.outcome !== 'dropped' && (originalOn === undefined || closed.on <= originalOn);

export const figuresOfCourse = ({ goals, coordinators, steps }: Course): CourseFigures => {
  const evaluations = steps.filter(counts);
  return {
    goals: goals.filter(({ closed }) => closed?.outcome !== 'dropped').length,
    coordinatorChanges: coordinators.filter(({ personId }, place) => place > 0 && personId !== coordinators[place - 1]?.personId).length,
    evaluations: evaluations.length,
    evaluationsOnTime: evaluations.filter(onTime).length,
  };
};
