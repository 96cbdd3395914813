import { Select } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Download } from '../../components/download.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { followUpQuery, useFollowUpExport } from './follow-up-queries.js';
import styles from './follow-up.module.css';
import { KindFigures } from './kind-figures.js';
import { KindWaiting } from './kind-waiting.js';
import { yearsUntil, type FollowUpSearch } from './search.js';
import { SurveyFigures } from './survey-figures.js';
import { followUpTexts } from './texts.js';

const route = getRouteApi('/staff/opfoelgning');

/** Which courses, and the file of their figures. */
const Choices = ({ search }: { search: FollowUpSearch }) => {
  const t = useTexts(followUpTexts);
  const navigate = route.useNavigate();
  const years = yearsUntil(useToday());
  const { aar = '' } = search;
  const file = useFollowUpExport(search, t.fileName(aar === '' ? t.lastYearFile : aar));
  const listed = aar === '' || years.includes(aar) ? years : [...years, aar];
  const choose = (year: string): void => void navigate({ search: year === '' ? {} : { aar: year } });
  return (
    <>
      <div className={styles.choices}>
        <Select size="small" label={t.period} value={aar} onChange={({ target }) => choose(target.value)}>
          <option value="">{t.lastYear}</option>
          {listed.map((year) => (
            <option key={year} value={year}>
              {t.year(year)}
            </option>
          ))}
        </Select>
        <Download size="small" file={file}>
          {t.download}
        </Download>
      </div>
      {file.isError && <Failure error={file.error} />}
    </>
  );
};

/** How do our courses go, by kind? */
export const FollowUpPage = () => {
  const t = useTexts(followUpTexts);
  const { date } = useWords();
  const search = route.useSearch();
  const { data, isError, error, refetch } = useQuery(followUpQuery(search));
  return (
    <Page title={t.title}>
      <Choices search={search} />
      {data === undefined && (isError ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading rows={4} height="6rem" />)}
      {data !== undefined && <p>{t.which(date(data.from), date(data.to))}</p>}
      {data?.items.length === 0 && <EmptyState title={t.none} />}
      {data?.items.map((item) => (
        <section key={item.kind.code} className={styles.kind} aria-labelledby={`kind-${item.kind.code}`}>
          <h2 id={`kind-${item.kind.code}`}>{item.kind.name}</h2>
          <KindFigures item={item} search={search} />
          <KindWaiting kind={item.kind} search={search} />
        </section>
      ))}
      {data !== undefined && <SurveyFigures search={search} />}
    </Page>
  );
};
