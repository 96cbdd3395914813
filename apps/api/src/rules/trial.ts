import { amended, faultsIn, fieldText, findingsIn, findingText, previewDeadline, problemText, replacedBy, ruleDifferences } from '#core';
import type { Amendment, Finding, Language, RuleBook } from '#core';
import { localDateOf, type Instant, type LocalDate } from '#sla';
import { previewView } from '../deadline-preview/preview-view.js';
import type { FindingView, RuleFaultView, TrialBody, TriedRuleChange } from './rule-changes.dto.js';

const keyOf = ({ code, params }: Finding): string => JSON.stringify([code, params]);

export const findingViews = (findings: readonly Finding[], language: Language): FindingView[] =>
  findings.map((finding) => ({ code: finding.code, from: finding.from, text: findingText(finding, language) }));

/** Each with the field's path in the body, and how to mend it. */
export const faultsOf = (amendment: Amendment, book: RuleBook, today: LocalDate, language: Language): RuleFaultView[] =>
  faultsIn(amendment, book, today).map(({ field, code, params }) => {
    const path = `${amendment.kind}.${field}`;
    return { field: path, code, detail: fieldText(code, { ...params, field: path }, language) };
  });

/** As if it held already on the day of the request that is tried. */
const heldOn = (amendment: Amendment, on: LocalDate): Amendment => {
  if (!('validFrom' in amendment.rule) || amendment.rule.validFrom <= on) return amendment;
  return { ...amendment, rule: { ...amendment.rule, validFrom: on } } as Amendment;
};

type Deadline = Pick<TriedRuleChange, 'deadline' | 'refused'>;

const deadlineOf = (amendment: Amendment, book: RuleBook, trial: TrialBody, language: Language): Deadline => {
  const sentAt: Instant = new Date(trial.sentAt).toISOString();
  const preview = previewDeadline(amended(book, heldOn(amendment, localDateOf(sentAt))), { ...trial, sentAt });
  if ('refused' in preview) return { deadline: null, refused: { code: preview.refused.code, detail: problemText(preview.refused, language).detail } };
  return { deadline: previewView(preview, language), refused: null };
};

/** `nameOf` names an organisation by its id. */
type Setting = { book: RuleBook; today: LocalDate; language: Language; nameOf: (organisationId: string) => string };

/** What the rules would say once they were amended so: what is new and what is wrong with them, and the deadline of one request. */
export const tryAmendment = (amendment: Amendment, { book, today, language, nameOf }: Setting, trial?: TrialBody): TriedRuleChange => {
  const before = new Set(findingsIn(book, today).map(keyOf));
  const findings = findingsIn(amended(book, amendment), today);
  return {
    faults: faultsOf(amendment, book, today, language),
    differences: ruleDifferences(replacedBy(amendment, book), amendment, book, language, nameOf),
    findings: findingViews(findings, language),
    added: findingViews(
      findings.filter((finding) => !before.has(keyOf(finding))),
      language,
    ),
    ...(trial === undefined ? { deadline: null, refused: null } : deadlineOf(amendment, book, trial, language)),
  };
};
