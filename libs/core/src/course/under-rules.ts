import { daysBetween, type LocalDate } from '#sla';
import { clocksOf, kindBegan, type CourseClock } from '../rules/courses.js';
import type { Asked } from '../refusal.js';
import { nextNo } from './evolve.js';
import { isPostponed } from './last-day.js';
import { today, type Fact } from './handler.js';
import { papersUnder } from './papers.js';
import type { Course, CourseStep } from './state.js';
import { exemptUntil } from './term-moves.js';
import { lastDayOf, openedStep, stepKindOf, termOf, warningOf } from './terms.js';

type Turn = { from: LocalDate; again?: true };

/** The day on which one of the rules' was last held; what was closed by itself, or was not held, is no turn. */
const heldOn = ({ steps }: Course, code: string): LocalDate | undefined =>
  steps.findLast(({ kind, byRule, closed }) => byRule && kind === code && closed && !closed.notHeld && closed.outcome !== 'dropped')?.closed?.on;

/** What recurs counts from when it was last held. Nobody knows what was held before the course was recorded here: then it counts from its last turn. */
const lastTurn = (state: Course, { step, within, again = within }: CourseClock, from: LocalDate, asked: Asked): Turn => {
  const held = heldOn(state, step);
  if (held !== undefined && held >= from) return { from: held, again: true };
  let turn: Turn = { from };
  for (let next = lastDayOf(asked.rules, from, within); next < today(asked); next = lastDayOf(asked.rules, next, again)) turn = { from: next, again: true };
  return turn;
};

/**
 * The steps that these terms of the rules open, each counted from the day that is given for it. `anew`: the rules came while the
 * course ran, and what nobody knew of cannot be late: a term that never stood and would be over begins today. How long a course may last is no such duty.
 */
export const openedByRule = (state: Course, clocks: readonly CourseClock[], fromOf: (clock: CourseClock) => LocalDate, asked: Asked, anew = false): Fact[] => {
  let no = nextNo(state.steps);
  return clocks.flatMap((clock): Fact[] => {
    const kind = stepKindOf(asked.rules, clock.step);
    if (kind === undefined) return [];
    const from = fromOf(clock);
    const turn = kind.recurs ? lastTurn(state, clock, from, asked) : { from };
    const opened = openedStep(asked.rules, state, { no, kind, opening: 'rule', ...turn });
    const isOver = opened.dueOn !== undefined && opened.dueOn < today(asked);
    const wasOpen = state.steps.some((step) => step.byRule && step.kind === clock.step); // so that nothing has to be presumed
    if (isOver && !wasOpen && clock.presumedMet) return [];
    const given =
      isOver && !wasOpen && anew && kind.metBy !== 'end' ? openedStep(asked.rules, state, { no, kind, opening: 'rule', ...turn, from: today(asked) }) : opened;
    no += 1;
    return [given];
  });
};

/**
 * What somebody postponed with a reason stays as it was decided, and a last day that has passed is moved by no new rule: what was missed
 * has been told. Nor is one drawn so near that it, or the day on which its kind warns of it, has passed: what was told holds, and the
 * shorter term from the next turn on. The time that the course was over is no part of any term.
 */
const movedStep = (state: Course, step: CourseStep, asked: Asked): Fact[] => {
  const { rules } = asked;
  const { no, kind: code, openedOn, dueOn, baseOn, originalOn, resumed, again } = step;
  const kind = stepKindOf(rules, code);
  const within = kind && termOf(rules, state, kind, again);
  if (kind === undefined || within === undefined || dueOn === undefined || dueOn < today(asked)) return [];
  if (isPostponed(step) || resumed?.postponed) return [];
  const whole = lastDayOf(rules, openedOn, within);
  const wasOver = resumed === undefined || originalOn === undefined ? 0 : daysBetween(originalOn, resumed.dueOn);
  const on = wasOver === 0 ? whole : lastDayOf(rules, whole, { amount: wasOver, unit: 'calendarDays' });
  const last = exemptUntil(state, step, kind, on, asked);
  const { warnOn = last } = warningOf(rules, kind, last);
  if (last < dueOn && warnOn < today(asked)) return [];
  return on === baseOn
    ? []
    : [{ type: 'stepMoved', no, dueOn: on, before: dueOn, because: 'otherRules', ...(wasOver !== 0 && { originalOn: whole }), ...warningOf(rules, kind, on) }];
};

const sameNeeds = (step: CourseStep, needed: CourseStep['papers'] = []): boolean =>
  JSON.stringify((step.papers ?? []).map(({ code, obligatory }) => [code, obligatory])) ===
  JSON.stringify(needed.map(({ code, obligatory }) => [code, obligatory]));

/** What open steps rest on by the rules as they are now. */
export const papersAnew = ({ steps, regime }: Pick<Course, 'steps' | 'regime'>, { rules }: Asked): Fact[] =>
  steps.flatMap((step): Fact[] => {
    const kind = stepKindOf(rules, step.kind);
    if (step.closed !== undefined || kind === undefined) return [];
    const papers = papersUnder(kind, regime);
    return sameNeeds(step, papers) ? [] : [{ type: 'papersChanged', no: step.no, papers }];
  });

/**
 * What the rules as they are now make of the terms that began with the kind of course: those that hold no more are dropped, new ones
 * open, the last days of open ones are counted anew, and steps rest on what they say now. What was closed or dropped once is not opened again.
 */
export const underRules = (state: Course, asked: Asked): readonly Fact[] => {
  const wanted = clocksOf(asked.rules, state);
  const byRule = state.steps.filter(({ byRule: isByRule }) => isByRule);
  const open = byRule.filter(({ closed }) => closed === undefined);
  const stays = ({ kind }: CourseStep): boolean => wanted.some(({ step }) => step === kind);
  const dropped = open.filter((step) => !stays(step)).map(({ no }): Fact => ({ type: 'stepDropped', no, because: 'otherRules' }));
  const moved = open.filter(stays).flatMap((step) => movedStep(state, step, asked));
  const isNew = ({ step: code }: CourseClock): boolean => !byRule.some(({ kind }) => kind === code);
  const opened = openedByRule(state, wanted.filter(isNew), () => kindBegan(state), asked, true);
  const gone = new Set(dropped.map((fact) => 'no' in fact && fact.no));
  const papers = papersAnew({ ...state, steps: state.steps.filter((step) => !gone.has(step.no)) }, asked);
  return [...dropped, ...moved, ...papers, ...opened];
};
