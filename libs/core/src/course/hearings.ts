import type { Course, CourseStep, Hearing } from './state.js';

type Heard = Pick<Course, 'steps' | 'hearings'>;

const stepFor = ({ step: no }: Hearing, { steps }: Heard): CourseStep | undefined => steps.find((step) => step.no === no);

/** Nobody has opened them, or what was opened did not apply. */
export const hearingsDue = (course: Heard): readonly Hearing[] =>
  (course.hearings ?? []).filter((hearing) => {
    const step = stepFor(hearing, course);
    return !hearing.waived && (step === undefined || step.closed?.outcome === 'dropped');
  });

/** How many hold a decision up: those that are due, and those that run, whoever opened them. */
export const hearingsOpen = (course: Heard): number =>
  hearingsDue(course).length + course.steps.filter(({ hears, closed }) => hears && closed === undefined).length;
