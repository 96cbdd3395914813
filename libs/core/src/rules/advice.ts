import type { LocalDate } from '#sla';
import { remembered, rememberedByDay } from '../remembered.js';
import type { Bilingual } from './form.js';
import { inForce, type Versioned } from './in-force.js';
import type { RuleBook } from './rule-book.js';

/** Counted in the course itself: weeks since it began, statements in a row that did not come in time, days waited for statements. */
export type CountedCondition = { type: 'weeksSinceStart' | 'declinedOrLate' | 'daysWaited'; atLeast: number };

/** About what was asked by one of these forms. */
export type FormsCondition = { type: 'notAskedFor' | 'notAnswered' | 'answered'; forms: readonly string[] };

/** Nothing that was asked for is still to come or to be read. */
export type PlainCondition = { type: 'nothingPending' };

/** What must be so, of facts that are recorded anyway. A closed list: none is about the person. */
export type AdviceCondition = CountedCondition | FormsCondition | PlainCondition;
export type AdviceConditionType = AdviceCondition['type'];

/** What a person may do about it: ask for a statement, consider whether the case is obvious, or talk it over with the citizen. */
export type Suggestion = { act: 'ask'; formCode: string } | { act: 'considerPension' } | { act: 'talk' };
export type SuggestedAct = Suggestion['act'];

/** Speaks in courses of these kinds under these regimes (`*` for any) in which all its conditions hold. It suggests; a person decides. */
export type AdviceRule = Versioned & {
  id: string;
  name: Bilingual;
  regimes: readonly string[];
  courseKinds: readonly string[];
  conditions: readonly AdviceCondition[];
  says: Bilingual;
  suggests: Suggestion;
  source: { text: string; confidence: 'high' | 'medium' | 'low' };
};

const rulesOn = remembered((rules: RuleBook['advice']) => rememberedByDay((on): readonly AdviceRule[] => inForce(rules, ({ id }) => id, on)));

/** The rules that hold on the day, in the order in which they were made. */
export const adviceInForce = ({ advice }: Pick<RuleBook, 'advice'>, on: LocalDate): readonly AdviceRule[] => rulesOn(advice)(on);
