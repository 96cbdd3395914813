import { LocalAlert } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import type { ServiceRequestView } from '../../api/client.js';
import { DateText } from '../../components/date-text.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './composer.module.css';
import { composerTexts } from './texts.js';

/** What was sent, by when it is answered, and where to follow it. */
export const Receipt = ({ request: { id, number, status, recipient, citizen, dueOn, form } }: { request: ServiceRequestView }) => {
  const t = useTexts(composerTexts);
  const asked = status === 'awaitingConsent';
  return (
    <Page key="receipt" title={asked ? t.askedTitle : t.sentTitle}>
      <LocalAlert status="success">
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">
            {form.code} {form.name} · {citizen.name}
          </LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          <p>{asked ? t.askedOf(citizen.name) : t.sentTo(recipient.name)}</p>
          <p>
            {t.number}: <strong>{number}</strong>
          </p>
          {dueOn !== null && (
            <p>
              {t.answerBy}{' '}
              <strong>
                <DateText on={dueOn} />
              </strong>
            </p>
          )}
        </LocalAlert.Content>
      </LocalAlert>
      <ul className={styles.plain}>
        <li>
          <Link to="/anmodninger/$id" params={{ id }}>
            {t.seeRequest}
          </Link>
        </li>
        <li>
          <Link to="/anmodninger/ny" search={{}}>
            {t.another}
          </Link>
        </li>
        <li>
          <Link to="/indbakke">{t.toInbox}</Link>
        </li>
      </ul>
    </Page>
  );
};
