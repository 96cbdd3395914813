import { daysBetween } from '#sla';
import { any } from '../rules/match.js';
import { adviceInForce, type AdviceCondition, type AdviceConditionType, type AdviceRule } from '../rules/advice.js';
import type { RuleBook } from '../rules/rule-book.js';
import type { Params } from '../texts/params.js';
import { daysWaited, failed, failedInARow, type AskedFact, type CourseFacts } from './facts.js';

/** That one condition holds, and by which figures. `counted`: so much of what it looks at was there; time that passes is not counted. */
export type AdviceReason = { code: AdviceConditionType; params: Params; counted: number };

/** A rule that speaks, and why: one reason for each of its conditions. */
export type Advice = { rule: AdviceRule; because: readonly AdviceReason[] };

type Evaluators = {
  [T in AdviceConditionType]: (condition: Extract<AdviceCondition, { type: T }> & { type: T }, facts: CourseFacts) => Omit<AdviceReason, 'code'> | null;
};

const byForms = ({ asked }: CourseFacts, forms: readonly string[]): AskedFact[] => asked.filter(({ formCode }) => forms.includes(formCode));

const reached = (found: number, atLeast: number, counted: number): Omit<AdviceReason, 'code'> | null =>
  found >= atLeast ? { params: { found, atLeast }, counted } : null;

const evaluators = {
  weeksSinceStart: ({ atLeast }: { atLeast: number }, { startedOn, today }: CourseFacts) => reached(Math.floor(daysBetween(startedOn, today) / 7), atLeast, 0),
  declinedOrLate: ({ atLeast }: { atLeast: number }, { asked }: CourseFacts) => reached(failedInARow(asked), atLeast, asked.filter(failed).length),
  daysWaited: ({ atLeast }: { atLeast: number }, { asked, today }: CourseFacts) => reached(daysWaited(asked, today), atLeast, 0),
  notAskedFor: ({ forms }: { forms: readonly string[] }, facts: CourseFacts) =>
    byForms(facts, forms).length === 0 ? { params: { forms: forms.join(', ') }, counted: 0 } : null,
  notAnswered: ({ forms }: { forms: readonly string[] }, facts: CourseFacts) => {
    const about = byForms(facts, forms);
    return about.some(({ came }) => came === 'answered') ? null : { params: { forms: forms.join(', '), asked: about.length }, counted: about.length };
  },
  answered: ({ forms }: { forms: readonly string[] }, facts: CourseFacts) => {
    const answers = byForms(facts, forms).filter(({ came }) => came === 'answered');
    const last = answers.toSorted((one, other) => (one.overOn ?? '').localeCompare(other.overOn ?? '')).at(-1);
    return last === undefined ? null : { params: { form: last.formCode, on: last.overOn ?? '', found: answers.length }, counted: answers.length };
  },
  nothingPending: (_condition: object, { asked }: CourseFacts) =>
    asked.some(({ came }) => came === 'pending') ? null : { params: { asked: asked.length }, counted: asked.length },
} satisfies Evaluators;

const reasonFor = (condition: AdviceCondition, facts: CourseFacts): AdviceReason | null => {
  const evaluate = evaluators[condition.type] as (condition: AdviceCondition, facts: CourseFacts) => Omit<AdviceReason, 'code'> | null;
  const found = evaluate(condition, facts);
  return found && { code: condition.type, ...found };
};

const covers = (patterns: readonly string[], value: string): boolean => patterns.includes(any) || patterns.includes(value);

/** What is asked for already is not suggested. */
const isUnderway = ({ suggests }: AdviceRule, { asked }: CourseFacts): boolean =>
  suggests.act === 'ask' && asked.some(({ formCode, came }) => formCode === suggests.formCode && came === 'pending');

/** Why the rule speaks in the course; null when it is silent. */
export const adviceBy = (rule: AdviceRule, facts: CourseFacts): Advice | null => {
  if (!covers(rule.courseKinds, facts.kind) || !covers(rule.regimes, facts.regime) || isUnderway(rule, facts)) return null;
  const because = rule.conditions.map((condition) => reasonFor(condition, facts));
  return because.every((reason) => reason !== null) ? { rule, because } : null;
};

/** All rules that speak in the course, in the order of the rule book: none weighs more than another. */
export const adviceFor = (facts: CourseFacts, rules: Pick<RuleBook, 'advice'>): Advice[] =>
  adviceInForce(rules, facts.today).flatMap((rule) => adviceBy(rule, facts) ?? []);
