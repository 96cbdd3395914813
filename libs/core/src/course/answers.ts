import type { LocalDate } from '#sla';
import type { StepKind, StepOutcome } from '../rules/courses.js';
import type { Course, CourseStep, Letter } from './state.js';

/** The citizen may answer it that day: until its last one, as long as nobody has closed it. */
export const mayBeAnswered = ({ asksCitizen, closed, dueOn }: Pick<CourseStep, 'asksCitizen' | 'closed' | 'dueOn'>, on: LocalDate): boolean =>
  asksCitizen === 'answer' && closed === undefined && (dueOn ?? on) >= on;

/** What the citizen answered to the step; another message answers none. */
export const answersTo = ({ letters }: Pick<Course, 'letters'>, no: number): readonly Letter[] => letters.filter(({ step }) => step === no);

/** It ends by itself with its last day: a person reads what the citizen answered before it is over. */
export const isSilent = (course: Pick<Course, 'letters'>, { no, lapses }: CourseStep): boolean => lapses === true && answersTo(course, no).length === 0;

/** What it may be said to have come to on that day: that no answer came only where none did, and none can come any more. */
export const outcomesOn = (course: Pick<Course, 'letters'>, step: CourseStep, { outcomes, lapsesTo }: StepKind, on: LocalDate): readonly StepOutcome[] =>
  step.asksCitizen === 'answer' && (mayBeAnswered(step, on) || answersTo(course, step.no).length > 0)
    ? outcomes.filter(({ code }) => code !== lapsesTo)
    : outcomes;
