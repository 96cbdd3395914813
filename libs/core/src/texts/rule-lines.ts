import type { Amendment } from '../rules/amend.js';
import { differencesInRule, type RuleDifference, type RuleLine } from '../rules/compare.js';
import type { RuleBook } from '../rules/rule-book.js';
import type { Language } from './language.js';
import { adviceLines } from './rules/advice-lines.js';
import { askingLines, courseLines } from './rules/asking-lines.js';
import { calendarLines } from './rules/calendar-lines.js';
import { formLines } from './rules/form-lines.js';
import { policyLines } from './rules/policy-lines.js';
import { stepLines } from './rules/step-lines.js';
import { tellingIn, type Named, type Telling } from './rules/telling.js';

const staying = ({ regimes, postage, holdingBack, manyCoordinators, survey }: RuleBook) => ({ regimes, postage, holdingBack, manyCoordinators, survey });

/** Everything a rule says, line by line, as a person reads it. */
const linesOf = (amendment: Amendment, book: RuleBook, telling: Telling): RuleLine[] => {
  switch (amendment.kind) {
    case 'policy':
      return policyLines(amendment.rule, telling);
    case 'form':
      return formLines(amendment.rule, telling);
    case 'asking':
      return askingLines(amendment.rule, book, telling);
    case 'advice':
      return adviceLines(amendment.rule, book, telling);
    case 'courses':
      // Rights, ways to take part, and below what `staying` names, that are left out stay as they are.
      return courseLines({ rights: book.rights, grantKinds: book.grantKinds, ...amendment.rule }, book, telling);
    case 'steps':
      return stepLines({ ...staying(book), ...amendment.rule }, telling);
    case 'calendar':
      return calendarLines(amendment.rule, telling);
  }
};

const orNothing = (amendment: Amendment | undefined, book: RuleBook, telling: Telling): RuleLine[] =>
  amendment === undefined ? [] : linesOf(amendment, book, telling);

/** What the later one of two versions of a rule says differently, in words; all it says when there is no earlier one. */
export const ruleDifferences = (before: Amendment | undefined, after: Amendment, book: RuleBook, language: Language, nameOf?: Named): RuleDifference[] => {
  const telling = tellingIn(language, nameOf);
  return differencesInRule(orNothing(before, book, telling), linesOf(after, book, telling));
};
