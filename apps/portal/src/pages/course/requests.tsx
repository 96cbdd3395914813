import { Link } from '@tanstack/react-router';
import type { CourseDetail } from '../../api/course-queries.js';
import { DateText } from '../../components/date-text.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { isProposal } from '../../components/is-proposal.js';
import { useStatusText } from '../../components/proposal.js';
import { Deadline } from '../../components/sla-badge.js';
import { Undelivered } from '../../components/undelivered.js';
import { useHolderName } from '../../components/waiting-for.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './course.module.css';
import { courseTexts } from './texts.js';
import { useCourseRequests } from './use-act-options.js';

/** What was asked in the course and is open. */
export const Requests = ({ course: { id } }: { course: CourseDetail }) => {
  const t = useTexts(courseTexts);
  const { word, label } = useWords();
  const nameOf = useHolderName();
  const statusText = useStatusText();
  const { list, requests } = useCourseRequests(id);
  return (
    <section className={styles.box} aria-labelledby="requests">
      <h2 id="requests">{t.requests}</h2>
      {list.isPending ? (
        <Loading rows={3} height="3rem" />
      ) : list.isError ? (
        <Failure error={list.error} onRetry={() => void list.refetch()} />
      ) : requests.length === 0 ? (
        <p className={styles.quiet}>{t.noRequests}</p>
      ) : (
        <ul className={styles.events}>
          {requests.map((request) => (
            <li key={request.id}>
              <Link to="/anmodninger/$id" params={{ id: request.id }}>{`${request.form.code} ${request.form.name}`}</Link>
              <span className={styles.quiet}>
                {request.number} · {request.recipient.name} · {isProposal(request) ? statusText(request) : word(request.status)}
              </span>
              <Undelivered request={request} />
              {request.holder !== null && (
                <span className={styles.quiet}>
                  {label('waitingFor')}: {nameOf(request.holder)}
                  {request.holder.until !== null && request.holder.until !== request.dueOn && (
                    <>
                      {' '}
                      · {t.heldUntil} <DateText on={request.holder.until} />
                    </>
                  )}
                </span>
              )}
              <Deadline standing={request} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
