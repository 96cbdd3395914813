import type { ReactNode } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { attachmentPath } from '../../api/attachments.js';
import { Attached } from '../../components/attachments/attached.js';
import { attachmentTexts } from '../../components/attachments/texts.js';
import { AnsweredForm } from '../../components/question-form/answered-form.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './purpose-tab.module.css';
import { requestTexts } from './texts.js';

type Of = { request: ServiceRequestView };

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.part}>
    <h3>{title}</h3>
    {children}
  </section>
);

const Consent = ({ request: { consent, legalBasis } }: Of) => {
  const t = useTexts(requestTexts);
  const { date } = useWords();
  if (consent === null) return <p>{legalBasis === 'consent' ? t.noConsent : t.notNeeded}</p>;
  const { status, form, on, text } = consent;
  return (
    <>
      <p>{status === 'given' && form !== undefined && on !== undefined ? t.given(t[form], date(on)) : status === 'given' ? null : t[status]}</p>
      {text !== undefined && (
        <p className={styles.quoted}>
          {t.consentCovers}: {text}
        </p>
      )}
    </>
  );
};

const Consultation = ({ request: { consultation } }: Of) => {
  const t = useTexts(requestTexts);
  const { label, date } = useWords();
  if (consultation === null) return <p>{t.noConsultation}</p>;
  return <p>{[label(consultation.status), consultation.on === undefined ? '' : date(consultation.on)].filter(Boolean).join(' · ')}</p>;
};

/** Why it is asked, on what legal basis, and what the citizen reads. */
export const PurposeTab = ({ request }: Of) => {
  const t = useTexts(requestTexts);
  const files = useTexts(attachmentTexts);
  const { label } = useWords();
  const { details } = request;
  return (
    <div className={styles.tab}>
      <Part title={label('purpose')}>
        <blockquote className={styles.quoted}>{request.purpose ?? t.noPurpose}</blockquote>
        <p className={styles.quiet}>{t.purposeSeen}</p>
      </Part>
      {details !== null && Object.keys(details.answers).length > 0 && (
        <Part title={t.details}>
          <AnsweredForm items={details.items} answers={details.answers} onlyAnswered />
        </Part>
      )}
      {request.attachments.length > 0 && (
        <Part title={files.attachments}>
          <Attached files={request.attachments} pathOf={(id) => attachmentPath(request.id, id)} />
        </Part>
      )}
      <Part title={t.legalBasis}>
        <p>{request.legalBasisText}</p>
        <Consent request={request} />
      </Part>
      {(request.consultation !== null || request.sentAt !== null) && (
        <Part title={label('consultation')}>
          <Consultation request={request} />
        </Part>
      )}
      <Part title={t.citizenReads}>
        <blockquote className={styles.quoted}>{request.citizenText}</blockquote>
      </Part>
    </div>
  );
};
