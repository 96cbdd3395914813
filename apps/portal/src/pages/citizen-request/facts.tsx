import type { ReactNode } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { RequestLink } from '../../components/case-link.js';
import { CitizenActions } from '../../components/citizen-commands/citizen-actions.js';
import { isProposal, isStatement } from '../../components/is-proposal.js';
import { AnsweredForm } from '../../components/question-form/answered-form.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './citizen-request-page.module.css';
import { citizenRequestTexts } from './texts.js';

type Of = { request: ServiceRequestView };

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.part}>
    <h2>{title}</h2>
    {children}
  </section>
);

const Consent = ({ request: { consent, legalBasis, legalBasisText } }: Of) => {
  const t = useTexts(citizenRequestTexts);
  const { date } = useWords();
  if (consent === null && legalBasis === 'consent') return <p>{t.asked}</p>;
  if (consent === null)
    return (
      <>
        <p>{t.lawful}</p>
        <p className={styles.law}>{legalBasisText}</p>
      </>
    );
  const { status, on, text } = consent;
  return (
    <>
      <p>{status === 'given' ? t.given(on === undefined ? '' : date(on, 'long')) : t[status]}</p>
      {text !== undefined && (
        <p>
          {t.covers}: {text}
        </p>
      )}
    </>
  );
};

const Consultation = ({ request: { consultation, recipient } }: Of) => {
  const t = useTexts(citizenRequestTexts);
  const { date } = useWords();
  if (consultation === null) return null;
  const { status, on } = consultation;
  const day = on === undefined ? '' : date(on, 'long');
  const lines = {
    citizenBooks: t.citizenBooks,
    recipientBooks: t.recipientBooks(recipient.name),
    noAppointment: t.noAppointment,
    booked: t.booked(day),
    held: t.held(day),
    missed: t.missed,
  };
  return (
    <Part title={t.consultation}>
      <p>{lines[status]}</p>
    </Part>
  );
};

/** Who else got the answer, why, and on what ground. */
const Shared = ({ request }: Of) => {
  const t = useTexts(citizenRequestTexts);
  const { day } = useWords();
  const { shared } = request;
  if (shared.length === 0) return null;
  return (
    <Part title={t.shared}>
      {shared.map(({ organisation, at, until, legalBasis, legalBasisText, purpose }) => (
        <div key={at}>
          <p>
            <strong>{organisation.name}</strong>. {t.sharedOn(day(at, 'long'))} {until !== null && t.sharedOver(day(until, 'long'))}
          </p>
          {purpose !== null && <blockquote className={styles.purpose}>{purpose}</blockquote>}
          <p>{legalBasisText}</p>
          {legalBasis === 'consent' && until === null && <CitizenActions request={request} sharing={organisation} />}
        </div>
      ))}
    </Part>
  );
};

/** What the municipality replied to whoever wrote unasked. */
const Reply = ({ request }: Of) => {
  const t = useTexts(citizenRequestTexts);
  const reply = isProposal(request) ? request.conversation.findLast(({ kind }) => kind === 'answerAccepted') : undefined;
  if (reply === undefined || reply.text === null) return null;
  return (
    <Part title={t.ourReply}>
      <blockquote className={styles.purpose}>{reply.text}</blockquote>
    </Part>
  );
};

/** Another of the citizen's requests that this one comes from or goes on as. */
const tie = (how: string, { id, number }: { id: string; number: string }): [string, ReactNode] => [
  how,
  <RequestLink key={id} id={id}>
    {number}
  </RequestLink>,
];

/** Why it is asked, on what ground, and whom to turn to. */
export const Facts = ({ request }: Of) => {
  const t = useTexts(citizenRequestTexts);
  const { date, day } = useWords();
  const { purpose, details, owner, requester, sentAt, dueOn, holder, clock, form, number, from, goesOnAs } = request;
  const proposal = isProposal(request);
  const facts: [string, ReactNode][] = [
    [t.caseworker, `${owner.name}, ${requester.name}`],
    ...(sentAt === null ? [] : ([[proposal ? t.proposalSent : t.sent, day(sentAt, 'long')]] as [string, ReactNode][])),
    ...(proposal && holder !== null && holder.until !== null ? ([[t.due, date(holder.until, 'long')]] as [string, ReactNode][]) : []),
    ...(dueOn === null || holder === null || clock === 'stopped' ? [] : ([[t.due, date(dueOn, 'long')]] as [string, ReactNode][])),
    [t.form, `${form.code} ${form.name}`],
    [t.number, number],
    ...(from === null ? [] : [tie(t.comesFrom, from)]),
    ...goesOnAs.map((next) => tie(t.goesOnAs, next)),
  ];
  return (
    <>
      <Reply request={request} />
      {proposal ? (
        <Part title={t.proposalWhy}>
          <p>{isStatement(request) ? t.statementMeans(request.recipient.name) : t.proposalMeans}</p>
        </Part>
      ) : (
        <Part title={t.why}>
          <blockquote className={styles.purpose}>{purpose ?? t.noPurpose}</blockquote>
        </Part>
      )}
      {details !== null && Object.keys(details.answers).length > 0 && (
        <Part title={t.details(requester.name)}>
          <AnsweredForm items={details.items} answers={details.answers} onlyAnswered />
        </Part>
      )}
      <Part title={t.consent}>
        <Consent request={request} />
      </Part>
      <Consultation request={request} />
      <Shared request={request} />
      <Part title={t.facts}>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </>
  );
};
