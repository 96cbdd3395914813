import type { LocalDate, LocalTime } from '#sla';
import type { Span } from '../rules/policy.js';
import type { Expected } from './blocking.js';
import { isExpectedAnew } from './last-day.js';
import { runningSteps } from './running.js';
import type { Course, CourseStep } from './state.js';

/** What a course is to its citizen where nobody else has been asked anything. */
export type CourseSituation =
  | 'mayAnswer'
  | 'comeTo'
  | 'held'
  | 'weHold'
  | 'weDecide'
  | 'late'
  | 'expectedAnew'
  | 'elsewhere'
  | 'elsewhereLate'
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

const planned = ({ step, on }: Dated, heldUp: boolean): CitizenNow => {
  const { no, plannedOn: wasOn, plannedAt: at, placeId, asksCitizen } = step;
  if (heldUp) return { situation: 'held', mustAct: false, no, on, wasOn };
  const meeting = { no, on, ...(at && { at }), ...(placeId && { placeId }) };
  if (asksCitizen === 'attend') return { situation: 'comeTo', mustAct: true, ...meeting };
  return { situation: isExpectedAnew(step) ? 'expectedAnew' : 'weHold', mustAct: false, ...meeting };
};

const mayAnswer = ({ step: { no, postage }, on }: Dated): CitizenNow => ({ situation: 'mayAnswer', mustAct: false, no, on, ...(postage && { postage }) });

/** A meeting or talk that the municipality did not hold in time; while there is time its day is still to be found. */
const isOverdue = ({ asksCitizen, dueOn = '' }: Pick<CourseStep, 'asksCitizen' | 'dueOn'>, today: LocalDate): boolean =>
  asksCitizen === 'attend' && dueOn < today;

/** A decision, or what else takes place without the citizen; that another authority is late is no delay of the municipality's. */
const awaited = ({ step: { no, elsewhere }, on }: Dated, today: LocalDate): CitizenNow => {
  const [ahead, overdue] = elsewhere ? (['elsewhere', 'elsewhereLate'] as const) : (['weDecide', 'late'] as const);
  return { situation: on < today ? overdue : ahead, mustAct: false, no, on };
};

/**
 * Of a course that runs, or of what runs on after its end: first the hearing that a decision waits for, then what
 * the citizen is to come to, also while it is held up, what they may answer, what else is planned, and what is to be decided, here before elsewhere. What was planned for a day
 * that has passed is no news of what comes next.
 */
const nextIn = (course: Course, expected: ReadonlyMap<number, Expected>, today: LocalDate): CitizenNow => {
  const steps = runningSteps(course).filter(takesPlace);
  const dated = (dayOf: (step: CourseStep) => LocalDate | undefined): Dated[] =>
    steps.flatMap((step) => {
      const on = dayOf(step);
      return on === undefined ? [] : [{ step, on }];
    });
  const invited = dated(({ asksCitizen, dueOn }) => (asksCitizen === 'answer' && (dueOn ?? today) >= today ? dueOn : undefined));
  const ahead = dated(({ no, plannedOn }) => (plannedOn === undefined ? undefined : (expected.get(no)?.on ?? plannedOn)))
    .filter(({ on }) => on >= today)
    .map((each) => ({ ...each, now: planned(each, expected.get(each.step.no)?.heldBy !== undefined) }));
  const hearing = first(invited.filter(({ step }) => step.hears));
  if (hearing !== undefined) return mayAnswer(hearing);
  const attended = first(ahead.filter(({ step }) => step.asksCitizen === 'attend'));
  if (attended !== undefined) return attended.now;
  const optional = first(invited);
  if (optional !== undefined) return mayAnswer(optional);
  const next = first(ahead);
  if (next !== undefined) return next.now;
  const terms = dated(({ dueOn, asksCitizen }) => (asksCitizen === undefined || isOverdue({ dueOn, asksCitizen }, today) ? dueOn : undefined));
  const term = first(terms.filter(({ step }) => !step.elsewhere)) ?? first(terms);
  return term === undefined ? { situation: 'planning', mustAct: false } : awaited(term, today);
};

/** What happens now, who acts, until when, and whether the citizen must. A course is over when nothing runs on after its end. */
export const citizenNow = (course: Course, expected: ReadonlyMap<number, Expected>, today: LocalDate): CitizenNow => {
  const next = nextIn(course, expected, today);
  return course.endedOn !== undefined && next.situation === 'planning' ? { situation: 'over', mustAct: false, on: course.endedOn } : next;
};
