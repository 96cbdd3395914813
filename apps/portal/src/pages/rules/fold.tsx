import { useState, type ReactNode } from 'react';
import { fieldId, useHasErrorsUnder } from './editing.js';
import styles from './editing.module.css';

type FoldProps = { title: string /** Of what is written inside: an error there opens it. */; path: string; startsOpen?: boolean; children: ReactNode };

/** What is read only by whoever opens it. It can be opened in a change that is no longer written on, too. */
export const Fold = ({ title, path, startsOpen = false, children }: FoldProps) => {
  const [isOpen, setOpen] = useState(startsOpen);
  const isShown = useHasErrorsUnder(path) || isOpen;
  return (
    <details className={styles.fold} open={isShown} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary id={fieldId(path.replace(/\.$/, ''))}>{title}</summary>
      {isShown && <div className={styles.side}>{children}</div>}
    </details>
  );
};
