import { capitalised } from '#core';
import { Link } from '@tanstack/react-router';
import type { ListedRequest } from '../../api/client.js';
import { Cpr } from '../../components/cpr.js';
import { DateText, DayText } from '../../components/date-text.js';
import { useMe } from '../../components/me.js';
import { PriorityTag } from '../../components/priority.js';
import { answerExpectedOn } from '../../components/expected-answer.js';
import { isProposal } from '../../components/is-proposal.js';
import { ProposalTag, useStatusText } from '../../components/proposal.js';
import { Undelivered } from '../../components/undelivered.js';
import { isOurs, useHolderName } from '../../components/waiting-for.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './request-cells.module.css';
import { inboxTexts } from './texts.js';

type Of = { request: ListedRequest };

/** Where a row begins for the keyboard; that it is urgent stands beside it. */
export const RequestLink = ({ request }: Of) => (
  <>
    <Link to="/anmodninger/$id" params={{ id: request.id }} className={styles.link} data-row="">
      {request.form.code} {request.form.name}
    </Link>{' '}
    <PriorityTag of={request} /> <ProposalTag of={request} />
  </>
);

/** Its number, and the organisation on the other side. */
export const NumberAndCounterpart = ({ request }: Of) => {
  const { number, requester, recipient } = request;
  const t = useTexts(inboxTexts);
  const me = useMe();
  const ours = requester.id === me.organisation?.id;
  const other = (ours ? recipient : requester).name;
  return (
    <span className={styles.quiet}>
      {number} · {ours === isProposal(request) ? t.from(other) : t.to(other)}
    </span>
  );
};

export const CitizenCell = ({ request: { citizen } }: Of) => (
  <>
    <span className={styles.line}>{citizen.name}</span>
    <Cpr of={citizen} />
  </>
);

/** Who must act, since when, and until when if that is another day than the deadline beside it. */
export const WaitingCell = ({ request }: Of) => {
  const { holder, dueOn, expectedOn, awaits, atUnit } = request;
  const answerOn = answerExpectedOn(request);
  const t = useTexts(inboxTexts);
  const me = useMe();
  const nameOf = useHolderName({ brief: true });
  const { word } = useWords();
  if (holder === null) return <span className={styles.quiet}>{t.nobody}</span>;
  return (
    <>
      <span className={isOurs(holder, me) ? `${styles.line} ${styles.ours}` : styles.line}>{capitalised(nameOf(holder))}</span>
      <span className={`${styles.quiet} ${styles.whole}`}>
        {t.since} <DayText at={holder.since} />
      </span>
      {holder.until !== null && holder.until !== dueOn && (
        <span className={`${styles.quiet} ${styles.whole}`}>
          {t.until} <DateText on={holder.until} />
        </span>
      )}
      {atUnit !== null && (
        <span className={styles.quiet}>
          {atUnit.asked ? t.unitAsked(atUnit.name) : t.atUnit(atUnit.name)} <DayText at={atUnit.since} />
          {atUnit.until !== null && (
            <>
              , {t.doneOn} <DateText on={atUnit.until} />
            </>
          )}
        </span>
      )}
      {expectedOn !== null && (
        <span className={styles.quiet}>
          {t.place} <DateText on={expectedOn} />
        </span>
      )}
      {answerOn !== null && (
        <span className={styles.quiet}>
          {t.answerExpected} <DateText on={answerOn} />
        </span>
      )}
      {awaits.map((statement, place) => (
        <span key={`${statement.formCode} ${place}`} className={styles.quiet}>
          {t.awaits(statement.formCode, word(statement.recipientKind))}
          {statement.dueOn !== null && (
            <>
              {' '}
              {t.by} <DateText on={statement.dueOn} />
            </>
          )}
        </span>
      ))}
    </>
  );
};

export const StatusCell = ({ request }: Of) => {
  const statusText = useStatusText();
  return (
    <>
      <Undelivered request={request} />
      <span className={styles.line}>{statusText(request)}</span>
    </>
  );
};

/** The list can be ordered by when a request was made; its receiver asks when it was sent. */
export const CreatedCell = ({ request: { createdAt, sentAt } }: Of) => {
  const t = useTexts(inboxTexts);
  return (
    <>
      <span className={`${styles.line} ${styles.whole}`}>
        <DayText at={createdAt} />
      </span>
      <span className={`${styles.quiet} ${styles.whole}`}>
        {sentAt === null ? (
          t.notSent
        ) : (
          <>
            {t.sent} <DayText at={sentAt} />
          </>
        )}
      </span>
    </>
  );
};
