import type { AdviceRule } from './advice.js';
import type { AskingRule } from './asking.js';
import type { DeadlineRule, LocalDate } from '#sla';
import type { Amendment } from './amend.js';
import { clockFaults, stepFaults } from './course-faults.js';
import { codesTwice, duplicates, known, unless, type Coded, type Faults } from './fault.js';
import { grantFaults } from './grant-faults.js';
import { keptFaults } from './kept.js';
import type { Refused } from '../workflow.js';
import type { Form, FormItem } from './form.js';
import { any } from './match.js';
import type { LadderEffect, Policy } from './policy.js';
import type { RuleBook } from './rule-book.js';
import { isTemplate, mostTemplate } from './text-template.js';

/** What a rule may lack although each of its fields is well formed. */
export type RuleFaultCode =
  | 'past'
  | 'beforeStart'
  | 'unknownForm'
  | 'notAscending'
  | 'onlyFromSending'
  | 'duplicate'
  | 'optionsMissing'
  | 'refersToNothing'
  | 'neverOpen'
  | 'unknownCode'
  | 'mustStay'
  | 'onlyAsTask'
  | 'alwaysQuiet'
  | 'unknownPlaceholder'
  | 'templateTooLong'
  | 'onlyInAgreement'
  | 'onlyForOneForm'
  | 'paidByPolicy'
  | 'asksThemself'
  | 'tooFew'
  | 'noTerm'
  | 'neverEnds'
  | 'endsByItself'
  | 'neverLapses'
  /** It would be opened with no last day: its kind has no term, and nobody says the day. */
  | 'lastDayUnsaid'
  | 'hearsNothing'
  | 'notStatutory'
  | 'neverRecurs'
  | 'asksNoAnswer'
  | 'overlaps'
  | 'mustAsk'
  | 'onlyForPersons'
  | 'onlyWhereActed';

/** The field's path in the rule, e.g. `ladder[2].workingDays`, and what else its text names. */
export type RuleFault = { field: string; code: RuleFaultCode; params?: Refused['params'] };

const datesOf = ({ validFrom, validTo }: { validFrom: LocalDate; validTo?: LocalDate }, today: LocalDate): Faults => [
  ...unless(validFrom >= today, 'validFrom', 'past'),
  ...unless(validTo === undefined || validTo >= validFrom, 'validTo', 'beforeStart'),
];

/** A deadline that begins anew has nothing to count from but the instant it begins. */
const newBeginning = ({ legs }: DeadlineRule, field: string): Faults =>
  legs.flatMap(({ anchor }, place) => unless(anchor === 'sent', `${field}.legs[${place}].anchor`, 'onlyFromSending'));

/** A leg stands in for an anchor that another leg counts from. */
const standIns = ({ legs }: DeadlineRule, field: string): Faults =>
  legs.flatMap(({ untilKnown }, place) =>
    unless(untilKnown === undefined || legs.some(({ anchor }) => anchor === untilKnown), `${field}.legs[${place}].untilKnown`, 'refersToNothing'),
  );

/** Rungs from the inner deadline come before those from the outer one. */
const ladderOf = ({ ladder, inner }: Pick<Policy, 'ladder' | 'inner'>): Faults =>
  ladder.flatMap(({ workingDays, time, from }, place) => {
    const before = ladder[place - 1];
    if (from === 'inner' && inner === undefined) return [{ field: `ladder[${place}].from`, code: 'refersToNothing' }];
    if (before !== undefined && before.from !== from) return unless(from === undefined, `ladder[${place}].from`, 'notAscending');
    const later = before === undefined || workingDays > before.workingDays || (workingDays === before.workingDays && time > before.time);
    return unless(later, `ladder[${place}].workingDays`, 'notAscending');
  });

/** Whoever takes no part in the request is told nothing of it: somebody is given the task to speak with them. */
const isLawful = ({ action, to }: LadderEffect, recipientKind: string): boolean => {
  if (to === 'alternativeRecipient') return action === 'task';
  return to !== 'healthCoordinator' || action === 'task' || recipientKind === 'clinicalFunction';
};

const effectsOf = ({ ladder, recipientKind }: Pick<Policy, 'ladder' | 'recipientKind'>): Faults =>
  ladder.flatMap(({ effects }, rung) =>
    effects.flatMap((effect, place) => unless(isLawful(effect, recipientKind), `ladder[${rung}].effects[${place}].action`, 'onlyAsTask')),
  );

