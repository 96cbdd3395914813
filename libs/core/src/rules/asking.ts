import type { LocalDate } from '#sla';
import { remembered, rememberedByDay } from '../remembered.js';
import type { AsksFor, RecipientKind } from './form.js';
import { inForce, type Versioned } from './in-force.js';
import { any, formsInForce } from './match.js';
import type { RuleBook } from './rule-book.js';

/**
 * Of whom alone this may be asked in courses of these kinds under these regimes (`*` for any). Where no rule speaks,
 * the form alone says who may be asked; where several do, all must permit it.
 */
export type AskingRule = Versioned & {
  id: string;
  asksFor: AsksFor;
  regimes: readonly string[];
  courseKinds: readonly string[];
  recipientKinds: readonly RecipientKind[];
  source: { text: string; confidence: 'high' | 'medium' | 'low' };
};

/** Of a draft, what decides whether it may be asked. A course that is not known bars nothing. */
export type Asking = { formCode: string; recipientKind: RecipientKind; courseKind?: string; regime?: string };

/** The rule that bars it, and the forms that this kind of recipient may be asked for instead. */
export type Barrier = { rule: AskingRule; instead: readonly string[] };

const rulesOn = remembered((rules: RuleBook['asking']) => rememberedByDay((on): readonly AskingRule[] => inForce(rules, ({ id }) => id, on)));

const covers = (patterns: readonly string[], value: string | undefined): boolean => value !== undefined && (patterns.includes(any) || patterns.includes(value));

const speaksOf = ({ regimes, courseKinds }: AskingRule, { regime, courseKind }: Asking): boolean => covers(regimes, regime) && covers(courseKinds, courseKind);

const barring = (rules: RuleBook, asking: Asking, asksFor: AsksFor, on: LocalDate): AskingRule | undefined =>
  rulesOn(rules.asking)(on).find((rule) => rule.asksFor === asksFor && speaksOf(rule, asking) && !rule.recipientKinds.includes(asking.recipientKind));

/** Why the form, which this kind of recipient could answer, may not be asked of it in the course; null when it may. */
export const barrierTo = (rules: RuleBook, asking: Asking, on: LocalDate): Barrier | null => {
  const forms = formsInForce(rules, on);
  const form = forms.find(({ code }) => code === asking.formCode);
  const rule = form && barring(rules, asking, form.asksFor, on);
  if (rule === undefined) return null;
  const permitted = forms.filter(
    ({ asksFor, recipientKinds }) => recipientKinds.includes(asking.recipientKind) && barring(rules, asking, asksFor, on) === undefined,
  );
  return { rule, instead: permitted.map(({ code }) => code) };
};
