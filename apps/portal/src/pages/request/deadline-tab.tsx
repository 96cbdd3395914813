import { useQuery } from '@tanstack/react-query';
import type { ServiceRequestView } from '../../api/client.js';
import { explanationQuery } from '../../api/queries.js';
import { DateText } from '../../components/date-text.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useTexts } from '../../i18n/texts.js';
import { ClockTable } from './clock-table.js';
import styles from './deadline-tab.module.css';
import { Ladder } from './ladder.js';
import { requestTexts } from './texts.js';

const Explanation = ({ requestId }: { requestId: string }) => {
  const t = useTexts(requestTexts);
  const { data, isPending, isError, error, refetch } = useQuery(explanationQuery(requestId));
  if (isPending) return <Loading rows={3} height="1.5rem" />;
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <section className={styles.part}>
      <h3>{t.explanation}</h3>
      <ol className={styles.lines}>
        {data.lines.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </section>
  );
};

const Dates = ({ request: { dueOn, originalOn } }: { request: ServiceRequestView }) => {
  const t = useTexts(requestTexts);
  if (dueOn === null) return <p>{t.noDeadline}</p>;
  return (
    <dl className={styles.dates}>
      <div>
        <dt>{t.dueOn}</dt>
        <dd>
          <DateText on={dueOn} />
        </dd>
      </div>
      <div>
        <dt>{t.before}</dt>
        <dd>{originalOn === null || originalOn === dueOn ? t.unmoved : <DateText on={originalOn} />}</dd>
      </div>
    </dl>
  );
};

/** The deadline with both its dates, why it is that day, what follows by itself, and who has had the ball. */
export const DeadlineTab = ({ request }: { request: ServiceRequestView }) => {
  const t = useTexts(requestTexts);
  const { id, dueOn, steps, holder } = request;
  return (
    <div className={styles.tab}>
      <Dates request={request} />
      {dueOn !== null && <Explanation requestId={id} />}
      {steps.length > 0 && (
        <section className={styles.part}>
          <h3>{t.ladder}</h3>
          <Ladder steps={steps} dueOn={dueOn} />
        </section>
      )}
      <section className={styles.part}>
        <h3>{t.clock}</h3>
        <ClockTable requestId={id} open={holder !== null} />
      </section>
    </div>
  );
};
