import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { Frame } from './frame.js';
import { LanguageSwitch } from './language-switch.js';
import styles from './plain-frame.module.css';

const texts = defineTexts({ product: 'Afklar: anmodninger, der bliver besvaret til tiden' }, { product: 'Afklar: requests that are answered on time' });

/** Around the pages that need nobody signed in. */
export const PlainFrame = ({ children }: { children: ReactNode }) => {
  const t = useTexts(texts);
  const header = (
    <header className={styles.header}>
      <Link to="/" className={styles.product}>
        {t.product}
      </Link>
      <LanguageSwitch />
    </header>
  );
  return <Frame header={header}>{children}</Frame>;
};
