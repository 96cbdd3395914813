import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Card, Cards, Fact, Facts } from '../../components/cards.js';
import { Cpr } from '../../components/cpr.js';
import { DateText } from '../../components/date-text.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ShowMore } from '../../components/show-more.js';
import { useTexts } from '../../i18n/texts.js';
import { begunCoursesQuery, type FollowUpCourse } from './follow-up-queries.js';
import styles from './follow-up.module.css';
import { followUpTexts } from './texts.js';

const route = getRouteApi('/staff/opfoelgning/forloeb');

const Course = ({ course: { id, title, citizen, startedOn, endedOn, coordinator } }: { course: FollowUpCourse }) => {
  const t = useTexts(followUpTexts);
  return (
    <Card data-course={id}>
      <Link to="/forloeb/$id" params={{ id }} className={styles.figure}>
        {title}
      </Link>
      <Facts>
        <Fact name={t.citizen}>
          {citizen.name} <Cpr of={citizen} />
        </Fact>
        <Fact name={t.began}>
          <DateText on={startedOn} />
        </Fact>
        {endedOn !== null && (
          <Fact name={t.ended}>
            <DateText on={endedOn} />
          </Fact>
        )}
        <Fact name={t.coordinatorName}>{coordinator?.name ?? t.nobody}</Fact>
      </Facts>
    </Card>
  );
};

/** The courses behind one figure: just as many as it says. */
export const BegunCoursesPage = () => {
  const t = useTexts(followUpTexts);
  const search = route.useSearch();
  const query = useInfiniteQuery(begunCoursesQuery(search));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const all = query.data?.pages.at(-1)?.counts.all ?? 0;
  const { aar } = search;
  const back = (
    <Link to="/opfoelgning" search={aar === undefined ? {} : { aar }}>
      {t.back}
    </Link>
  );
  return (
    <Page title={t.listTitle} above={back}>
      {query.isPending && <Loading rows={5} height="5rem" />}
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && (
        <>
          <p>{t.courses(all)}</p>
          <Cards name={t.list}>
            {items.map((course) => (
              <Course key={course.id} course={course} />
            ))}
          </Cards>
          <div className={styles.foot}>
            <span className={styles.quiet}>{t.shown(items.length, all)}</span>
            <ShowMore query={query} />
          </div>
        </>
      )}
    </Page>
  );
};