const templatesOf = ({ ladder }: Pick<Policy, 'ladder'>): Faults =>
  ladder.flatMap(({ effects }, rung) =>
    effects.flatMap(({ text }, place) =>
      (['da', 'en'] as const).flatMap((language) => {
        const field = `ladder[${rung}].effects[${place}].text.${language}`;
        const written = text?.[language] ?? '';
        return [...unless(isTemplate(written), field, 'unknownPlaceholder'), ...unless(written.length <= mostTemplate, field, 'templateTooLong')];
      }),
    ),
  );

/** What is counted is what one organisation sends another by one form. */
const quotaFaults = ({ quota, agreement, formCode }: Pick<Policy, 'quota' | 'agreement' | 'formCode'>): Faults =>
  quota === undefined ? [] : [...unless(agreement !== undefined, 'quota', 'onlyInAgreement'), ...unless(formCode !== any, 'quota', 'onlyForOneForm')];
/** Nothing is counted of a form that nobody asks for; any other needs a day. */
const legsOf = (policy: Omit<Policy, 'version'>, forms: RuleBook['forms']): Faults => {
  const isProposed = forms.some(({ code, initiatedBy }) => code === policy.formCode && initiatedBy !== undefined);
  const { deadline, afterReturn, afterAskMore, inner, forPriority = [] } = policy;
  const must: readonly (readonly [string, DeadlineRule])[] = isProposed ? [] : Object.entries({ deadline, afterReturn, afterAskMore });
  const may = [
    ...(inner === undefined ? [] : [['inner', inner] as const]),
    ...forPriority.map((each, place) => [`forPriority[${place}].deadline`, each.deadline] as const),
  ];
  return [...must, ...may].flatMap(([field, { legs }]) => unless(legs.length > 0, `${field}.legs`, 'tooFew'));
};

const policyFaults = (policy: Omit<Policy, 'version'>, { forms }: RuleBook): Faults => [
  ...legsOf(policy, forms),
  ...unless(policy.formCode === any || forms.some(({ code }) => code === policy.formCode), 'formCode', 'unknownForm'),
  ...newBeginning(policy.afterReturn, 'afterReturn'),
  ...newBeginning(policy.afterAskMore, 'afterAskMore'),
  ...duplicates(
    (policy.forPriority ?? []).map(({ priority }) => priority),
    (place) => `forPriority[${place}].priority`,
  ),
  ...standIns(policy.deadline, 'deadline'),
  ...(policy.inner === undefined ? [] : standIns(policy.inner, 'inner')),
  ...ladderOf(policy),
  ...effectsOf(policy),
  ...templatesOf(policy),
  ...unless(policy.quietHours === undefined || policy.quietHours.from !== policy.quietHours.to, 'quietHours.to', 'alwaysQuiet'),
  ...duplicates(
    (policy.fees ?? []).map(({ occasion }) => occasion),
    (place) => `fees[${place}].occasion`,
  ),
  ...duplicates(
    (policy.pauseReasons ?? []).map(({ code }) => code),
    (place) => `pauseReasons[${place}].code`,
  ),
  ...quotaFaults(policy),
];

type Placed = { item: FormItem; field: string };

/** The questions in the order in which they are asked, each with its path. */
const placed = (items: readonly FormItem[], path: string): Placed[] =>
  items.flatMap((item, place) => {
    const field = `${path}[${place}]`;
    return [{ item, field }, ...placed(item.item ?? [], `${field}.item`)];
  });

const canBe = ({ type, answerOption = [] }: FormItem, value: string | boolean): boolean =>
  type === 'boolean' ? typeof value === 'boolean' : answerOption.some(({ code }) => code === value);

const itemFaults = ({ item, field }: Placed, before: readonly Placed[]): Faults => {
  const { type, answerOption = [], enableWhen } = item;
  const asked = before.find((each) => each.item.linkId === enableWhen?.linkId);
  return [
    ...unless(type !== 'choice' || answerOption.length > 0, `${field}.answerOption`, 'optionsMissing'),
    ...duplicates(
      answerOption.map(({ code }) => code),
      (place) => `${field}.answerOption[${place}].code`,
    ),
    ...unless(enableWhen === undefined || (asked !== undefined && canBe(asked.item, enableWhen.equals)), `${field}.enableWhen`, 'refersToNothing'),
  ];
};

/** A linkId names one question of its list; a condition points backwards in the same list. */
const listOfItems = (items: readonly FormItem[], path: string): Faults => {
  const all = placed(items, path);
  return [
    ...duplicates(
      all.map(({ item }) => item.linkId),
      (place) => `${all[place]?.field ?? path}.linkId`,
    ),
    ...all.flatMap((each, place) => itemFaults(each, all.slice(0, place))),
  ];
};

