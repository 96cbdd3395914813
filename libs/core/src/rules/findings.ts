import { addCalendarDays, dueDate, type Anchors, type DeadlineRule, type LocalDate } from '#sla';
import { formsInForce, matchingPolicies, type PolicyQuestion } from './match.js';
import type { Policy } from './policy.js';
import { isQuiet } from './quiet-hours.js';
import type { RuleBook } from './rule-book.js';
import { standingOf } from './standing.js';

/** What is wrong with the rules as a whole, from the first day on which it is so. Params name form, kind of recipient and policies. */
export type Finding = {
  code: 'gap' | 'overlap' | 'neverInForce' | 'innerLater' | 'quietStep';
  from: LocalDate;
  params: Readonly<Record<string, string | number>>;
};

/** The days, from today on, on which another set of rules holds than the day before. */
const turningDays = ({ forms, policies }: RuleBook, today: LocalDate): LocalDate[] => {
  const days = [...forms, ...policies].flatMap(({ validFrom, validTo }) => (validTo === undefined ? [validFrom] : [validFrom, addCalendarDays(validTo, 1)]));
  return [today, ...new Set(days.filter((day) => day > today))].sort();
};

/** Everybody a form may be asked of, and each agreement that speaks of such. */
const questionsOn = (rules: RuleBook, on: LocalDate): PolicyQuestion[] =>
  formsInForce(rules, on).flatMap(({ code: formCode, recipientKinds }) =>
    recipientKinds.flatMap((recipientKind) => {
      const question = { formCode, recipientKind };
      return [question, ...rules.policies.flatMap(({ agreement }) => (agreement === undefined ? [] : [{ ...question, ...agreement }]))];
    }),
  );

const findingOn = (rules: RuleBook, question: PolicyQuestion, on: LocalDate): Finding | null => {
  const { formCode, recipientKind } = question;
  const matching = matchingPolicies(rules, question, on);
  if (matching.length === 1) return null;
  const params = { formCode, recipientKind };
  if (matching.length === 0) return { code: 'gap', from: on, params };
  const ids = matching.map(({ id }) => id).sort();
  return { code: 'overlap', from: on, params: { ...params, policies: ids.join(', ') } };
};

/** Versions that a later decided one overtakes before they begin. */
const overtaken = ({ policies }: RuleBook, today: LocalDate): Finding[] => {
  const isOvertaken = ({ id, version, validFrom }: Policy): boolean =>
    policies.some((other) => other.id === id && other.version > version && other.validFrom <= validFrom);
  return policies
    .filter((policy) => policy.validFrom > today && isOvertaken(policy))
    .map(({ id, version, validFrom }) => ({ code: 'neverInForce', from: validFrom, params: { policyId: id, version } }));
};

/** Policies that hold or are to come, each with its first day from today on. */
const living = ({ policies }: RuleBook, today: LocalDate): { policy: Policy; from: LocalDate }[] =>
  policies.flatMap((policy) => {
    const versions = policies.filter(({ id }) => id === policy.id);
    const standing = standingOf(policy, versions, today);
    return standing === 'inForce' || standing === 'coming' ? [{ policy, from: standing === 'coming' ? policy.validFrom : today }] : [];
  });

/** Steps whose time lies in the quiet hours of their own policy: they go later than they say. */
const quietSteps = (rules: RuleBook, today: LocalDate): Finding[] =>
  living(rules, today).flatMap(({ policy: { id, ladder, quietHours }, from }) =>
    ladder.flatMap(({ step, time }): Finding[] => {
      if (quietHours === undefined || !isQuiet(time, quietHours)) return [];
      return [{ code: 'quietStep', from, params: { policyId: id, step, time, until: quietHours.to } }];
    }),
  );

/** Every anchor on one day. */
const allOn = (on: LocalDate): Anchors => ({
  sent: on,
  received: on,
  citizenBroughtIt: on,
  consultationHeld: on,
  printedOn: on,
  followUpTalk: on,
  caseStart: on,
});

const aWeek = [0, 1, 2, 3, 4, 5, 6];

/** An inner deadline is there to come first: told when, on some day of a week on which everything happens at once, it would not. */
const innerLater = (rules: RuleBook, today: LocalDate): Finding[] =>
  living(rules, today).flatMap(({ policy: { id, version, deadline, inner }, from }): Finding[] => {
    if (inner === undefined) return [];
    const dueOn = (rule: DeadlineRule, on: LocalDate): LocalDate => dueDate({ rule, anchors: allOn(on), calendar: rules.national }).dueOn;
    const isLater = aWeek.map((days) => addCalendarDays(from, days)).some((on) => dueOn(inner, on) > dueOn(deadline, on));
    return isLater ? [{ code: 'innerLater', from, params: { policyId: id, version } }] : [];
  });

/** Overlaps, gaps, inner deadlines that come last, versions that never hold and steps in quiet hours, today and on every later day; each once, from its first day. */
export const findingsIn = (rules: RuleBook, today: LocalDate): Finding[] => {
  const found = new Map<string, Finding>();
  const keep = (finding: Finding): void => {
    const key = JSON.stringify([finding.code, finding.params]);
    if (!found.has(key)) found.set(key, finding);
  };
  for (const on of turningDays(rules, today)) {
    for (const question of questionsOn(rules, on)) {
      const finding = findingOn(rules, question, on);
      if (finding !== null) keep(finding);
    }
  }
  innerLater(rules, today).forEach(keep);
  overtaken(rules, today).forEach(keep);
  quietSteps(rules, today).forEach(keep);
  return [...found.values()];
};
