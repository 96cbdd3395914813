import type { AskingRule } from '../../rules/asking.js';
import type { RuleLine } from '../../rules/compare.js';
import type { CourseKind, Regime } from '../../rules/courses.js';
import type { LegalBasisRule } from '../../rules/legal-basis.js';
import { any } from '../../rules/match.js';
import type { RuleBook } from '../../rules/rule-book.js';
import { grantLines } from './grant-lines.js';
import { clockLines } from './step-lines.js';
import { both, daysTold, line, sourceLine, told, type Telling, type TellingOf } from './telling.js';

type Written = Omit<AskingRule, 'version' | 'id'>;
type Lists = Pick<RuleBook, 'regimes' | 'courseKinds' | 'legalBases'> & Partial<Pick<RuleBook, 'rights' | 'grantKinds'>>;

/** As the rule book names them in the reader's language. */
export const named = (codes: readonly string[], all: readonly (Regime | CourseKind)[], { t, language }: Telling): string =>
  codes.map((code) => (code === any ? t.any : (all.find((each) => each.code === code)?.name[language] ?? code))).join(', ');

const fieldsIn = ({ regimes, courseKinds }: Lists): TellingOf<Written> => ({
  asksFor: ({ asksFor }, { t }) => line('asksFor', t.asks, t.asksFor[asksFor]),
  ...daysTold,
  regimes: (rule, telling) => line('regimes', telling.t.regimes, named(rule.regimes, regimes, telling)),
  courseKinds: (rule, telling) => line('courseKinds', telling.t.courseKinds, named(rule.courseKinds, courseKinds, telling)),
  recipientKinds: ({ recipientKinds }, { t, words }) => line('recipientKinds', t.onlyThese, words(recipientKinds)),
  source: ({ source }, telling) => sourceLine(source, telling),
});

/** All that a rule about who may be asked says. */
export const askingLines = (rule: Written, lists: Lists, telling: Telling): RuleLine[] => told(fieldsIn(lists), rule, telling);

const regimeText = ({ name, from, source }: Regime, { t, date }: Telling): string => `${both(name)}, ${t.coursesFrom(date(from))} (${source})`;

const basisText = ({ name, notice, consentMonths, initiatedBy, source }: LegalBasisRule, { t, count }: Telling): string =>
  [
    both(name),
    initiatedBy === undefined ? '' : t.forProposals[initiatedBy],
    notice ? t.notice : '',
    consentMonths === undefined ? '' : t.consentHolds(count(consentMonths, 'months')),
  ]
    .filter(Boolean)
    .join(', ') + ` (${source})`;

const lastBegunText = ({ lastBegun }: CourseKind, { date }: Telling): string | undefined => lastBegun && `${date(lastBegun.on)} (${lastBegun.source})`;

const listFields = (stepKinds: RuleBook['stepKinds']): TellingOf<Lists> => ({
  regimes: ({ regimes }, telling) => regimes.flatMap((regime) => line(`regimes.${regime.code}`, telling.t.regime(regime.code), regimeText(regime, telling))),
  courseKinds: ({ courseKinds, regimes }, telling) =>
    courseKinds.flatMap((kind) => [
      ...line(`courseKinds.${kind.code}`, telling.t.courseKind(kind.code), both(kind.name)),
      ...line(`courseKinds.${kind.code}.lastBegun`, telling.t.lastBegun(kind.name[telling.language]), lastBegunText(kind, telling)),
      ...line(`courseKinds.${kind.code}.byCitizen`, telling.t.byCitizen(kind.name[telling.language]), kind.byCitizen?.source),
      ...line(`courseKinds.${kind.code}.renewable`, telling.t.renewable(kind.name[telling.language]), kind.renewable?.source),
      ...line(`courseKinds.${kind.code}.noPlan`, telling.t.noPlan(kind.name[telling.language]), kind.noPlan?.source),
      ...clockLines(kind, { regimes }, stepKinds, telling),
    ]),
  legalBases: ({ legalBases }, telling) =>
    legalBases.flatMap((basis) => line(`legalBases.${basis.code}`, telling.t.basis(basis.code), basisText(basis, telling))),
  rights: ({ rights = [] }, { t }) =>
    rights.flatMap(({ code, name, text, source }) => line(`rights.${code}`, t.right(code), `${both(name)}: ${both(text)} (${source})`)),
  grantKinds: ({ grantKinds = [] }, telling) => grantKinds.flatMap((kind) => grantLines(kind, telling)),
});

/** All that the lists of regimes, kinds of course with their terms, legal bases, rights and ways to take part say. */
export const courseLines = (lists: Lists, { stepKinds }: Pick<RuleBook, 'stepKinds'>, telling: Telling): RuleLine[] =>
  told(listFields(stepKinds), lists, telling);
