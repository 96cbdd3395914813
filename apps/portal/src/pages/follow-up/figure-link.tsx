import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './follow-up.module.css';
import type { BegunSearch } from './search.js';

/** Leads to the courses it counts; none lead nowhere. */
export const FigureLink = ({ count, search, children }: { count: number; search: BegunSearch; children: ReactNode }) =>
  count === 0 ? (
    <span className={styles.figure}>{children}</span>
  ) : (
    <Link to="/opfoelgning/forloeb" search={search} className={styles.figure}>
      {children}
    </Link>
  );
