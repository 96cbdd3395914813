import { useQuery } from '@tanstack/react-query';
import { eventsQuery } from '../../api/queries.js';
import { useAuthor } from '../../components/author.js';
import { InstantText } from '../../components/date-text.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import styles from './timeline.module.css';

/** What happened, in order. */
export const Timeline = ({ requestId }: { requestId: string }) => {
  const { data, isPending, isError, error, refetch } = useQuery(eventsQuery(requestId));
  const author = useAuthor();
  if (isPending) return <Loading rows={5} height="2.5rem" />;
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <ol className={styles.timeline}>
      {data.items.map(({ version, effectiveAt, by, text }) => (
        <li key={version} className={styles.event}>
          <span className={styles.when}>
            <InstantText at={effectiveAt} />
          </span>
          <span>
            {text}
            <span className={styles.by}>{author(by, ' · ')}</span>
          </span>
        </li>
      ))}
    </ol>
  );
};
