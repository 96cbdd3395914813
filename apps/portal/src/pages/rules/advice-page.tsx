import { adviceConditionText, capitalised, suggestionText, type AdviceCondition, type Suggestion } from '#core';
import { Tag } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.js';
import { useMe } from '../../components/me.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { adviceTexts } from './advice-texts.js';
import { askingTexts } from './asking-texts.js';
import { CompareLink } from './compare-link.js';
import { type AdviceVersion, type Courses, type RuleBook } from './rules-queries.js';
import { RuleBookPage } from './rule-book-page.js';
import { RuleTable } from './rule-table.js';
import styles from './rules.module.css';
import { rulesTexts } from './texts.js';
import { useCodeNames } from './use-code-names.js';

const Row = ({ advice: { rule, version, standing }, courses }: { advice: AdviceVersion; courses: Courses }) => {
  const rules = useTexts(rulesTexts);
  const asking = useTexts(askingTexts);
  const { language } = useLanguage();
  const namesOf = useCodeNames();
  const mayChange = useMe().may.includes('rules.change') && standing !== 'replaced';
  const name = rule.name[language];
  return (
    <tr>
      <td>
        {mayChange ? (
          <Link to="/admin/aendringer/ny" search={{ kind: 'advice', of: rule.id ?? '' }} aria-label={rules.editOf(name)}>
            {name}
          </Link>
        ) : (
          name
        )}
      </td>
      <td>
        {namesOf(rule.courseKinds, courses.courseKinds, asking.anyCourse)}
        <span className={styles.quiet}>{namesOf(rule.regimes, courses.regimes, asking.anyRegime)}</span>
      </td>
      <td>
        <ul className={styles.findings}>
          {rule.conditions.map((condition) => {
            const text = capitalised(adviceConditionText(condition as AdviceCondition, language));
            return <li key={text}>{text}</li>;
          })}
        </ul>
      </td>
      <td>
        {rule.says[language]}
        <span className={styles.quiet}>{suggestionText(rule.suggests as Suggestion, language)}</span>
      </td>
      <td>
        {rule.source.text}{' '}
        {rule.source.confidence !== 'high' && (
          <Tag size="xsmall" variant="warning">
            {rules.confirm}
          </Tag>
        )}
      </td>
      <td className={styles.dates}>
        <DateText on={rule.validFrom} />
        <span className={styles.quiet}>
          {rules.version(version)} · {rules[standing]}
        </span>
        <CompareLink kind="advice" of={rule.id} version={version} name={name} />
      </td>
    </tr>
  );
};

const Rules = ({ book }: { book: RuleBook }) => {
  const t = useTexts(adviceTexts);
  const rules = useTexts(rulesTexts);
  const asking = useTexts(askingTexts);
  if (book.advice.length === 0) return <p className={styles.intro}>{t.none}</p>;
  return (
    <RuleTable caption={t.list} heads={[t.rule, asking.courseKinds, t.when, t.outcome, asking.source, rules.validFrom]}>
      {book.advice.map((advice) => (
        <Row key={`${advice.rule.id} ${advice.version}`} advice={advice} courses={book.courses} />
      ))}
    </RuleTable>
  );
};

/** What is suggested to whom leads a course, and when? */
export const AdvicePage = () => {
  const t = useTexts(adviceTexts);
  return (
    <RuleBookPage kind="advice" title={t.title} intro={t.intro} create={t.newRule} rows={3}>
      {(book) => <Rules book={book} />}
    </RuleBookPage>
  );
};
