import { hearingsDue } from './hearings.js';
import { isPassed, isWithinTerm, lacksNewDay } from './last-day.js';
import { arePapersDue } from './papers.js';
import { isLateElsewhere, runningSteps } from './running.js';
import type { Course } from './state.js';

/** What a course lacks, or what waits for whoever coordinates it. */
export type CourseFindingCode =
  | 'noCoordinator'
  | 'noGoal'
  | 'noEvaluation'
  | 'activityWithoutPurpose'
  | 'stepMissed'
  | 'noNewDay'
  | 'dayPassed'
  | 'stepDelayed'
  | 'papersDue'
  | 'hearingDue'
  | 'unanswered';

/** Why a course stands in the lists: what is to be mended in it, or that another authority is late, which asks nothing of whoever coordinates it. */
export type CourseMark = CourseFindingCode | 'elsewhereLate';

/** `no`: of the activity, the step, the hearing or the letter it is about. */
export type CourseFinding = { code: CourseFindingCode; no?: number };

const isOpen = ({ closed }: { closed?: unknown }): boolean => closed === undefined;

/**
 * What is to be mended. It depends on no day, for every day that passes leaves an event: a course is to have a goal, a
 * day for its next evaluation within the term, and a purpose to every activity. What only decides something has no plan to lack.
 */
export const findingsOfCourse = (course: Course): CourseFinding[] => {
  const { coordinatorId, goals, activities, letters, noPlan, endedOn, endedBecause } = course;
  const open = runningSteps(course);
  const unanswered = letters.filter(({ answered }) => !answered).map(({ no }): CourseFinding => ({ code: 'unanswered', no }));
  const unheard = hearingsDue(course).map(({ no }): CourseFinding => ({ code: 'hearingDue', no }));
  const ofSteps = open.flatMap((step): CourseFinding[] => {
    const { no, missed, elsewhere, late } = step;
    const isLate = missed && !elsewhere;
    return [
      ...(isLate ? [{ code: 'stepMissed', no } as const] : []),
      ...(lacksNewDay(step) ? [{ code: 'noNewDay', no } as const] : []),
      ...(isPassed(step) && !isLate ? [{ code: 'dayPassed', no } as const] : []),
      ...(late.length > 0 ? [{ code: 'stepDelayed', no } as const] : []),
      ...(arePapersDue(step) ? [{ code: 'papersDue', no } as const] : []),
    ];
  });
  if (endedBecause !== undefined) return ofSteps;
  if (endedOn !== undefined) return [...unheard, ...ofSteps, ...unanswered];
  return [
    ...(coordinatorId === undefined ? [{ code: 'noCoordinator' } as const] : []),
    ...(noPlan || goals.some(isOpen) ? [] : [{ code: 'noGoal' } as const]),
    ...(noPlan || open.some((step) => step.recurs && isWithinTerm(step)) ? [] : [{ code: 'noEvaluation' } as const]),
    ...activities.filter((one) => isOpen(one) && one.purposeId === undefined).map(({ no }): CourseFinding => ({ code: 'activityWithoutPurpose', no })),
    ...unheard,
    ...ofSteps,
    ...unanswered,
  ];
};

export const marksOfCourse = (course: Course): CourseMark[] => [
  ...new Set<CourseMark>([
    ...findingsOfCourse(course).map(({ code }) => code),
    ...(runningSteps(course).some(isLateElsewhere) ? (['elsewhereLate'] as const) : []),
  ]),
];
