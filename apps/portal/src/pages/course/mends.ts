import type { CourseDetail, CourseStep } from '../../api/course-queries.js';
import type { ChosenAct } from './acts.js';

type Todo = CourseDetail['todo'][number];

const dayOf = ({ plannedOn, dueOn }: CourseStep): string => plannedOn ?? dueOn ?? '9';

/** Those that are to happen, by the day on which they are to take place, also where something holds them up; those without one last. */
export const openSteps = ({ steps }: Pick<CourseDetail, 'steps'>): CourseStep[] =>
  steps.filter(({ runs }) => runs).toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)) || one.no - other.no);

/** What can be done with an open step, the likeliest first. What ends by itself nobody closes. */
export const actsOfStep = ({ no, closesByItself, recurs, plannedOn, needs }: CourseStep): ChosenAct[] => {
  if (closesByItself)
    return [
      { act: 'settleDelay', no },
      { act: 'dropStep', no },
    ];
  const byHand = recurs && plannedOn === null ? (['planStep', 'closeStep'] as const) : (['closeStep', 'planStep'] as const);
  const waits = needs.length > 0 ? (['need', 'needNoMore'] as const) : (['need'] as const);
  const isLate = needs.some(({ late }) => late);
  const acts = isLate ? (['settleDelay', ...byHand, ...waits] as const) : ([...byHand, ...waits, 'settleDelay'] as const);
  return [...acts, 'dropStep' as const].map((act) => ({ act, no }));
};

/** Other ways to mend it. */
export const otherMendsOf = ({ code, no }: Todo): ChosenAct[] => (code === 'hearingDue' ? [{ act: 'waiveHearing', no: no ?? 0 }] : []);

/** The act that mends what a course lacks. */
export const mendOf = (course: CourseDetail, { code, no }: Todo): ChosenAct => {
  const about = no ?? 0;
  const step = course.steps.find((one) => one.no === about);
  switch (code) {
    case 'noCoordinator':
      return { act: 'appointCoordinator' };
    case 'noGoal':
      return { act: 'setGoal' };
    case 'noEvaluation': {
      const evaluation = openSteps(course).find(({ recurs }) => recurs);
      return evaluation === undefined ? { act: 'openStep' } : { act: 'planStep', no: evaluation.no };
    }
    case 'activityWithoutPurpose':
      return { act: 'changeActivity', no: about };
    case 'stepMissed':
      return { act: step?.closesByItself === false ? 'closeStep' : 'settleDelay', no: about };
    case 'stepDelayed':
      return { act: 'settleDelay', no: about };
    case 'hearingDue':
      return { act: 'hearCitizen', no: about };
    case 'unanswered':
      return { act: 'reply', no: about };
  }
};

/** What it is about, by name. */
export const aboutTodo = ({ steps, activities }: CourseDetail, { code, no, request }: Todo): string | null => {
  if (code === 'hearingDue') return request;
  if (code === 'stepMissed' || code === 'stepDelayed') return steps.find((step) => step.no === no)?.kind.name ?? null;
  return code === 'activityWithoutPurpose' ? (activities.find((activity) => activity.no === no)?.kind.name ?? null) : null;
};
