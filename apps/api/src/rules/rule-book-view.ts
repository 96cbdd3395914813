import { findingsIn, label, standingOf, type Language, type RuleBook, type Standing, type Versioned } from '#core';
import type { LocalDate } from '#sla';
import { adviceBody, askingBody, calendarBody, coursesBody, formBody, policyBody } from './amendment.js';
import type { CalendarVersion, RecipientKindView, RuleBookView } from './rule-book.dto.js';
import { findingViews } from './trial.js';

type Version<T> = { version: number; standing: Standing; rule: T };

/** Every version of every rule of a kind, as it is written. */
const versionsOf = <T extends Versioned, Body>(
  rules: readonly T[],
  keyOf: (rule: T) => string,
  today: LocalDate,
  written: (rule: T) => Body,
): Version<Body>[] =>
  rules.map((rule) => ({
    version: rule.version,
    standing: standingOf(
      rule,
      rules.filter((other) => keyOf(other) === keyOf(rule)),
      today,
    ),
    rule: written(rule),
  }));

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
  policies: versionsOf(book.policies, ({ id }) => id, today, policyBody),
  forms: versionsOf(book.forms, ({ code }) => code, today, formBody),
  calendars: calendarsOf(book, nameOf),
  asking: versionsOf(book.asking, ({ id }) => id, today, askingBody),
  advice: versionsOf(book.advice, ({ id }) => id, today, adviceBody),
  courses: coursesBody(book),
  recipientKinds: kindsOf(book, language),
  findings: findingViews(findingsIn(book, today), language),
});
