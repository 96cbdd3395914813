import { Button, Tag } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { DateText } from '../../components/date-text.js';
import { useMe } from '../../components/me.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { askingTexts } from './asking-texts.js';
import { useCodeNames } from './use-code-names.js';
import { CompareLink } from './compare-link.js';
import { type AskingVersion, type Courses, type RuleBook } from './rules-queries.js';
import { grantKindTexts } from './grant-kind-texts.js';
import { rightsTexts } from './rights-texts.js';
import { RuleBookPage } from './rule-book-page.js';
import { RuleTable } from './rule-table.js';
import styles from './rules.module.css';
import { rulesTexts } from './texts.js';

const Row = ({ asking: { rule, version, standing }, courses }: { asking: AskingVersion; courses: Courses }) => {
  const t = useTexts(askingTexts);
  const rules = useTexts(rulesTexts);
  const { label } = useWords();
  const namesOf = useCodeNames();
  const mayChange = useMe().may.includes('rules.change') && standing !== 'replaced';
  return (
    <tr>
      <td>
        {mayChange ? (
          <Link to="/admin/aendringer/ny" search={{ kind: 'asking', of: rule.id ?? '' }} aria-label={rules.editOf(t[rule.asksFor])}>
            {t[rule.asksFor]}
          </Link>
        ) : (
          t[rule.asksFor]
        )}
      </td>
      <td>{namesOf(rule.courseKinds, courses.courseKinds, t.anyCourse)}</td>
      <td>{namesOf(rule.regimes, courses.regimes, t.anyRegime)}</td>
      <td>{rule.recipientKinds.map((kind) => label(kind)).join(', ')}</td>
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
        <CompareLink kind="asking" of={rule.id} version={version} name={t[rule.asksFor]} />
      </td>
    </tr>
  );
};

const Rules = ({ book }: { book: RuleBook }) => {
  const t = useTexts(askingTexts);
  const rules = useTexts(rulesTexts);
  if (book.asking.length === 0) return <p className={styles.intro}>{t.none}</p>;
  return (
    <RuleTable caption={t.list} heads={[t.asksFor, t.courseKinds, t.regimes, t.recipientKinds, t.source, rules.validFrom]}>
      {book.asking.map((asking) => (
        <Row key={`${asking.rule.id} ${asking.version}`} asking={asking} courses={book.courses} />
      ))}
    </RuleTable>
  );
};

const ToLists = (props: ComponentProps<'a'>) => <Link to="/admin/aendringer/ny" search={{ kind: 'courses' }} {...props} />;
/** The law that courses are under, by the day they begin, what kinds there are, what a request may rest on, and what citizens are entitled to. */
const Lists = ({ courses: { regimes, courseKinds, legalBases, rights = [], grantKinds = [] }, mayChange }: { courses: Courses; mayChange: boolean }) => {
  const t = useTexts(askingTexts);
  const named = useTexts(rightsTexts);
  const ways = useTexts(grantKindTexts);
  const { language } = useLanguage();
  const { count } = useWords();
  return (
    <section className={styles.part} aria-labelledby="courses">
      <h2 id="courses">{t.courses}</h2>
      <RuleTable caption={t.regimes} heads={[t.regimes, t.from, t.source]}>
        {regimes.map(({ code, name, from, source }) => (
          <tr key={code}>
            <td>{name[language]}</td>
            <td>
              <DateText on={from} />
            </td>
            <td>{source}</td>
          </tr>
        ))}
      </RuleTable>
      <p>
        {t.courseKinds}: {courseKinds.map(({ name }) => name[language]).join(', ')}
      </p>
      <RuleTable caption={t.bases} heads={[t.bases, t.demands, t.source]}>
        {legalBases.map(({ code, name, notice, initiatedBy, consentMonths, source }) => (
          <tr key={code}>
            <td>{name[language]}</td>
            <td>
              {[
                initiatedBy === undefined ? '' : initiatedBy === 'participant' ? t.forParticipant : t.forRecipient,
                notice ? t.notice : '',
                consentMonths === undefined ? '' : t.holds(count(consentMonths, 'months')),
              ]
                .filter(Boolean)
                .join(', ') || '–'}
            </td>
            <td>{source}</td>
          </tr>
        ))}
      </RuleTable>
      <RuleTable caption={ways.title} heads={[ways.title, ways.forWhom, ways.means, t.source]}>
        {grantKinds.map(({ code, name, represents, means, source }) => (
          <tr key={code}>
            <td>{name[language]}</td>
            <td>{ways[represents ?? 'organisation']}</td>
            <td>{means[language]}</td>
            <td>{source}</td>
          </tr>
        ))}
      </RuleTable>
      <RuleTable caption={named.rights} heads={[named.rights, named.text, t.source]}>
        {rights.map(({ code, name, text, source }) => (
          <tr key={code}>
            <td>{name[language]}</td>
            <td>{text[language]}</td>
            <td>{source}</td>
          </tr>
        ))}
      </RuleTable>
      {mayChange && (
        <Button as={ToLists} size="small" variant="secondary" className={styles.own}>
          {t.editCourses}
        </Button>
      )}
    </section>
  );
};

/** Who may be asked for what, by the law the course is under? */
export const AskingPage = () => {
  const t = useTexts(askingTexts);
  const mayChange = useMe().may.includes('rules.change');
  return (
    <RuleBookPage kind="asking" title={t.title} intro={t.intro} create={t.newRule} rows={3}>
      {(book) => (
        <>
          <Rules book={book} />
          <Lists courses={book.courses} mayChange={mayChange} />
        </>
      )}
    </RuleBookPage>
  );
};
