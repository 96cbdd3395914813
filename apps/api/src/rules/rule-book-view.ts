import { findingsIn, label, standingOf, type Language, type RuleBook } from '#core';
import type { LocalDate } from '#sla';
import { calendarBody, formBody, policyBody } from './amendment.js';
import type { CalendarVersion, FormVersion, PolicyVersion, RecipientKindView, RuleBookView } from './rule-book.dto.js';
import { findingViews } from './trial.js';

const policiesOf = ({ policies }: RuleBook, today: LocalDate): PolicyVersion[] =>
  policies.map((policy) => {
    const { version, ...rule } = policy;
    const versions = policies.filter(({ id }) => id === policy.id);
    return { version, standing: standingOf(policy, versions, today), rule: policyBody(rule) };
  });

const formsOf = ({ forms }: RuleBook, today: LocalDate): FormVersion[] =>
  forms.map((form) => {
    const { version, ...rule } = form;
    const versions = forms.filter(({ code }) => code === form.code);
    return { version, standing: standingOf(form, versions, today), rule: formBody(rule) };
  });

const calendarsOf = ({ national, calendars }: RuleBook, nameOf: (organisationId: string) => string): CalendarVersion[] => [
  { version: national.version, organisation: null, rule: calendarBody(national) },
  ...Object.entries(calendars).map(([id, calendar]) => ({ version: calendar.version, organisation: nameOf(id), rule: calendarBody(calendar, id) })),
];

const kindsOf = ({ forms }: RuleBook, language: Language): RecipientKindView[] =>
  [...new Set(forms.flatMap(({ recipientKinds }) => recipientKinds))].map((code) => ({ code, name: label(code, language) }));

/** The rule book as an administrator reads it. `nameOf` names an organisation by its id. */
export const ruleBookView = (book: RuleBook, today: LocalDate, language: Language, nameOf: (organisationId: string) => string): RuleBookView => ({
  version: book.version,
  today,
  policies: policiesOf(book, today),
  forms: formsOf(book, today),
  calendars: calendarsOf(book, nameOf),
  recipientKinds: kindsOf(book, language),
  findings: findingViews(findingsIn(book, today), language),
});
