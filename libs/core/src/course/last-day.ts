import type { LocalDate } from '#sla';
import type { StepKind } from '../rules/courses.js';
import type { CourseStep } from './state.js';

/** The last day of its term, which an exemption moves and nobody decided otherwise. */
const lastOfTerm = ({ originalOn, resumed }: Pick<CourseStep, 'originalOn' | 'resumed'>): LocalDate | undefined => resumed?.dueOn ?? originalOn;

/** What somebody postponed stays on the day that they decided. */
export const isPostponed = (step: Pick<CourseStep, 'baseOn' | 'originalOn' | 'resumed'>): boolean => step.baseOn !== lastOfTerm(step);

/** It is to take place within its term, counted from the one before it or from the start; a day that somebody postponed it to beyond that is not. */
export const isWithinTerm = (step: CourseStep): boolean => {
  const last = isPostponed(step) ? lastOfTerm(step) : step.dueOn;
  return step.plannedOn !== undefined && (last === undefined || step.plannedOn <= last);
};

/** The last day of a step may be moved: the law's only by a rule that says so, and not once it has passed. */
export const mayMoveLastDay = ({ statutory, missed }: CourseStep, kind: StepKind | undefined): boolean =>
  !statutory || (!missed && kind?.postponableBy !== undefined);

/** To where a step may be postponed: to any later day where `latestOn` is absent. `by`: the rule that makes it lawful. */
export type Postponement = { latestOn?: LocalDate; by?: string };

/** Null where no later day can be chosen. */
export const postponementOf = (step: CourseStep, kind: StepKind | undefined): Postponement | null => {
  const { statutory, missed, plannedOn, dueOn, asksCitizen } = step;
  if (dueOn === undefined || mayMoveLastDay(step, kind)) return statutory && kind?.postponableBy ? { by: kind.postponableBy } : {};
  return !missed && asksCitizen !== 'answer' && plannedOn !== undefined && plannedOn < dueOn ? { latestOn: dueOn } : null;
};

type Days = Pick<CourseStep, 'statutory' | 'missed' | 'plannedOn' | 'dueOn' | 'passedOn'>;

/** Its planned day is over, and nobody has said what came of it. */
export const isPassed = ({ plannedOn, passedOn }: Pick<CourseStep, 'plannedOn' | 'passedOn'>): boolean => plannedOn !== undefined && plannedOn === passedOn;

/** It was planned for a day beyond the law's last one, which had passed. */
const isPlannedLate = ({ statutory, missed, plannedOn, dueOn }: Days): boolean =>
  statutory === true && missed === true && plannedOn !== undefined && dueOn !== undefined && plannedOn > dueOn;

/** The law's last day has passed: it stays missed, and the day it is planned for is the one that the citizen was told instead. */
export const isExpectedAnew = (step: Days): boolean => isPlannedLate(step) && !isPassed(step);

type Told = Days & Pick<CourseStep, 'tellsCitizen' | 'elsewhere' | 'metBy' | 'asksCitizen'>;

/** What ends by itself is given no day: the citizen is told when that which ends it is planned. Nor is what the citizen answers. */
const owesDay = ({ tellsCitizen, elsewhere, metBy, asksCitizen }: Told): boolean =>
  tellsCitizen === true && !elsewhere && metBy === undefined && asksCitizen !== 'answer';

/** The day that has passed is the one that the citizen was told instead. */
export const isMissedAgain = (step: Told): boolean => owesDay(step) && isPlannedLate(step);

/** The citizen, who is told when the last day of such a step passes, has been told of no other. Whoever was given a day to come on has. */
export const lacksNewDay = (step: Told): boolean => {
  const { statutory, missed, asksCitizen, plannedOn } = step;
  return statutory === true && missed === true && owesDay(step) && !(asksCitizen === 'attend' ? plannedOn !== undefined : isExpectedAnew(step));
};