const formFaults = (
  { items, questions = [], priorities = [], recipientKinds, declineReasons, papers = [], mayAsk = [], contact, copy, ownWords, fees }: Omit<Form, 'version'>,
  { forms }: RuleBook,
): Faults => [
  ...duplicates(recipientKinds, (place) => `recipientKinds[${place}]`),
  ...mayAsk.flatMap((code, place) =>
    unless(
      forms.some((each) => each.code === code),
      `mayAsk[${place}]`,
      'unknownForm',
    ),
  ),
  ...duplicates(mayAsk, (place) => `mayAsk[${place}]`),
  ...duplicates(
    papers.map(({ code }) => code),
    (place) => `papers[${place}].code`,
  ),
  ...duplicates(
    declineReasons.map(({ code }) => code),
    (place) => `declineReasons[${place}].code`,
  ),
  ...duplicates(
    priorities.map(({ code }) => code),
    (place) => `priorities[${place}].code`,
  ),
  ...unless(contact === undefined || fees.length === 0, 'fees', 'paidByPolicy'),
  ...unless(copy === undefined || !recipientKinds.includes('gpPractice'), 'copy', 'asksThemself'),
  ...listOfItems(questions, 'questions'),
  ...listOfItems(ownWords?.items ?? [], 'ownWords.items'),
  ...listOfItems(items, 'items'),
];

/** Of a list, or any. */
const knownOrAny = (codes: readonly string[], all: Coded, field: string): Faults => known(codes, [...all, { code: any }], field);

const askingFaults = ({ regimes, courseKinds, recipientKinds }: Omit<AskingRule, 'version'>, book: RuleBook): Faults => [
  ...knownOrAny(regimes, book.regimes, 'regimes'),
  ...knownOrAny(courseKinds, book.courseKinds, 'courseKinds'),
  ...duplicates(recipientKinds, (place) => `recipientKinds[${place}]`),
];

/** Whoever is advised could ask for it. */
const canAsk = (forms: RuleBook['forms'], code: string): boolean => forms.some((form) => form.code === code && form.initiatedBy === undefined);

const conditionFaults = (condition: AdviceRule['conditions'][number], field: string, { forms }: RuleBook): Faults =>
  'forms' in condition
    ? [
        ...condition.forms.flatMap((code, place) => unless(canAsk(forms, code), `${field}.forms[${place}]`, 'unknownForm')),
        ...duplicates(condition.forms, (place) => `${field}.forms[${place}]`),
      ]
    : [];

/** Whether a case is obvious is asked of a person, never said. */
const asksOnly = ({ suggests, says }: Omit<AdviceRule, 'version'>): Faults =>
  (['da', 'en'] as const).flatMap((language) =>
    unless(suggests.act !== 'considerPension' || says[language].trimEnd().endsWith('?'), `says.${language}`, 'mustAsk'),
  );

const adviceFaults = (rule: Omit<AdviceRule, 'version'>, book: RuleBook): Faults => [
  ...knownOrAny(rule.regimes, book.regimes, 'regimes'),
  ...knownOrAny(rule.courseKinds, book.courseKinds, 'courseKinds'),
  ...unless(rule.conditions.length > 0, 'conditions', 'tooFew'),
  ...rule.conditions.flatMap((condition, place) => conditionFaults(condition, `conditions[${place}]`, book)),
  ...unless(rule.suggests.act !== 'ask' || canAsk(book.forms, rule.suggests.formCode), 'suggests.formCode', 'unknownForm'),
  ...asksOnly(rule),
];

/** What must be mended before the rule can be approved; of many all. `today` is the first day a rule may begin. */
export const faultsIn = (amendment: Amendment, rules: RuleBook, today: LocalDate): Faults => {
  switch (amendment.kind) {
    case 'policy':
      return [...datesOf(amendment.rule, today), ...policyFaults(amendment.rule, rules)];
    case 'form':
      return [...datesOf(amendment.rule, today), ...formFaults(amendment.rule, rules)];
    case 'asking':
      return [...datesOf(amendment.rule, today), ...askingFaults(amendment.rule, rules)];
    case 'advice':
      return [...datesOf(amendment.rule, today), ...adviceFaults(amendment.rule, rules)];
    case 'courses':
      return [
        ...keptFaults(amendment.rule, rules),
        ...codesTwice(amendment.rule.rights ?? [], 'rights'),
        ...grantFaults(amendment.rule.grantKinds ?? []),
        ...clockFaults(amendment.rule, rules),
      ];
    case 'steps':
      return stepFaults(amendment.rule, rules);
    case 'calendar':
      return unless(Object.keys(amendment.rule.weekly).length > 0, 'weekly', 'neverOpen');
  }
};
