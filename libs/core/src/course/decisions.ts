import type { StepKind } from '../rules/courses.js';
import type { RuleBook } from '../rules/rule-book.js';
import { refuse, type Asked, type Refusal } from '../refusal.js';
import type { Fact } from './handler.js';
import type { Course, CourseStep } from './state.js';
import { stepKindOf } from './terms.js';

type Kinds = Pick<RuleBook, 'stepKinds'>;

const decides = (code: string, { stepKinds }: Kinds): boolean => stepKinds.some((kind) => kind.code === code && kind.hearing === 'decides');

/** The kind comes of a decision, however many outcomes lie between: a complaint, what is decided anew. */
const comesOfDecision = (code: string, { stepKinds }: Kinds): boolean => {
  const found = new Set<string>();
  const follow = ({ outcomes }: StepKind): void => {
    for (const { opens } of outcomes) {
      if (opens === undefined || found.has(opens)) continue;
      found.add(opens);
      stepKinds.filter((kind) => kind.code === opens).forEach(follow);
    }
  };
  stepKinds.filter(({ hearing }) => hearing === 'decides').forEach(follow);
  return found.has(code);
};

/** It is about what the citizen applied for, not about what was decided before. */
const isOfApplication = (code: string, rules: Kinds): boolean =>
  rules.stepKinds.some((kind) => kind.code === code && kind.appliedFor) && !comesOfDecision(code, rules);

/**
 * A hearing that leads to a decision leads to the one that waits already, of whatever kind; a meeting to one of the same kind,
 * or of what was applied for. What comes of a decision is of that one alone: each of two may be complained of, and be decided anew.
 */
export const isDecidedAlready = ({ steps }: Pick<Course, 'steps'>, { no, kind: from }: CourseStep, { code }: StepKind, rules: Kinds): boolean => {
  if (!decides(code, rules) || comesOfDecision(from, rules)) return false;
  const hears = rules.stepKinds.some((kind) => kind.code === from && kind.hearing === 'hears');
  return steps.some(
    (other) =>
      other.no !== no && other.closed === undefined && decides(other.kind, rules) && (hears || other.kind === code || isOfApplication(other.kind, rules)),
  );
};

/** What the rules opened and the citizen applied for would never be decided: somebody ends the course, or it comes under rules that know it not. */
export const applicationLost = (before: Course | null, facts: readonly Fact[], { rules }: Asked): Refusal | null => {
  const ends = facts.some((fact) => fact.type === 'ended' && fact.because === undefined);
  const gone = new Set(facts.flatMap((fact) => (fact.type === 'stepDropped' && fact.because === 'otherRules' ? [fact.no] : [])));
  const goesOn = new Set(facts.flatMap((fact) => (fact.type === 'stepOpened' ? [fact.kind] : [])));
  const lost = before?.steps.find(
    ({ no, kind, byRule, closed }) => byRule && closed === undefined && (ends || (gone.has(no) && !goesOn.has(kind))) && stepKindOf(rules, kind)?.appliedFor,
  );
  return lost === undefined ? null : refuse('ApplicationAwaits', { no: lost.no, step: lost.kind });
};
