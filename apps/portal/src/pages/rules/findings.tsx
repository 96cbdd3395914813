import { LocalAlert } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import styles from './rules.module.css';

/** What somebody should look at, a line each. */
export const Findings = ({ title, children }: { title: string; children: ReactNode }) => (
  <LocalAlert status="warning" size="small">
    <LocalAlert.Header>
      <LocalAlert.Title as="h2">{title}</LocalAlert.Title>
    </LocalAlert.Header>
    <LocalAlert.Content>
      <ul className={styles.findings}>{children}</ul>
    </LocalAlert.Content>
  </LocalAlert>
);
