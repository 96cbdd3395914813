import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { ServiceRequestView } from '../../api/client.js';
import { Deadline, hasDeadline } from '../../components/sla-badge.js';
import { isOurs, WaitingFor } from '../../components/waiting-for.js';
import { answerExpectedOn } from '../../components/expected-answer.js';
import { isProposal } from '../../components/is-proposal.js';
import { useStatusText } from '../../components/proposal.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { ClockBar } from './clock-bar.js';
import styles from './standing.module.css';
import { requestTexts } from './texts.js';
import { ThirdParties } from './third-parties.js';
import { Thread } from './thread.js';
import { useIsShared } from './use-is-shared.js';

type Of = { request: ServiceRequestView };

/** That a letter did not arrive matters more than all else. */
const Delivery = ({ request: { delivery } }: Of) => {
  const t = useTexts(requestTexts);
  if (delivery !== 'rejected' && delivery !== 'retrying') return null;
  return (
    <p className={styles.undelivered}>
      <ExclamationmarkTriangleIcon aria-hidden="true" /> {delivery === 'rejected' ? t.notDelivered : t.retrying}
    </p>
  );
};

/** Which papers the open question is about, and what to do about them. */
const Missing = ({ request: { status, conversation, requester } }: Of) => {
  const t = useTexts(requestTexts);
  const me = useMe();
  const papers = status === 'questionAsked' ? conversation.findLast(({ kind }) => kind === 'questionAsked')?.papers : undefined;
  if (papers === undefined) return null;
  return (
    <div className={styles.quiet}>
      <p>{t.papersMissing}</p>
      <ul>
        {papers.map((paper) => (
          <li key={paper}>{paper}</li>
        ))}
      </ul>
      {requester.id === me.organisation?.id && <p>{t.sendPapers}</p>}
    </div>
  );
};

/** Who must act, by when, and whether the clock runs: the first thing one reads. */
export const Standing = ({ request }: Of) => {
  const t = useTexts(requestTexts);
  const { date, day } = useWords();
  const statusText = useStatusText();
  const me = useMe();
  const { holder, expectedOn, dueOn, originalOn, clock, pausedSince, pause } = request;
  const answerOn = answerExpectedOn(request);
  const isShared = useIsShared(request);
  const ours = holder !== null && isOurs(holder, me);
  return (
    <section className={`${styles.standing} ${ours ? styles.ours : ''}`} aria-label={t.standing}>
      <p className={styles.ball}>
        <WaitingFor holder={holder} />
      </p>
      <p className={styles.facts}>
        <span className={styles.status}>{statusText(request)}</span>
        {dueOn !== null && <Deadline standing={request} />}
        {hasDeadline(request) && originalOn !== null && originalOn !== dueOn && <span className={styles.quiet}>{t.originally(date(originalOn))}</span>}
      </p>
      {clock === 'paused' && pausedSince !== undefined && <p className={styles.quiet}>{t.paused(day(pausedSince))}</p>}
      {expectedOn !== null && (
        <p className={styles.quiet}>{dueOn !== null && expectedOn > dueOn ? t.placeAfterDue(date(expectedOn)) : t.place(date(expectedOn))}</p>
      )}
      {answerOn !== null && <p className={styles.quiet}>{t.answerExpected(date(answerOn))}</p>}
      <Missing request={request} />
      <Thread request={request} />
      <ThirdParties request={request} />
      {pause !== null && <p className={styles.quiet}>{t.pausedFor(pause.name, date(pause.until))}</p>}
      <Delivery request={request} />
      {!request.copy && !isShared && !isProposal(request) && <ClockBar requestId={request.id} />}
    </section>
  );
};
