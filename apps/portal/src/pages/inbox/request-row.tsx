import { Link } from '@tanstack/react-router';
import type { ListedRequest } from '../../api/client.js';
import { DateText, DayText } from '../../components/date-text.js';
import { useMe } from '../../components/me.js';
import { Deadline } from '../../components/sla-badge.js';
import { isOurs, useHolderName } from '../../components/waiting-for.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './request-table.module.css';
import { inboxTexts } from './texts.js';

const Waiting = ({ request: { holder, dueOn } }: { request: ListedRequest }) => {
  const t = useTexts(inboxTexts);
  const me = useMe();
  const nameOf = useHolderName();
  const { label } = useWords();
  if (holder === null) return <span className={styles.quiet}>{t.nobody}</span>;
  const name = nameOf(holder);
  return (
    <>
      <span className={isOurs(holder, me) ? styles.ours : undefined}>{holder.personId === me.id ? label(name) : name}</span>
      <span className={styles.quiet}>
        {t.since} <DayText at={holder.since} />
        {holder.until !== null && holder.until !== dueOn && (
          <>
            {' · '}
            {t.until} <DateText on={holder.until} />
          </>
        )}
      </span>
    </>
  );
};

/** That it did not reach its receiver matters more than where it stands. */
const StatusCell = ({ request: { status, delivery } }: { request: ListedRequest }) => {
  const { label } = useWords();
  return (
    <>
      {(delivery === 'rejected' || delivery === 'retrying') && <span className={styles.undelivered}>{label(delivery)}</span>}
      <span>{label(status)}</span>
    </>
  );
};

/** One request. On a narrow screen each cell says what it is, for the head of the table is gone. */
export const RequestRow = ({ request }: { request: ListedRequest }) => {
  const t = useTexts(inboxTexts);
  const me = useMe();
  const { label } = useWords();
  const { id, number, form, citizen, requester, recipient, sentAt } = request;
  const counterpart = requester.id === me.organisation?.id ? t.to(recipient.name) : t.from(requester.name);
  return (
    <tr role="row" className={styles.row}>
      <td role="cell" className={styles.cell}>
        <Deadline standing={request} />
      </td>
      <td role="cell" className={`${styles.cell} ${styles.main}`}>
        <Link to="/anmodninger/$id" params={{ id }} className={styles.link} data-row="">
          {form.code} {form.name}
        </Link>
        <span className={styles.quiet}>
          {number} · {counterpart}
        </span>
      </td>
      <td role="cell" className={styles.cell} data-label={t.citizen}>
        <span>{citizen.name}</span>
        <span className={styles.quiet}>{citizen.cprMasked}</span>
      </td>
      <td role="cell" className={styles.cell} data-label={label('waitingFor')}>
        <Waiting request={request} />
      </td>
      <td role="cell" className={styles.cell} data-label={t.status}>
        <StatusCell request={request} />
      </td>
      <td role="cell" className={styles.cell} data-label={t.sent}>
        {sentAt === null ? <span className={styles.quiet}>{t.notSent}</span> : <DayText at={sentAt} />}
      </td>
    </tr>
  );
};
