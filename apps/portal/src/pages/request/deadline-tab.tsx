import { useQuery } from '@tanstack/react-query';
import type { ServiceRequestView } from '../../api/client.js';
import { explanationQuery } from '../../api/queries.js';
import { ClosedDays } from '../../components/closed-days.js';
import { DateText, DayText } from '../../components/date-text.js';
import { dayOf } from '../../components/day.js';
import { DeadlineCalendar } from '../../components/deadline-calendar.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { isProposal } from '../../components/is-proposal.js';
import { useTexts } from '../../i18n/texts.js';
import { ClockTable } from './clock-table.js';
import styles from './deadline-tab.module.css';
import { Ladder } from './ladder.js';
import { requestTexts } from './texts.js';

type Explained = { requestId: string; sentAt: string; dueOn: string; steps: ServiceRequestView['steps'] };

/** Why it is that day, what follows by itself, and how the weeks lie. */
const Explanation = ({ requestId, sentAt, dueOn, steps }: Explained) => {
  const t = useTexts(requestTexts);
  const { data, isPending, isError, error, refetch } = useQuery(explanationQuery(requestId));
  const sentOn = dayOf(sentAt);
  if (isPending) return <Loading rows={3} height="1.5rem" />;
  if (isError) return <Failure error={error} onRetry={() => void refetch()} />;
  return (
    <div className={styles.explained}>
      <div className={styles.tab}>
        <section className={styles.part}>
          <h3>{t.explanation}</h3>
          <ol className={styles.lines}>
            {data.lines.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </section>
        {steps.length > 0 && (
          <section className={styles.part}>
            <h3>{t.ladder}</h3>
            <Ladder steps={steps} dueOn={dueOn} />
          </section>
        )}
        <section className={styles.part}>
          <ClosedDays weeks={data.weeks} since={sentOn} />
        </section>
      </div>
      <DeadlineCalendar weeks={data.weeks} sentOn={sentOn} dueOn={dueOn} steps={steps.map(({ at }) => dayOf(at))} />
    </div>
  );
};

const Dates = ({ request }: { request: ServiceRequestView }) => {
  const t = useTexts(requestTexts);
  const { sentAt, dueOn, innerOn, originalOn } = request;
  if (dueOn === null) return <p>{isProposal(request) ? t.noDeadlineOfProposal : t.noDeadline}</p>;
  return (
    <dl className={styles.dates}>
      {sentAt !== null && (
        <div>
          <dt>{t.sentOn}</dt>
          <dd>
            <DayText at={sentAt} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t.dueOn}</dt>
        <dd>
          <DateText on={dueOn} />
        </dd>
      </div>
      {innerOn !== undefined && (
        <div>
          <dt>{t.innerOn}</dt>
          <dd>
            <DateText on={innerOn} />
          </dd>
        </div>
      )}
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
  const { id, sentAt, dueOn, steps, holder } = request;
  return (
    <div className={styles.tab}>
      <Dates request={request} />
      {dueOn !== null && sentAt !== null && <Explanation requestId={id} sentAt={sentAt} dueOn={dueOn} steps={steps} />}
      <section className={styles.part}>
        <h3>{t.clock}</h3>
        <ClockTable requestId={id} open={holder !== null} />
      </section>
    </div>
  );
};
