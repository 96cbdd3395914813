import type { ReactNode } from 'react';
import styles from './frame.module.css';
import { SkipLink } from './skip-link.js';

type FrameProps = { banner?: ReactNode; header: ReactNode; children: ReactNode; footer?: ReactNode; narrow?: boolean };

/** The landmarks of every page. `narrow`: one column to read, for citizens. */
export const Frame = ({ banner, header, footer, narrow = false, children }: FrameProps) => (
  <div className={styles.frame}>
    <SkipLink />
    {banner}
    {header}
    <main id="content" tabIndex={-1} className={`${styles.main} ${narrow ? styles.narrow : ''}`}>
      {children}
    </main>
    {footer}
  </div>
);
