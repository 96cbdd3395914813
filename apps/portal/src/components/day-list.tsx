import type { ReactNode } from 'react';
import { DateText } from './date-text.js';
import styles from './day-list.module.css';
import { byDay } from './day.js';

type Props<T> = { items: readonly T[]; children: (item: T) => ReactNode };

/** What happened, by days: a heading with the date, and a list of that day. */
export const DayList = <T extends { at: string }>({ items, children }: Props<T>) =>
  byDay(items).map(({ day, items: ofDay }) => (
    <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>
        <DateText on={day} length="long" />
      </h2>
      <ul className={styles.list}>{ofDay.map(children)}</ul>
    </section>
  ));
