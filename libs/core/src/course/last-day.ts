import type { LocalDate } from '#sla';
import type { StepKind, StepOutcome } from '../rules/courses.js';
import type { CourseStep } from './state.js';

/** The last day of a step may be moved: the law's only by a rule that says so, and not once it has passed. */
export const mayMoveLastDay = ({ statutory, missed }: CourseStep, kind: StepKind | undefined): boolean =>
  !statutory || (!missed && kind?.postponableBy !== undefined);

/** To where a step may be postponed: to any later day where `latestOn` is absent. `by`: the rule that makes it lawful. */
export type Postponement = { latestOn?: LocalDate; by?: string };

/** Null where no later day can be chosen. */
export const postponementOf = (step: CourseStep, kind: StepKind | undefined): Postponement | null => {
  const { statutory, missed, plannedOn, dueOn } = step;
  if (dueOn === undefined || mayMoveLastDay(step, kind)) return statutory && kind?.postponableBy ? { by: kind.postponableBy } : {};
  return !missed && plannedOn !== undefined && plannedOn < dueOn ? { latestOn: dueOn } : null;
};

type Days = Pick<CourseStep, 'statutory' | 'missed' | 'plannedOn' | 'dueOn'>;

/** The law's last day has passed: it stays missed, and the day it is planned for is the one that the citizen was told instead. */
export const isExpectedAnew = ({ statutory, missed, plannedOn, dueOn }: Days): boolean =>
  statutory === true && missed === true && plannedOn !== undefined && dueOn !== undefined && plannedOn > dueOn;

/**
 * The citizen, who is told when the last day of such a step passes, has been told of no other that lies ahead. What ends by
 * itself gets none: the citizen is told when that which ends it is planned. Whoever has a day to come on lacks none.
 */
export const lacksNewDay = (step: Days & Pick<CourseStep, 'tellsCitizen' | 'elsewhere' | 'metBy' | 'asksCitizen'>): boolean => {
  const { statutory, missed, tellsCitizen, elsewhere, metBy, asksCitizen, plannedOn } = step;
  const owesDay = statutory === true && missed === true && tellsCitizen === true && !elsewhere && metBy === undefined;
  return owesDay && !(asksCitizen === 'attend' ? plannedOn !== undefined : isExpectedAnew(step));
};
/** What it may be said to have come to on that day: while the citizen may still answer, nobody says that no answer came. */
export const outcomesOn = ({ asksCitizen, dueOn }: CourseStep, { outcomes, lapsesTo }: StepKind, on: LocalDate): readonly StepOutcome[] =>
  asksCitizen === 'answer' && dueOn !== undefined && on <= dueOn ? outcomes.filter(({ code }) => code !== lapsesTo) : outcomes;
