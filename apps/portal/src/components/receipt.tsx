import { LocalAlert } from '@navikt/ds-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ServiceRequestView } from '../api/client.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { Page } from './page.js';
import styles from './receipt.module.css';

const texts = defineTexts({ number: 'Nummer', toInbox: 'Indbakke' }, { number: 'Number', toInbox: 'Inbox' });

type ReceiptProps = { title: string; request: ServiceRequestView; see: string; another: ReactNode; children: ReactNode };

/** What was sent and under which number, what comes of it (`children`), and where to go on. */
export const Receipt = ({ title, request: { id, number, form, citizen }, see, another, children }: ReceiptProps) => {
  const t = useTexts(texts);
  return (
    <Page key="receipt" title={title}>
      <LocalAlert status="success">
        <LocalAlert.Header>
          <LocalAlert.Title as="h2">
            {form.code} {form.name} · {citizen.name}
          </LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>
          <p>
            {t.number}: <strong>{number}</strong>
          </p>
          {children}
        </LocalAlert.Content>
      </LocalAlert>
      <ul className={styles.ways}>
        <li>
          <Link to="/anmodninger/$id" params={{ id }}>
            {see}
          </Link>
        </li>
        <li>{another}</li>
        <li>
          <Link to="/indbakke">{t.toInbox}</Link>
        </li>
      </ul>
    </Page>
  );
};
