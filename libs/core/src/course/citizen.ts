import type { LocalDate } from '#sla';
import type { Span } from '../rules/policy.js';
import type { Expected } from './blocking.js';
import { runningSteps } from './running.js';
import type { Course, CourseStep } from './state.js';

/** What a course is to its citizen where nobody else has been asked anything. */
export type CourseSituation = 'mayAnswer' | 'comeTo' | 'held' | 'weHold' | 'weDecide' | 'late' | 'planning' | 'over';

/** `no`: the step it is about. `on`: its day. `wasOn`: the day it was planned for. `postage`: how much of its term is the post's. Must the citizen do anything? */
export type CitizenNow = { situation: CourseSituation; mustAct: boolean; no?: number; on?: LocalDate; wasOn?: LocalDate; postage?: Span };

type Dated = { step: CourseStep; on: LocalDate };

/** What ends by itself is a term of the rules, and nothing that takes place. */
const takesPlace = ({ metBy }: CourseStep): boolean => metBy === undefined;

const first = (all: readonly Dated[]): Dated | undefined => all.toSorted((one, other) => one.on.localeCompare(other.on))[0];

const planned = ({ step: { no, plannedOn: wasOn, asksCitizen }, on }: Dated, heldUp: boolean): CitizenNow => {
  if (heldUp) return { situation: 'held', mustAct: false, no, on, wasOn };
  return asksCitizen === 'attend' ? { situation: 'comeTo', mustAct: true, no, on } : { situation: 'weHold', mustAct: false, no, on };
};

/**
 * What happens now, who acts, until when, and whether the citizen must: what the citizen may answer first, then what is
 * planned, then what is to be decided.
 */
export const citizenNow = (course: Course, expected: ReadonlyMap<number, Expected>, today: LocalDate): CitizenNow => {
  if (course.endedOn !== undefined) return { situation: 'over', mustAct: false, on: course.endedOn };
  const steps = runningSteps(course).filter(takesPlace);
  const dated = (dayOf: (step: CourseStep) => LocalDate | undefined): Dated[] =>
    steps.flatMap((step) => {
      const on = dayOf(step);
      return on === undefined ? [] : [{ step, on }];
    });
  const answerBy = first(dated(({ asksCitizen, dueOn }) => (asksCitizen === 'answer' ? dueOn : undefined)));
  if (answerBy !== undefined) {
    const { no, postage } = answerBy.step;
    return { situation: 'mayAnswer', mustAct: false, no, on: answerBy.on, ...(postage && { postage }) };
  }
  const next = first(dated(({ no, plannedOn }) => (plannedOn === undefined ? undefined : (expected.get(no)?.on ?? plannedOn))));
  if (next !== undefined && next.on >= today) return planned(next, expected.get(next.step.no)?.heldBy !== undefined);
  const term = first(dated(({ dueOn, asksCitizen }) => (asksCitizen === undefined ? dueOn : undefined)));
  if (term === undefined) return { situation: 'planning', mustAct: false };
  return { situation: term.on < today ? 'late' : 'weDecide', mustAct: false, no: term.step.no, on: term.on };
};
