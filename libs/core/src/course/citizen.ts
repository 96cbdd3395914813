import type { LocalDate, LocalTime } from '#sla';
import type { Span } from '../rules/policy.js';
import { mayBeAnswered } from './answers.js';
import type { Expected } from './blocking.js';
import { isExpectedAnew } from './last-day.js';
import { isAwaited } from './meetings.js';
import { runningSteps } from './running.js';
import type { Course, CourseStep } from './state.js';

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

/** What ends by itself is a term of the rules, and nothing that takes place; of one that is late the citizen was told. */
const takesPlace = ({ metBy, missed, tellsCitizen }: CourseStep): boolean => metBy === undefined || (missed === true && tellsCitizen === true);

const first = <T extends Dated>(all: readonly T[]): T | undefined => all.toSorted((one, other) => one.on.localeCompare(other.on))[0];

/** Whoever was asked to come keeps that day until told another, also while an answer holds it up. */
const planned = ({ step, on }: Dated, heldUp: boolean, today: LocalDate): CitizenNow => {
  const { no, plannedOn: wasOn, plannedAt: at, placeId } = step;
  const meeting = { no, on, ...(at && { at }), ...(placeId && { placeId }) };
  if (isAwaited(step, today)) return { situation: heldUp ? 'comeUnlessMoved' : 'comeTo', mustAct: true, ...meeting };
  if (heldUp) return { situation: 'held', mustAct: false, no, on, wasOn };
  return { situation: isExpectedAnew(step) ? 'expectedAnew' : 'weHold', mustAct: false, ...meeting };
};

const mayAnswer = ({ step: { no, postage }, on }: Dated): CitizenNow => ({ situation: 'mayAnswer', mustAct: false, no, on, ...(postage && { postage }) });

/** A meeting or talk that nobody found a day for in time; whether a planned one was held only those know who were there. */
const isOverdue = ({ asksCitizen, plannedOn, dueOn = '' }: CourseStep, today: LocalDate): boolean =>
  asksCitizen === 'attend' && plannedOn === undefined && dueOn < today;

/** A decision, or what else takes place without the citizen; that another authority is late is no delay of the municipality's. */
const awaited = ({ step: { no, elsewhere }, on }: Dated, today: LocalDate): CitizenNow => {
  const [ahead, overdue] = elsewhere ? (['elsewhere', 'elsewhereLate'] as const) : (['weDecide', 'late'] as const);
  return { situation: on < today ? overdue : ahead, mustAct: false, no, on };
};

/**
 * Of a course that runs, or of what runs on after its end: first the hearing that a decision waits for, then what
 * the citizen is to come to, also while it is held up, what they may answer, what else is planned, and what is to be decided, here before elsewhere. What was planned for a day
 * that has passed is no news of what comes next, and told where nothing does.
 */
const nextIn = (course: Course, expected: ReadonlyMap<number, Expected>, today: LocalDate): CitizenNow => {
  const steps = runningSteps(course).filter(takesPlace);
  const dated = (dayIn: (step: CourseStep) => LocalDate | undefined): Dated[] =>
    steps.flatMap((step) => {
      const on = dayIn(step);
      return on === undefined ? [] : [{ step, on }];
    });
  const invited = dated((step) => (mayBeAnswered(step, today) ? step.dueOn : undefined));
  const dayOf = (step: CourseStep): LocalDate | undefined =>
    step.plannedOn === undefined || isAwaited(step, today) ? step.plannedOn : (expected.get(step.no)?.on ?? step.plannedOn);
  const ahead = dated(dayOf)
    .filter(({ on }) => on >= today)
    .map((each) => ({ ...each, now: planned(each, expected.get(each.step.no)?.heldBy !== undefined, today) }));
  const hearing = first(invited.filter(({ step }) => step.hears));
  if (hearing !== undefined) return mayAnswer(hearing);
  const attended = first(ahead.filter(({ step }) => step.asksCitizen === 'attend'));
  if (attended !== undefined) return attended.now;
  const optional = first(invited);
  if (optional !== undefined) return mayAnswer(optional);
  const next = first(ahead);
  if (next !== undefined) return next.now;
  const terms = dated((step) => (step.asksCitizen === undefined || isOverdue(step, today) ? step.dueOn : undefined));
  const term = first(terms.filter(({ step }) => !step.elsewhere)) ?? first(terms);
  if (term !== undefined) return awaited(term, today);
  const passed = first(dated(({ plannedOn }) => plannedOn));
  return passed === undefined ? { situation: 'planning', mustAct: false } : { situation: 'dayPassed', mustAct: false, no: passed.step.no, on: passed.on };
};

/** What happens now, who acts, until when, and whether the citizen must. A course is over when nothing runs on after its end. */
export const citizenNow = (course: Course, expected: ReadonlyMap<number, Expected>, today: LocalDate): CitizenNow => {
  const next = nextIn(course, expected, today);
  return course.endedOn !== undefined && next.situation === 'planning' ? { situation: 'over', mustAct: false, on: course.endedOn } : next;
};
