import type { LocalDate } from '#sla';
import { clocksOf, type CourseClock } from '../rules/courses.js';
import type { Asked } from '../refusal.js';
import { nextNo } from './evolve.js';
import { today, type Fact } from './handler.js';
import { papersAnew } from './handlers/papers.js';
import type { Course, CourseStep } from './state.js';
import { lastDayOf, openedStep, stepKindOf, termOf, warningOf } from './terms.js';

/** Of a kind that recurs nobody knows what was held before the course was recorded here: it counts from its last turn. */
export const countsFrom = ({ step, within }: CourseClock, from: LocalDate, asked: Asked): LocalDate => {
  if (!stepKindOf(asked.rules, step)?.recurs) return from;
  let begins = from;
  for (let next = lastDayOf(asked.rules, begins, within); next < today(asked); next = lastDayOf(asked.rules, begins, within)) begins = next;
  return begins;
};

/** What somebody postponed with a reason stays as it was decided. */
const movedStep = (state: Course, { no, kind: code, openedOn, dueOn, baseOn, originalOn }: CourseStep, { rules }: Asked): Fact[] => {
  const kind = stepKindOf(rules, code);
  const within = kind && termOf(rules, state, kind);
  if (within === undefined || dueOn === undefined || baseOn !== originalOn) return [];
  const on = lastDayOf(rules, openedOn, within);
  return on === baseOn ? [] : [{ type: 'stepMoved', no, dueOn: on, before: dueOn, because: 'otherRules', ...warningOf(rules, kind, on) }];
};

/**
 * What the rules as they are now make of the terms that began with the course: those that hold no more are dropped, new ones
 * open, the last days of open ones are counted anew, and steps rest on what they say now. What was closed or dropped once is not opened again.
 */
export const underRules = (state: Course, asked: Asked): readonly Fact[] => {
  const wanted = clocksOf(asked.rules, state);
  const byRule = state.steps.filter(({ byRule: isByRule }) => isByRule);
  const open = byRule.filter(({ closed }) => closed === undefined);
  const stays = ({ kind }: CourseStep): boolean => wanted.some(({ step }) => step === kind);
  const dropped = open.filter((step) => !stays(step)).map(({ no }): Fact => ({ type: 'stepDropped', no, because: 'otherRules' }));
  const moved = open.filter(stays).flatMap((step) => movedStep(state, step, asked));
  let no = nextNo(state.steps);
  const opened = wanted.flatMap((clock): Fact[] => {
    const kind = stepKindOf(asked.rules, clock.step);
    if (kind === undefined || byRule.some((step) => step.kind === clock.step)) return [];
    return [openedStep(asked.rules, state, { no: no++, kind, opening: 'rule', from: countsFrom(clock, state.startedOn, asked) })];
  });
  const gone = new Set(dropped.map((fact) => 'no' in fact && fact.no));
  const papers = papersAnew({ ...state, steps: state.steps.filter((step) => !gone.has(step.no)) }, asked);
  return [...dropped, ...moved, ...papers, ...opened];
};
