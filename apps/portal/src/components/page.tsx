import { useEffect, useRef, type ReactNode } from 'react';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './page.module.css';

const texts = defineTexts({ error: 'Fejl: ' }, { error: 'Error: ' });

/** A page that the browser loads keeps the browser's own focus; only later ones take it to their heading. */
let opened = false;

type PageProps = {
  title: string;
  /** Beside the heading: the main actions. */
  actions?: ReactNode;
  /** Above the heading, e.g. the way back. */
  above?: ReactNode;
  /** The form on the page has errors: the title of the window says so. */
  hasErrors?: boolean;
  children: ReactNode;
};

/** One heading, one window title, and focus on the heading when the page comes. */
export const Page = ({ title, actions, above, hasErrors = false, children }: PageProps) => {
  const t = useTexts(texts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus();
    opened = true;
  }, []);
  return (
    <div className={styles.page}>
      <title>{`${hasErrors ? t.error : ''}${title} – Afklar`}</title>
      {above}
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  );
};
