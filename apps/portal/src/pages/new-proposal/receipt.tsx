import { LocalAlert } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import type { ServiceRequestView } from '../../api/client.js';
import { DateText } from '../../components/date-text.js';
import { Page } from '../../components/page.js';
import { useTexts } from '../../i18n/texts.js';
import styles from '../new-request/composer.module.css';
import { proposalTexts } from './texts.js';

/** What was sent, who replies by when, and where to follow it. */
export const Receipt = ({ request: { id, number, form, citizen, holder } }: { request: ServiceRequestView }) => {
  const t = useTexts(proposalTexts);
  return (
    <Page key="receipt" title={t.sentTitle}>
      <LocalAlert status="success">
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">
            {form.code} {form.name} · {citizen.name}
          </LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          {holder !== null && holder.until !== null && (
            <p>
              {t.repliesBy(holder.name)}{' '}
              <strong>
                <DateText on={holder.until} />
              </strong>
              .
            </p>
          )}
          <p>
            {t.number}: <strong>{number}</strong>
          </p>
          <p>{t.told}</p>
        </LocalAlert.Content>
      </LocalAlert>
      <ul className={styles.plain}>
        <li>
          <Link to="/anmodninger/$id" params={{ id }}>
            {t.seeProposal}
          </Link>
        </li>
        <li>
          <Link to="/forslag/nyt" search={{}}>
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
