import { Button, Select } from '@navikt/ds-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ledCoursesQuery } from '../../api/course-queries.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { ShowMore } from '../../components/show-more.js';
import { useTexts } from '../../i18n/texts.js';
import { Stale } from '../inbox/stale.js';
import { CoursesList } from './courses-list.js';
import styles from './courses.module.css';
import { coursesSearch, marks, type CoursesSearch } from './search.js';
import { coursesTexts } from './texts.js';

const route = getRouteApi('/staff/forloeb');

type Counts = { mine: number; all: number; more: boolean };

/** That of all is a lower bound where there are more than are counted. */
const countIn = (counts: Counts, of: 'mine' | 'all'): string => `${counts[of]}${of === 'all' && counts.more ? '+' : ''}`;

const Choices = ({ of, finding, counts }: Required<Pick<CoursesSearch, 'of'>> & Pick<CoursesSearch, 'finding'> & { counts: Counts }) => {
  const t = useTexts(coursesTexts);
  const navigate = route.useNavigate();
  const go = (search: CoursesSearch): void => void navigate({ search });
  return (
    <div className={styles.choices}>
      <div role="group" aria-label={t.scope} className={styles.scope}>
        {(['mine', 'all'] as const).map((scope) => (
          <Button
            key={scope}
            type="button"
            size="small"
            variant={scope === of ? 'primary' : 'secondary'}
            aria-pressed={scope === of}
            onClick={() => go({ of: scope, ...(finding && { finding }) })}
          >
            {t[scope](countIn(counts, scope))}
          </Button>
        ))}
      </div>
      <Select size="small" label={t.lacking} value={finding ?? ''} onChange={({ target }) => go(coursesSearch({ of, finding: target.value }))}>
        <option value="">{t.anything}</option>
        {marks.map((each) => (
          <option key={each} value={each}>
            {t[each]}
          </option>
        ))}
      </Select>
    </div>
  );
};

const Shown = () => {
  const t = useTexts(coursesTexts);
  const { role } = useMe();
  const { finding, of = role === 'manager' ? 'all' : 'mine' } = route.useSearch();
  const query = useInfiniteQuery(ledCoursesQuery({ of, ...(finding && { finding }) }));
  const now = query.data?.pages.at(-1);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {now !== undefined && <Choices of={of} finding={finding} counts={now.counts} />}
      {query.isPending && <Loading rows={6} height="3rem" />}
      {query.isError && now === undefined && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isRefetchError && <Stale since={query.dataUpdatedAt} onRetry={() => void query.refetch()} />}
      {now !== undefined && items.length === 0 && (
        <EmptyState title={finding !== undefined ? t.noneFound : of === 'mine' ? t.emptyMine : t.empty}>
          {finding !== undefined ? (
            <Link to="/forloeb" search={{ of }}>
              {t.anyFinding}
            </Link>
          ) : (
            of === 'mine' && (
              <Link to="/forloeb" search={{ of: 'all' }}>
                {t.seeAll}
              </Link>
            )
          )}
        </EmptyState>
      )}
      {now !== undefined && items.length > 0 && (
        <>
          <CoursesList items={items} />
          <div className={styles.foot}>
            <span>{finding === undefined ? t.shown(items.length, countIn(now.counts, of)) : t.shownOnly(items.length)}</span>
            <ShowMore query={query} />
          </div>
        </>
      )}
    </>
  );
};

/** Which courses are mine, what happens next in each, and what is to be mended? */
export const CoursesPage = () => {
  const t = useTexts(coursesTexts);
  const { may } = useMe();
  const leads = may.includes('courses.lead');
  return (
    <Page title={t.title} actions={may.includes('letters.send') && <Link to="/breve">{t.letters}</Link>}>
      {leads ? (
        <Shown />
      ) : (
        <EmptyState title={t.forThoseWhoLead}>
          <Link to="/indbakke">{t.toInbox}</Link>
        </EmptyState>
      )}
    </Page>
  );
};
