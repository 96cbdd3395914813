import type { LocalDate } from '#sla';
import type { CourseStep } from './state.js';

/** When the answer to a request can be there; null when nobody can say. */
export type ExpectedAnswers = ReadonlyMap<string, LocalDate | null>;

/** When a step can take place, what moves it, and whether what it waits for is beyond its last day, or beyond the day of one that never moves. */
export type Expected = { on?: LocalDate; heldBy?: { requestId: string } | { no: number }; beyond: boolean; open: boolean };

type Hold = { on: LocalDate; by: NonNullable<Expected['heldBy']> };

/** A day is not lost when it is not known: the answer can be there on the first day at the earliest. */
const answersOf = ({ needs }: CourseStep, answers: ExpectedAnswers, first: LocalDate): Hold[] =>
  needs.map((requestId) => {
    const on = answers.get(requestId) ?? first;
    return { on: on < first ? first : on, by: { requestId } };
  });

const lastOf = (holds: readonly Hold[]): Hold | undefined =>
  holds.reduce<Hold | undefined>((last, hold) => (last === undefined || hold.on > last.on ? hold : last), undefined);

/**
 * When each open step can take place. A planned day moves to when the last of its answers can be there, and to when the step
 * before it takes place. A statutory step moves for neither: a person chooses how it goes on without what it waits for.
 * `first`: today, or the next day on which anybody works.
 */
export const expectedSteps = (steps: readonly CourseStep[], answers: ExpectedAnswers, first: LocalDate): ReadonlyMap<number, Expected> => {
  const found = new Map<number, Expected>();
  const expectedOf = (step: CourseStep, seen: readonly number[]): Expected => {
    const known = found.get(step.no);
    if (known !== undefined) return known;
    const { no, after, plannedOn, dueOn, statutory, missed } = step;
    const prior = seen.includes(no) ? undefined : steps.find((one) => one.no === after && one.closed === undefined);
    const priorOn = prior && expectedOf(prior, [...seen, no]).on;
    const holds = [...answersOf(step, answers, first), ...(prior && priorOn ? [{ on: priorOn, by: { no: prior.no } }] : [])];
    const hold = lastOf(holds);
    const base = plannedOn ?? dueOn;
    const isLater = hold !== undefined && (base === undefined || hold.on > base);
    const moves = isLater && !statutory;
    const on = moves ? hold.on : base;
    const last = statutory ? base : dueOn;
    const beyond = last !== undefined && ((isLater && hold.on > last) || (dueOn !== undefined && on !== undefined && on > dueOn && !(statutory && missed)));
    const expected: Expected = { ...(on && { on }), ...(moves && { heldBy: hold.by }), beyond, open: step.needs.length > 0 };
    found.set(no, expected);
    return expected;
  };
  for (const step of steps) if (step.closed === undefined) expectedOf(step, []);
  return found;
};
