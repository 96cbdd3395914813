import { addCalendarDays, addMonths, addWorkingDays, dueDate, type LocalDate } from '#sla';
import { clocksOf, type Duration, type StepKind } from '../rules/courses.js';
import { arrivesOn, postageFor } from '../rules/postage.js';
import type { RuleBook } from '../rules/rule-book.js';
import { refuse, type Refusal } from '../refusal.js';
import type { Fact } from './handler.js';
import { papersUnder, stillReady } from './papers.js';
import type { CourseEventOf, Opening } from './event.js';
import type { Course, CourseStep, StepTraits } from './state.js';

type Line = Pick<Course, 'kind' | 'regime' | 'startedOn' | 'kindSince'>;
type Running = Line & Pick<Course, 'steps'>;
type Opened = Extract<Fact, { type: 'stepOpened' }>;

export const stepKindOf = ({ stepKinds }: Pick<RuleBook, 'stepKinds'>, code: string): StepKind | undefined => stepKinds.find((kind) => kind.code === code);

/** The last day of a term, by the calendar of deadlines: on a closed day it goes on to the next open one. */
export const lastDayOf = ({ national }: Pick<RuleBook, 'national'>, from: LocalDate, { amount, unit }: Duration): LocalDate =>
  dueDate({
    rule: { legs: [{ anchor: 'caseStart', amount, unit, movedByPause: false, mayRollPast: true }], roll: 'nextWorkingDay' },
    anchors: { caseStart: from },
    calendar: national,
  }).dueOn;

/** So long before a day. */
export const before = ({ national }: Pick<RuleBook, 'national'>, on: LocalDate, { amount, unit }: Duration): LocalDate => {
  if (unit === 'workingDays') return addWorkingDays(national, on, -amount);
  return unit === 'months' ? addMonths(on, -amount) : addCalendarDays(on, -amount);
};

/** The term of the kind of step in this course, or of one that follows the first: what the kind of course says of it, else what the kind of step does. */
export const termOf = (rules: RuleBook, line: Line, kind: StepKind, again?: boolean): Duration | undefined => {
  const clock = clocksOf(rules, line).find(({ step }) => step === kind.code);
  return (again ? clock?.again : undefined) ?? clock?.within ?? kind.within;
};

/** A last day is said where no rule gives one, and nowhere else: what was said and did not hold would mislead. */
export const saidWrongly = (rules: RuleBook, line: Line, kind: StepKind | undefined, said: LocalDate | undefined, isNeeded: boolean): Refusal | null => {
  const isGiven = kind === undefined || termOf(rules, line, kind) !== undefined;
  if (isGiven) return said === undefined ? null : refuse('LastDayGiven', { dueOn: said });
  return said === undefined && isNeeded ? refuse('LastDayMissing') : null;
};

export const warningOf = (rules: RuleBook, kind: StepKind | undefined, dueOn: LocalDate | undefined): { warnOn?: LocalDate } =>
  dueOn === undefined || kind?.warnBefore === undefined ? {} : { warnOn: before(rules, dueOn, kind.warnBefore) };

export const papersOf = (rules: RuleBook, kind: StepKind | undefined, plannedOn: LocalDate | undefined): { papersOn?: LocalDate } =>
  plannedOn === undefined || kind?.papersBefore === undefined ? {} : { papersOn: before(rules, plannedOn, kind.papersBefore) };

const traitsOf = ({ statutory, recurs, followsUp, lapses, metBy, tellsCitizen, asksCitizen, hearing, elsewhere, awaited, promise }: StepKind): StepTraits => ({
  ...(statutory && { statutory }),
  ...(recurs && { recurs }),
  ...(followsUp && { followsUp }),
  ...(lapses && { lapses }),
  ...(metBy && { metBy }),
  ...(tellsCitizen && { tellsCitizen }),
  ...(asksCitizen && { asksCitizen }),
  ...(hearing === 'hears' && { hears: true }),
  ...(elsewhere && { elsewhere }),
  ...(awaited && { awaited }),
  ...(promise && { promise }),
});

type Opens = { no: number; kind: StepKind; opening: Opening; from: LocalDate; byPost?: boolean } & Partial<
  Pick<CourseEventOf<'stepOpened'>, 'dueOn' | 'plannedOn' | 'plannedAt' | 'placeId' | 'after' | 'contentId' | 'again'>
>;

/** Of the last one of the kind, where that was not held. */
const papersLeft = ({ steps }: Running, { code }: StepKind): CourseStep['papers'] => {
  const { closed, papers } = steps.findLast(({ kind }) => kind === code) ?? {};
  return closed?.notHeld ? papers : undefined;
};

/**
 * The step with its days: its last day by its term, or as it was said. What the citizen may answer counts from when they know of it.
 * What was made for a meeting that was not held lies ready for the next.
 */
export const openedStep = (rules: RuleBook, line: Running, { no, kind, opening, from, dueOn: said, byPost, ...rest }: Opens): Opened => {
  const within = termOf(rules, line, kind, rest.again);
  const postage = within === undefined || kind.asksCitizen !== 'answer' ? undefined : postageFor(rules, byPost);
  const papers = stillReady(papersUnder(kind, line.regime), papersLeft(line, kind));
  const dueOn = within === undefined ? said : lastDayOf(rules, arrivesOn(rules, from, postage), within);
  return {
    ...{ type: 'stepOpened', no, kind: kind.code, opening, from },
    ...(within && { within }),
    ...(postage && { postage }),
    ...(dueOn && { dueOn }),
    ...warningOf(rules, kind, dueOn),
    ...rest,
    ...papersOf(rules, kind, rest.plannedOn),
    ...traitsOf(kind),
    ...(papers.length > 0 && { papers }),
  };
};
