import type { Course, CourseStep, Hearing } from './state.js';

type Heard = Pick<Course, 'steps' | 'hearings'>;

const stepFor = ({ step: no }: Hearing, { steps }: Heard): CourseStep | undefined => steps.find((step) => step.no === no);

/** Nobody has opened them, or what was opened did not apply. */
export const hearingsDue = (course: Heard): readonly Hearing[] =>
  (course.hearings ?? []).filter((hearing) => {
    const step = stepFor(hearing, course);
    return !hearing.waived && (step === undefined || step.closed?.outcome === 'dropped');
  });

/** Due ones, and those that the citizen may still answer. */
export const hearingsOpen = (course: Heard): readonly Hearing[] => {
  const due = hearingsDue(course);
  return (course.hearings ?? []).filter((hearing) => due.includes(hearing) || (!hearing.waived && stepFor(hearing, course)?.closed === undefined));
};
