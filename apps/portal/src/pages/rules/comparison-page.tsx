import { Select } from '@navikt/ds-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { useLanguage } from '../../i18n/language.js';
import { adviceTexts } from './advice-texts.js';
import { askingTexts } from './asking-texts.js';
import { calendarTexts } from './calendar-texts.js';
import { comparisonTexts } from './comparison-texts.js';
import { Differences } from './differences.js';
import { formTexts } from './form-texts.js';
import { comparisonQuery, ruleBookQuery, type Comparison } from './rules-queries.js';
import styles from './rules.module.css';
import type { ComparisonSearch } from './search.js';
import { rulesTexts } from './texts.js';
import { useNames } from './use-names.js';

const homes = { policy: '/admin/frister', form: '/admin/attester', calendar: '/admin/kalendere', asking: '/admin/regler', advice: '/admin/raad' } as const;

const Back = ({ kind }: Pick<ComparisonSearch, 'kind'>) => {
  const texts = {
    ...{ policy: useTexts(rulesTexts), form: useTexts(formTexts), calendar: useTexts(calendarTexts) },
    ...{ asking: useTexts(askingTexts), advice: useTexts(adviceTexts) },
  };
  return <Link to={homes[kind]}>{texts[kind].title}</Link>;
};

/** What the rule is called, as on the page it stands on. */
const useRuleName = ({ kind, of }: ComparisonSearch): string => {
  const { data: book } = useQuery(ruleBookQuery);
  const { titleOf, nameOf } = useNames();
  const calendars = useTexts(calendarTexts);
  const asking = useTexts(askingTexts);
  const { language } = useLanguage();
  const policy = kind === 'policy' ? book?.policies.findLast(({ rule }) => rule.id === of)?.rule : undefined;
  if (policy !== undefined) return titleOf(policy);
  const rule = kind === 'asking' ? book?.asking.findLast((each) => each.rule.id === of)?.rule : undefined;
  if (rule !== undefined) return asking[rule.asksFor];
  const advice = kind === 'advice' ? book?.advice.findLast((each) => each.rule.id === of)?.rule : undefined;
  if (advice !== undefined) return advice.name[language];
  if (kind !== 'calendar') return of;
  return of === 'national' ? calendars.national : nameOf(of);
};

const route = getRouteApi('/staff/admin/sammenlign');

const Versions = ({ comparison: { versions, before, after } }: { comparison: Comparison }) => {
  const t = useTexts(comparisonTexts);
  const { date } = useWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (part: Partial<ComparisonSearch>): void =>
    void navigate({ search: { ...search, before: before ?? undefined, after, ...part }, replace: true });
  const options = versions.map(({ version, validFrom }) => (
    <option key={version} value={version}>
      {validFrom === null ? t.version(version) : t.versionFrom(version, date(validFrom))}
    </option>
  ));
  return (
    <div className={styles.bar}>
      <Select size="small" label={t.earlier} value={before ?? ''} onChange={({ target }) => choose({ before: Number(target.value) })}>
        {options}
      </Select>
      <Select size="small" label={t.later} value={after} onChange={({ target }) => choose({ after: Number(target.value) })}>
        {options}
      </Select>
    </div>
  );
};

const Compared = ({ comparison }: { comparison: Comparison }) => {
  const t = useTexts(comparisonTexts);
  if (comparison.before === null) return <p>{t.only}</p>;
  return (
    <>
      <Versions comparison={comparison} />
      <div aria-live="polite">{comparison.differences.length === 0 ? <p>{t.same}</p> : <Differences differences={comparison.differences} />}</div>
    </>
  );
};

/** What do two versions of a rule say differently? */
export const ComparisonPage = () => {
  const t = useTexts(comparisonTexts);
  const search = route.useSearch();
  const name = useRuleName(search);
  const compared = useQuery({ ...comparisonQuery(search), placeholderData: keepPreviousData });
  return (
    <Page title={t.title(name)} above={<Back kind={search.kind} />}>
      <p className={styles.intro}>{t.intro}</p>
      {compared.isPending && <Loading rows={4} height="4rem" />}
      {compared.isError && <Failure error={compared.error} onRetry={() => void compared.refetch()} />}
      {compared.isSuccess && <Compared comparison={compared.data} />}
    </Page>
  );
};
