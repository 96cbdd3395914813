import { clockText, stepKindLines } from '#core';
import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { ruleBookQuery, type RuleBook, type StepKind, type Steps } from './rules-queries.js';
import { RuleTable } from './rule-table.js';
import styles from './rules.module.css';
import { SourceText } from './source-text.js';
import { stepTexts } from './step-texts.js';
import { SurveyRule } from './survey-rule.js';

const ToSteps = (props: ComponentProps<'a'>) => <Link to="/admin/aendringer/ny" search={{ kind: 'steps' }} {...props} />;
const ToClocks = (props: ComponentProps<'a'>) => <Link to="/admin/aendringer/ny" search={{ kind: 'courses' }} {...props} />;

/** Shown in columns of their own. */
const elsewhere = /^(name|source|outcomes\..*)$/;

const KindRow = ({ kind, book: { steps, courses } }: { kind: StepKind; book: RuleBook }) => {
  const t = useTexts(stepTexts);
  const { language } = useLanguage();
  const nameOf = (code: string): string => steps.stepKinds.find((each) => each.code === code)?.name[language] ?? code;
  const lines = stepKindLines(kind, { ...steps, regimes: courses.regimes }, language).filter(({ key }) => !elsewhere.test(key));
  return (
    <tr>
      <td>
        <strong>{kind.name[language]}</strong>
      </td>
      <td>
        <ul className={styles.bareList}>
          {lines.map(({ key, label, text }) => (
            <li key={key}>
              {label}: <SourceText source={text} />
            </li>
          ))}
        </ul>
      </td>
      <td>
        <ul className={styles.bareList}>
          {kind.outcomes.map(({ code, name, opens }) => (
            <li key={code}>{opens === undefined ? name[language] : t.opens(name[language], nameOf(opens))}</li>
          ))}
        </ul>
      </td>
      <td>
        <SourceText source={kind.source} />
      </td>
    </tr>
  );
};

type Of = { book: RuleBook; mayChange: boolean };

/** Of each kind of course the terms that begin with it. */
const Clocks = ({ book: { courses, steps }, mayChange }: Of) => {
  const t = useTexts(stepTexts);
  const { language } = useLanguage();
  const nameOf = (code: string): string => steps.stepKinds.find((each) => each.code === code)?.name[language] ?? code;
  return (
    <section className={styles.part} aria-labelledby="clocks">
      <h2 id="clocks">{t.clocks}</h2>
      <RuleTable caption={t.clocks} heads={[t.course, t.step, t.term, t.source]}>
        {courses.courseKinds.flatMap(({ code, name, clocks = [] }) =>
          clocks.map((clock, place) => (
            <tr key={`${code} ${place}`}>
              <td>{name[language]}</td>
              <td>{nameOf(clock.step)}</td>
              <td>{clockText(clock, courses, language)}</td>
              <td>
                <SourceText source={clock.source} />
              </td>
            </tr>
          )),
        )}
      </RuleTable>
      {mayChange && (
        <Button as={ToClocks} size="small" variant="secondary" className={styles.own}>
          {t.editClocks}
        </Button>
      )}
    </section>
  );
};

const Kinds = ({ book, mayChange }: Of) => {
  const { steps } = book;
  const { manyCoordinators: many, survey } = steps;
  const t = useTexts(stepTexts);
  const { language } = useLanguage();
  const namesOf = (list: Steps['activityKinds']): string => list.map(({ name }) => name[language]).join(', ');
  return (
    <section className={styles.part} aria-labelledby="kinds">
      <h2 id="kinds">{t.kinds}</h2>
      <RuleTable caption={t.kinds} heads={[t.step, t.says, t.leadsTo, t.source]}>
        {steps.stepKinds.map((kind) => (
          <KindRow key={kind.code} kind={kind} book={book} />
        ))}
      </RuleTable>
      <p>
        {t.activities}: {namesOf(steps.activityKinds)}
      </p>
      <p>
        {t.exemptions}: {namesOf(steps.exemptions)}
      </p>
      {(['postage', 'holdingBack'] as const).map((name) => {
        const span = steps[name];
        return (
          span !== undefined && (
            <p key={name}>
              {t[name]}: {t[`${name}Days`].toLowerCase()} {span.amount} {span.unit === 'workingDays' ? t.spanWorkingDays : t.spanCalendarDays} ·{' '}
              <SourceText source={span.source} />
            </p>
          )
        );
      })}
      {many !== undefined && (
        <p>
          {t.manyCoordinators}: {t.coordinatorsWithin(many.count, many.months)} · <SourceText source={many.source} />
        </p>
      )}
      {survey !== undefined && <SurveyRule rule={survey} />}
      {mayChange && (
        <Button as={ToSteps} size="small" variant="secondary" className={styles.own}>
          {t.edit}
        </Button>
      )}
    </section>
  );
};

/** What happens in courses, by when, and where does it stand? */
export const CourseRulesPage = () => {
  const t = useTexts(stepTexts);
  const mayChange = useMe().may.includes('rules.change');
  const book = useQuery(ruleBookQuery);
  return (
    <Page title={t.title}>
      <p className={styles.intro}>{t.intro}</p>
      {book.isPending && <Loading rows={6} height="3rem" />}
      {book.isError && <Failure error={book.error} onRetry={() => void book.refetch()} />}
      {book.isSuccess && <Clocks book={book.data} mayChange={mayChange} />}
      {book.isSuccess && <Kinds book={book.data} mayChange={mayChange} />}
    </Page>
  );
};
