import { clocksOf, kindBegan, type CourseClock } from '../rules/courses.js';
import type { Asked } from '../refusal.js';
import { openGrants } from './admitted.js';
import { afterFacts, today, type Fact } from './handler.js';
import { grantEnded } from './handlers/grants.js';
import { met, metOn } from './met.js';
import type { Course, CourseStep } from './state.js';
import { exempted, resumed } from './term-moves.js';
import { stepKindOf } from './terms.js';
import { openedByRule, papersAnew } from './under-rules.js';

const isOpen = ({ closed }: CourseStep): boolean => closed === undefined;

/** A course that is opened again has not ended after all. */
const isMetForGood = ({ closed, metBy }: CourseStep): boolean => closed?.outcome === 'met' && metBy !== 'end';

const byItself: ReadonlySet<string> = new Set(['met', 'over', 'dropped']);

/** Somebody closed it: a talk was held, a decision was made. What recurs goes on all the same. */
const isDone = ({ closed, recurs }: CourseStep): boolean => closed !== undefined && !recurs && !byItself.has(closed.outcome);

const newTerms: ReadonlySet<Fact['type']> = new Set<Fact['type']>(['begun', 'kindChanged', 'regimeChanged', 'reopened']);

/**
 * A term goes on that both kinds have alike; one that the kind before had otherwise begins with the kind, and so does how
 * long a course of it may last.
 */
const goesOn = (before: Course, { step, within }: CourseClock, asked: Asked): boolean => {
  if (stepKindOf(asked.rules, step)?.metBy === 'end') return false;
  const was = clocksOf(asked.rules, before).find((clock) => clock.step === step)?.within;
  return was === undefined || (was.amount === within.amount && was.unit === within.unit);
};

const otherRules = (before: Course | null, state: Course, facts: readonly Fact[], asked: Asked): Fact[] => {
  if (!facts.some(({ type }) => newTerms.has(type))) return [];
  const from = kindBegan(state);
  const isOtherKind = facts.some(({ type }) => type === 'kindChanged'); // which decides and holds talks of its own
  const wanted = clocksOf(asked.rules, state);
  const byRule = state.steps.filter(({ byRule: isByRule }) => isByRule);
  const stays = ({ kind }: CourseStep): boolean =>
    wanted.some((clock) => clock.step === kind && (before === null || !isOtherKind || goesOn(before, clock, asked)));
  const gone = byRule.filter((step) => isOpen(step) && !stays(step));
  const isThere = ({ step: code }: CourseClock): boolean =>
    byRule.some((step) => step.kind === code && ((isOpen(step) && stays(step)) || isMetForGood(step) || step.droppedByHand || (!isOtherKind && isDone(step))));
  const metAtEnd = (code: string): CourseStep | undefined => byRule.findLast((step) => step.kind === code && step.closed?.outcome === 'met');
  const absent = wanted.filter((clock) => !isThere(clock));
  const isOtherLaw = facts.some(({ type }) => type === 'regimeChanged');
  const opened = openedByRule(state, absent, ({ step }) => (isOtherKind ? from : (metAtEnd(step)?.openedOn ?? from)), asked, isOtherLaw);
  const begins = new Set(opened.map((fact) => fact.type === 'stepOpened' && fact.kind));
  const dropped = gone.map(({ no, kind }): Fact => ({ type: 'stepDropped', no, because: 'otherRules', ...(begins.has(kind) && { renewed: true }) }));
  return [...dropped, ...opened];
};

/** What an activity met that did not begin after all is still to be met, by the day it was to be. */
const unmet = (state: Course, facts: readonly Fact[], asked: Asked): Fact[] => {
  if (state.endedOn !== undefined || !facts.some(({ type }) => type === 'activityEnded' || type === 'activityChanged')) return [];
  const lastOf = ({ step: code }: CourseClock): CourseStep | undefined => state.steps.findLast(({ byRule, kind }) => byRule && kind === code);
  const clocks = clocksOf(asked.rules, state).filter((clock) => {
    const last = lastOf(clock);
    return last?.metBy === 'activity' && last.closed?.outcome === 'met' && metOn(state, last, today(asked)) === undefined;
  });
  return openedByRule(state, clocks, (clock) => lastOf(clock)?.openedOn ?? state.startedOn, asked);
};

/** Whoever takes part for the citizen does so in a course that runs. */
const dismissed = (state: Course): Fact[] =>
  state.endedOn === undefined ? [] : openGrants(state).map((grant) => grantEnded(grant, state.endedBecause ?? 'courseEnded'));

/** Nobody follows any more what the citizen waits for; who opens the course again says anew that the citizen does. */
const waitedOut = ({ waits, endedOn }: Course): Fact[] =>
  endedOn === undefined
    ? []
    : waits.flatMap(({ no, from, until }): Fact[] => (until === undefined ? [{ type: 'waitEnded', no, on: endedOn < from ? from : endedOn }] : []));

const movesTerms: ReadonlySet<Fact['type']> = new Set<Fact['type']>(['exempted', 'exemptionEnded', 'stepOpened', 'stepMoved']);

/** What follows by itself from what happened, in this order: other terms, what is to be met after all, days that move, what is met, what is over with the course. */
export const withConsequences = (before: Course | null, facts: readonly Fact[], asked: Asked): readonly Fact[] => {
  const all = [...facts];
  let state = afterFacts(before, facts, asked);
  const follows = (more: readonly Fact[]): void => {
    all.push(...more);
    state = afterFacts(state, more, asked);
  };
  if (state.endedOn === undefined) follows(otherRules(before, state, facts, asked));
  if (facts.some(({ type }) => type === 'regimeChanged')) follows(papersAnew(state, asked));
  follows(unmet(state, facts, asked));
  if (facts.some(({ type }) => type === 'reopened')) follows(resumed(before, state, asked));
  if (all.some(({ type }) => movesTerms.has(type))) follows(exempted(state, asked));
  follows(met(state, today(asked)));
  follows(dismissed(state));
  follows(waitedOut(state));
  return all;
};
