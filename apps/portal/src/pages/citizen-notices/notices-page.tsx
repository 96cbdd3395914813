import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Notification } from '../../api/client.js';
import { notificationsQuery } from '../../api/queries.js';
import { BackToCase } from '../../components/back-to-case.js';
import { DayList } from '../../components/day-list.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { ShowMore } from '../../components/show-more.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './notices.module.css';
import { citizenNoticesTexts } from './texts.js';
import { useSeen } from './use-seen.js';

const Notice = ({ notice: { title, body, requestId, courseId, readAt } }: { notice: Notification }) => {
  const t = useTexts(citizenNoticesTexts);
  return (
    <li className={styles.notice}>
      <h3>
        {title} {readAt === null && <span className={styles.isNew}>{t.isNew}</span>}
      </h3>
      <p>{body}</p>
      {(requestId !== null || courseId !== null) && (
        <Link to={requestId === null ? '/min-sag' : '/min-sag/$id'} params={{ id: requestId ?? '' }} className={styles.open} aria-label={t.openOf(title)}>
          {t.open}
        </Link>
      )}
    </li>
  );
};

/** What has happened since I was last here? Told to the citizen, themselves or through whoever acts for them. */
export const CitizenNoticesPage = () => {
  const t = useTexts(citizenNoticesTexts);
  const { represents } = useMe();
  const query = useInfiniteQuery(notificationsQuery);
  const notices = query.data?.pages.flatMap(({ items }) => items) ?? [];
  useSeen(notices);
  return (
    <Page title={represents === null ? t.title : t.titleFor(represents.name)} above={<BackToCase />}>
      <p>{represents === null ? t.intro : t.introFor(represents.name)}</p>
      {query.isPending && <Loading rows={4} height="5rem" />}
      {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && notices.length === 0 && <p>{t.none}</p>}
      <DayList items={notices}>{(notice) => <Notice key={notice.id} notice={notice} />}</DayList>
      <ShowMore query={query} text={t.more} />
    </Page>
  );
};
