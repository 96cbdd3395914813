import { addCalendarDays, type LocalDate, type LocalTime } from '#sla';
import type { Span } from '../rules/policy.js';
import { mayBeAnswered } from './answers.js';
import type { Expected } from './blocking.js';
import { isExpectedAnew } from './last-day.js';
import { isAwaited } from './meetings.js';
import { runningSteps, takesPlace } from './running.js';
import type { Course, CourseStep, Goal } from './state.js';

/** What a course is to its citizen where nobody else has been asked anything. */
export type CourseSituation =
  | 'mayAnswer'
  | 'comeTo'
  | 'comeUnlessMoved'
  | 'held'
  | 'weHold'
  | 'weDecide'
  | 'late'
  | 'expectedAnew'
  | 'elsewhere'
  | 'elsewhereLate'
  | 'dayPassed'
  | 'planning'
  | 'goalsReached'
  | 'nothingPlanned'
  | 'noCoordinator'
  | 'over';

/** `no`: the step it is about. `on`: its day. `at` and `placeId`: its time and place. `wasOn`: the day it was planned for. `postage`: how much of its term is the post's. Must the citizen do anything? */
export type CitizenNow = {
  situation: CourseSituation;
  mustAct: boolean;
  no?: number;
  on?: LocalDate;
  at?: LocalTime;
  placeId?: string;
  wasOn?: LocalDate;
  postage?: Span;
};

type Dated = { step: CourseStep; on: LocalDate };
type Told = Dated & { now: CitizenNow };

const first = (all: readonly Told[]): Told | undefined => all.toSorted((one, other) => one.on.localeCompare(other.on))[0];

/** Whoever was asked to come keeps that day until told another, also while an answer holds it up. */
const planned = ({ step, on }: Dated, heldUp: boolean, today: LocalDate): CitizenNow => {
  const { no, plannedOn: wasOn, plannedAt: at, placeId } = step;
  const meeting = { no, on, ...(at && { at }), ...(placeId && { placeId }) };
  if (isAwaited(step, today)) return { situation: heldUp ? 'comeUnlessMoved' : 'comeTo', mustAct: true, ...meeting };
  if (heldUp) return { situation: 'held', mustAct: false, no, on, wasOn };
  return { situation: isExpectedAnew(step) ? 'expectedAnew' : 'weHold', mustAct: false, ...meeting };
};

const mayAnswer = ({ step: { no, postage }, on }: Dated): CitizenNow => ({ situation: 'mayAnswer', mustAct: false, no, on, ...(postage && { postage }) });

/** What the municipality did not do in time. Whoever had a day to come on may have come: that, only those know who were there. */
const isOverdue = ({ asksCitizen, plannedOn, elsewhere, dueOn }: CourseStep, today: LocalDate): boolean =>
  dueOn !== undefined && dueOn < today && !elsewhere && asksCitizen !== 'answer' && (asksCitizen === undefined || plannedOn === undefined);

/** A decision, or what else takes place without the citizen; that another authority is late is no delay of the municipality's. */
const awaited = ({ step: { no, elsewhere }, on }: Dated, today: LocalDate): CitizenNow => {
  const [ahead, overdue] = elsewhere ? (['elsewhere', 'elsewhereLate'] as const) : (['weDecide', 'late'] as const);
  return { situation: on < today ? overdue : ahead, mustAct: false, no, on };
};

const dayPassed = ({ step: { no }, on }: Dated): CitizenNow => ({ situation: 'dayPassed', mustAct: false, no, on });

/** For so many days whatever asks for the citizen comes before what the municipality is late with. */
const soon = 14;

/**
 * Of a course that runs, or of what runs on after its end: first the hearing that a decision waits for, then what asks for the
 * citizen within two weeks, the nearest day first, then what the municipality is late with, and then the rest: what asks for the
 * citizen later, what else is planned, and what is to be decided, here before elsewhere. What was planned for a day that has
 * passed is no news of what comes next, and told where nothing does.
 */
const nextIn = (course: Course, expected: ReadonlyMap<number, Expected>, today: LocalDate): CitizenNow | undefined => {
  const steps = runningSteps(course).filter(takesPlace);
  const dated = (dayIn: (step: CourseStep) => LocalDate | undefined, tell: (dated: Dated) => CitizenNow): Told[] =>
    steps.flatMap((step) => {
      const on = dayIn(step);
      return on === undefined ? [] : [{ step, on, now: tell({ step, on }) }];
    });
  const invited = dated((step) => (mayBeAnswered(step, today) ? step.dueOn : undefined), mayAnswer);
  const dayOf = (step: CourseStep): LocalDate | undefined =>
    step.plannedOn === undefined || isAwaited(step, today) ? step.plannedOn : (expected.get(step.no)?.on ?? step.plannedOn);
  const ahead = dated(dayOf, (each) => planned(each, expected.get(each.step.no)?.heldBy !== undefined, today)).filter(({ on }) => on >= today);
  const asking = [...ahead.filter(({ step }) => step.asksCitizen === 'attend'), ...invited];
  const dayAhead = new Set(ahead.map(({ step }) => step));
  const tellTerm = (each: Dated): CitizenNow => awaited(each, today);
  const late = dated((step) => (isOverdue(step, today) && !dayAhead.has(step) ? step.dueOn : undefined), tellTerm);
  const terms = dated((step) => (step.asksCitizen === undefined || isOverdue(step, today) ? step.dueOn : undefined), tellTerm);
  const byPressure: readonly (readonly Told[])[] = [
    invited.filter(({ step }) => step.hears),
    asking.filter(({ on }) => on <= addCalendarDays(today, soon)),
    late,
    ahead.filter(({ now }) => now.situation === 'expectedAnew'),
    asking,
    ahead,
    terms.filter(({ step }) => !step.elsewhere),
    terms,
    dated(({ plannedOn }) => plannedOn, dayPassed),
  ];
  return byPressure.map(first).find((told) => told !== undefined)?.now;
};

/** The last goal in the long run, which all else served; of a plan without one the last there was. */
const isAimReached = (goals: readonly Goal[]): boolean => (goals.findLast(({ term }) => term === 'long') ?? goals.at(-1))?.closed?.outcome === 'reached';

/** Where nothing happens: a plan is made until there is a goal to plan for; once what it was for is reached, the coordinator decides what comes next. */
const idle = ({ endedOn: on, coordinatorId, goals }: Course): CitizenNow => {
  if (on !== undefined) return { situation: 'over', mustAct: false, on };
  if (coordinatorId === undefined) return { situation: 'noCoordinator', mustAct: false };
  if (goals.some(({ closed }) => closed === undefined)) return { situation: 'nothingPlanned', mustAct: false };
  return { situation: isAimReached(goals) ? 'goalsReached' : 'planning', mustAct: false };
};

/** It asks for the citizen, or the municipality is late with it. */
export const presses = ({ situation, mustAct }: CitizenNow): boolean => mustAct || situation === 'mayAnswer' || situation === 'late';

/** What happens now, who acts, until when, and whether the citizen must. A course is over when nothing runs on after its end. */
export const citizenNow = (course: Course, expected: ReadonlyMap<number, Expected>, today: LocalDate): CitizenNow =>
  nextIn(course, expected, today) ?? idle(course);
