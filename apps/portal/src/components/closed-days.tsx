import type { LocalDate } from '#core';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { DateText } from './date-text.js';
import type { Week } from './deadline-calendar.js';
import styles from './closed-days.module.css';

const texts = defineTexts({ title: 'Helligdage og lukkedage' }, { title: 'Public holidays and closing days' });

/** The days with a name on which nobody works, from `since` on: in words, what the picture of a deadline shows. */
export const ClosedDays = ({ weeks, since }: { weeks: readonly Week[]; since: LocalDate }) => {
  const t = useTexts(texts);
  const named = weeks.flatMap(({ days }) => days).filter(({ on, name }) => name !== undefined && on >= since);
  if (named.length === 0) return null;
  return (
    <>
      <h3>{t.title}</h3>
      <ul className={styles.days}>
        {named.map(({ on, name }) => (
          <li key={on}>
            <span className={styles.day}>
              <DateText on={on} />
            </span>{' '}
            {name}
          </li>
        ))}
      </ul>
    </>
  );
};
