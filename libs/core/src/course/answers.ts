import type { LocalDate } from '#sla';
import type { StepKind } from '../rules/courses.js';
import type { Course, CourseStep, Letter } from './state.js';

/** The citizen may answer it that day: until its last one, as long as nobody has closed it. */
export const mayBeAnswered = ({ asksCitizen, closed, dueOn }: Pick<CourseStep, 'asksCitizen' | 'closed' | 'dueOn'>, on: LocalDate): boolean =>
  asksCitizen === 'answer' && closed === undefined && (dueOn ?? on) >= on;

/** What the citizen answered to the step; another message answers none. */
export const answersTo = ({ letters }: Pick<Course, 'letters'>, no: number): readonly Letter[] => letters.filter(({ step }) => step === no);

/** The outcome is the one of a last day that passed in silence, and the citizen has answered. */
export const isSilenceDenied = (course: Pick<Course, 'letters'>, { no, asksCitizen }: CourseStep, kind: Pick<StepKind, 'lapsesTo'>, outcome: string): boolean =>
  asksCitizen === 'answer' && outcome === kind.lapsesTo && answersTo(course, no).length > 0;
