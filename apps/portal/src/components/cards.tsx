import type { ComponentProps, ReactNode } from 'react';
import styles from './cards.module.css';

/** What is a table where there is room for one. */
export const Cards = ({ name, children }: { name: string; children: ReactNode }) => (
  <ul className={styles.cards} aria-label={name}>
    {children}
  </ul>
);

/** One row of the table; `className` adds to its looks. */
export const Card = ({ className, ...props }: ComponentProps<'li'>) => <li {...props} className={[styles.card, className].filter(Boolean).join(' ')} />;

export const Facts = ({ children }: { children: ReactNode }) => <dl className={styles.facts}>{children}</dl>;

export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
