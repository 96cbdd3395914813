import { Button } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import type { Notification } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { unreadIn, type Group } from './grouping.js';
import styles from './notifications.module.css';
import { notificationTexts } from './texts.js';

const Notice = ({ notice: { title, body, at, readAt } }: { notice: Notification }) => {
  const t = useTexts(notificationTexts);
  const { time } = useWords();
  return (
    <li className={styles.notice}>
      <span className={styles.title}>
        {readAt === null && <span className={styles.isNew}>{t.isNew}</span>}
        <span className={readAt === null ? styles.unread : undefined}>{title}</span>
        <time dateTime={at} className={styles.time}>
          {time(at)}
        </time>
      </span>
      <span className={styles.body}>{body}</span>
    </li>
  );
};

/** What happened to one request or one course on one day, the way to it, and the mark that it was seen. */
export const NoticeGroup = ({ group, onRead, isMarking }: { group: Group; onRead: (ids: readonly string[]) => void; isMarking: boolean }) => {
  const t = useTexts(notificationTexts);
  const { requestId, courseId, notices } = group;
  const to = requestId !== null ? `/anmodninger/${requestId}` : courseId !== null ? `/forloeb/${courseId}` : null;
  const unread = unreadIn(group);
  const title = notices[0]?.title ?? '';
  return (
    <li className={`${styles.group} ${unread.length > 0 ? styles.fresh : ''}`} data-notice={group.key}>
      <ul className={styles.notices}>
        {notices.map((notice) => (
          <Notice key={notice.id} notice={notice} />
        ))}
      </ul>
      <div className={styles.buttons}>
        {to !== null && (
          <Button
            as={Link}
            role="link"
            to={to}
            size="small"
            variant="secondary"
            data-row=""
            aria-label={t.openOf(title)}
            onClick={() => {
              if (unread.length > 0) onRead(unread);
            }}
          >
            {t.open}
          </Button>
        )}
        {unread.length > 0 && (
          <Button type="button" size="small" variant="tertiary" aria-label={t.markOf(title)} disabled={isMarking} onClick={() => onRead(unread)} data-mark="">
            {t.mark}
          </Button>
        )}
      </div>
    </li>
  );
};
