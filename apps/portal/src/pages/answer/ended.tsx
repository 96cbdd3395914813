import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button, LocalAlert } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FormType, ServiceRequestView } from '../../api/client.js';
import { SlaBadge } from '../../components/sla-badge.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './answering.module.css';
import { endedTexts } from './ended-texts.js';
import { Review } from './review.js';
import type { Written } from './written.js';

const Onward = ({ request, children }: { request: ServiceRequestView; children?: ReactNode }) => {
  const t = useTexts(endedTexts);
  return (
    <div className={styles.buttons}>
      <Button as={Link} role="link" to="/indbakke">
        {t.toInbox}
      </Button>
      <Button as={Link} role="link" to={`/anmodninger/${request.id}`} variant="secondary">
        {t.toRequest}
      </Button>
      {children}
    </div>
  );
};

type DoneProps = { request: ServiceRequestView; title: string; children: ReactNode; extra?: ReactNode };

const Done = ({ request, title, children, extra }: DoneProps) => (
  <>
    <LocalAlert status="success">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{children}</LocalAlert.Content>
    </LocalAlert>
    <Onward request={request}>{extra}</Onward>
  </>
);

/** That the answer was given, when, and whether it came in time. */
export const Receipt = ({ request }: { request: ServiceRequestView }) => {
  const t = useTexts(endedTexts);
  const { instant } = useWords();
  const { number, form, citizen, requester, answeredAt } = request;
  const print = (
    <Button type="button" variant="tertiary" icon={<PrinterSmallIcon aria-hidden="true" />} onClick={() => window.print()}>
      {t.print}
    </Button>
  );
  return (
    <Done request={request} title={t.sent} extra={print}>
      <p>{[`${form.code} ${form.name}`, citizen.name, citizen.cprMasked, number].join(' · ')}</p>
      {answeredAt !== null && <p>{t.sentAt(instant(answeredAt), requester.name)}</p>}
      <SlaBadge standing={request} />
    </Done>
  );
};

/** That it lies with whoever is to approve it. */
export const HandedOver = ({ request }: { request: ServiceRequestView }) => {
  const t = useTexts(endedTexts);
  return (
    <Done request={request} title={t.handed}>
      <p>{t.handedTo(request.handler?.name ?? '')}</p>
    </Done>
  );
};

/** Why nothing can be written here now; what was written can still be read. */
export const Closed = ({ request, form, written }: { request: ServiceRequestView; form: FormType; written: Written | null }) => {
  const t = useTexts(endedTexts);
  const { word, instant } = useWords();
  const { status, answer, conversation } = request;
  const reason = status === 'cancelled' ? conversation.findLast(({ kind }) => kind === 'cancelled')?.text : null;
  return (
    <>
      <LocalAlert status="announcement">
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">{t.closed(word(status))}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          {answer !== null && <p>{t.answered(answer.by.name, instant(answer.at))}</p>}
          {reason !== null && reason !== undefined && (
            <p>
              {t.why} {reason}
            </p>
          )}
        </LocalAlert.Content>
      </LocalAlert>
      {written !== null && (
        <section className={styles.main} aria-labelledby="kept">
          <h2 id="kept">{t.kept}</h2>
          <Review written={written} form={form} citizenId={request.citizen.id} onlyAnswered />
        </section>
      )}
      <Onward request={request} />
    </>
  );
};
