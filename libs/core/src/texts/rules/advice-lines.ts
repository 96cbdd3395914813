import type { AdviceRule } from '../../rules/advice.js';
import type { RuleLine } from '../../rules/compare.js';
import type { RuleBook } from '../../rules/rule-book.js';
import { adviceConditionText, suggestionText } from '../advice.js';
import { named } from './asking-lines.js';
import { both, daysTold, line, sourceLine, told, type Telling, type TellingOf } from './telling.js';

type Written = Omit<AdviceRule, 'version' | 'id'>;
type Lists = Pick<RuleBook, 'regimes' | 'courseKinds'>;

const fieldsIn = ({ regimes, courseKinds }: Lists): TellingOf<Written> => ({
  name: ({ name }, { t }) => line('name', t.name, both(name)),
  ...daysTold,
  regimes: (rule, telling) => line('regimes', telling.t.regimes, named(rule.regimes, regimes, telling)),
  courseKinds: (rule, telling) => line('courseKinds', telling.t.courseKinds, named(rule.courseKinds, courseKinds, telling)),
  conditions: ({ conditions }, { t, language }) =>
    conditions.flatMap((condition, place) => line(`conditions.${place}`, t.condition(place + 1), adviceConditionText(condition, language))),
  says: ({ says }, { t }) => line('says', t.says, both(says)),
  suggests: ({ suggests }, { t, language }) => line('suggests', t.suggests, suggestionText(suggests, language)),
  source: ({ source }, telling) => sourceLine(source, telling),
});

/** All that a rule that gives advice says. */
export const adviceLines = (rule: Written, lists: Lists, telling: Telling): RuleLine[] => told(fieldsIn(lists), rule, telling);
