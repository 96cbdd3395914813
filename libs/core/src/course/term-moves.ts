import { addCalendarDays, daysBetween, type LocalDate } from '#sla';
import type { Duration, StepKind } from '../rules/courses.js';
import type { Asked } from '../refusal.js';
import { today, type Fact } from './handler.js';
import { isPostponed } from './last-day.js';
import { restsWithCourse } from './running.js';
import type { Course, CourseStep, Exemption } from './state.js';
import { lastDayOf, stepKindOf, termOf, warningOf } from './terms.js';

const isOpen = ({ closed }: CourseStep): boolean => closed === undefined;
const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/** How many days of a term lie in these exemptions, each once: of one that begins while it runs, also what it makes it longer by. */
const daysExempt = (from: LocalDate, baseOn: LocalDate, exemptions: readonly Exemption[]): number =>
  exemptions
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .reduce(
      ({ days, counted }, exemption) => {
        const first = later(exemption.from, addCalendarDays(counted, 1));
        const isWithin = exemption.from <= addCalendarDays(baseOn, days) && first <= exemption.until;
        return isWithin ? { days: days + daysBetween(first, exemption.until) + 1, counted: exemption.until } : { days, counted };
      },
      { days: 0, counted: from },
    ).days;

/** How many of these days are exempt: they are no part of what is left of a term. */
const exemptDays = (after: LocalDate, until: LocalDate, exemptions: readonly Exemption[]): number =>
  Array.from({ length: daysBetween(after, until) }, (_, place) => addCalendarDays(after, place + 1)).filter((day) =>
    exemptions.some((exemption) => exemption.from <= day && day <= exemption.until),
  ).length;

/** Those that the rules of the kind let move a last day. */
const lawfulFor = ({ exemptedBy = [] }: Pick<StepKind, 'exemptedBy'>, exemptions: readonly Exemption[]): Exemption[] =>
  exemptions.filter(({ reason }) => exemptedBy.includes(reason));

/** The last day that a step has by these exemptions, where without any it would be that one. */
export const exemptUntil = (
  { exemptions }: Pick<Course, 'exemptions'>,
  { openedOn, resumed }: CourseStep,
  kind: StepKind,
  baseOn: LocalDate,
  { rules }: Asked,
) => {
  const amount = daysExempt(resumed?.on ?? openedOn, baseOn, lawfulFor(kind, exemptions));
  return amount === 0 ? baseOn : lastDayOf(rules, baseOn, { amount, unit: 'calendarDays' });
};

/**
 * A term stands still while the citizen is exempt, and what was left of it counts on after that; an exemption that ends early
 * lets the last day come back, to no day before today. One that has passed is moved by nothing: what was missed has been told.
 */
export const exempted = (course: Course, asked: Asked): Fact[] =>
  course.steps.filter(isOpen).flatMap((step): Fact[] => {
    const { rules } = asked;
    const { no, kind, dueOn, baseOn } = step;
    const found = stepKindOf(rules, kind);
    if (dueOn === undefined || dueOn < today(asked) || baseOn === undefined || found?.exemptedBy === undefined || isPostponed(step)) return [];
    const on = exemptUntil(course, step, found, baseOn, asked);
    const last = on < today(asked) ? lastDayOf(rules, today(asked), { amount: 0, unit: 'calendarDays' }) : on;
    return last === dueOn ? [] : [{ type: 'stepMoved', no, dueOn: last, before: dueOn, because: 'exemption', ...warningOf(rules, found, last) }];
  });

/**
 * Of a course that is opened again: a term that passed while it was over goes on with what was left of it at the end. What recurs and
 * was over before the end, so that nothing was left, has its whole term.
 */
export const resumed = (before: Course | null, state: Course, asked: Asked): Fact[] => {
  const endedOn = before?.endedOn;
  if (endedOn === undefined) return [];
  const { rules } = asked;
  return state.steps
    .filter((step) => isOpen(step) && restsWithCourse(step))
    .flatMap((step): Fact[] => {
      const { no, kind: code, dueOn, missed, recurs, again } = step;
      if (dueOn === undefined || missed || dueOn >= today(asked)) return [];
      const kind = stepKindOf(rules, code);
      const opensAnew = recurs === true && !before?.steps.some((one) => one.no === no);
      const whole = kind && opensAnew ? termOf(rules, state, kind, again) : undefined;
      const spared = kind === undefined ? [] : lawfulFor(kind, state.exemptions);
      const remaining = daysBetween(endedOn, dueOn) - (dueOn > endedOn ? exemptDays(endedOn, dueOn, spared) : 0);
      const left: Duration | undefined = dueOn >= endedOn ? { amount: remaining, unit: 'calendarDays' } : whole;
      if (left === undefined) return [];
      const on = lastDayOf(rules, today(asked), left);
      return [{ type: 'stepMoved', no, dueOn: on, before: dueOn, because: 'reopened', ...warningOf(rules, kind, on) }];
    });
};
