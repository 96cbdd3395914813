import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { invitedCoursesQuery } from '../../api/grant-queries.js';
import { DateText } from '../../components/date-text.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import styles from '../../components/participants/participants.module.css';
import { useTexts } from '../../i18n/texts.js';
import { invitedTexts } from './texts.js';

/** The courses that one's own organisation takes part in today. */
export const InvitedPage = () => {
  const t = useTexts(invitedTexts);
  const { data, isPending, isError, error, refetch } = useQuery(invitedCoursesQuery);
  return (
    <Page title={t.title}>
      <p className={styles.quiet}>{t.intro}</p>
      {isPending && <Loading rows={3} height="5rem" />}
      {isError && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p>{t.none}</p>}
      <ul className={styles.list} aria-label={t.list}>
        {data?.items.map(({ id, title, citizen, coordinator, until }) => (
          <li key={id} className={styles.one}>
            <Link to="/deltager/$id" params={{ id }}>{`${citizen.name} · ${title}`}</Link>
            <span className={styles.quiet}>
              {t.coordinator}: {coordinator?.name ?? t.nobody}
              {until !== null && (
                <>
                  {' '}
                  · {t.until} <DateText on={until} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Page>
  );
};
