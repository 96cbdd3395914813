import { Button } from '@navikt/ds-react';
import { useRef } from 'react';
import { DateText } from '../../components/date-text.js';
import { EmptyState } from '../../components/empty-state.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { NewPill } from '../../components/new-pill.js';
import { Page } from '../../components/page.js';
import { ShowMore } from '../../components/show-more.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import { Stale } from '../inbox/stale.js';
import { byDayAndMatter, type Day } from './grouping.js';
import { NoticeGroup } from './notice-group.js';
import styles from './notifications.module.css';
import { notificationTexts } from './texts.js';
import { useNoticeKeys } from './use-notice-keys.js';
import { useNotifications } from './use-notifications.js';

type Marking = { onRead: (ids: readonly string[]) => void; isMarking: boolean };

const DayOfNotices = ({ day: { day, groups }, ...marking }: Marking & { day: Day }) => {
  const t = useTexts(notificationTexts);
  const today = useToday();
  return (
    <section className={styles.day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{day === today ? t.today : <DateText on={day} length="long" />}</h2>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <NoticeGroup key={group.key} group={group} {...marking} />
        ))}
      </ul>
    </section>
  );
};

/** What changed since I was last here? */
export const NotificationsPage = () => {
  const t = useTexts(notificationTexts);
  const list = useRef<HTMLDivElement>(null);
  useNoticeKeys(list);
  const { query, notices, news, show, unread, markRead } = useNotifications();
  const markAll = (
    <Button type="button" size="small" variant="secondary" loading={markRead.isPending && markRead.variables === null} onClick={() => markRead.mutate(null)}>
      {t.markAll}
    </Button>
  );
  return (
    <Page title={t.title} actions={unread > 0 && markAll}>
      {query.isPending && <Loading rows={5} height="5rem" />}
      {query.isError && query.data === undefined && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {query.data !== undefined && (
        <div ref={list} className={styles.list}>
          {query.isRefetchError && <Stale since={query.dataUpdatedAt} onRetry={() => void query.refetch()} />}
          <p role="status">{t.unread(unread)}</p>
          {markRead.isError && <Failure error={markRead.error} />}
          <NewPill news={news} onShow={show} />
          {notices.length === 0 && <EmptyState title={t.empty} />}
          {byDayAndMatter(notices).map((day) => (
            <DayOfNotices key={day.day} day={day} onRead={(ids) => markRead.mutate(ids)} isMarking={markRead.isPending} />
          ))}
          <ShowMore query={query} text={t.more} />
        </div>
      )}
    </Page>
  );
};
