import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { CourseDetail } from '../../api/course-queries.js';
import { InstantText } from '../../components/date-text.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './course.module.css';
import { courseTexts } from './texts.js';

/** So many of the latest stand there at once. */
const shownFirst = 8;

/** What was done to it, and why, the oldest first; what is long past is asked for. */
export const Happened = ({ course: { events } }: { course: CourseDetail }) => {
  const t = useTexts(courseTexts);
  const [whole, setWhole] = useState(false);
  const earlier = whole ? 0 : Math.max(0, events.length - shownFirst);
  return (
    <section className={styles.box} aria-labelledby="happened">
      <h2 id="happened">{t.happened}</h2>
      {earlier > 0 && (
        <div>
          <Button type="button" size="small" variant="tertiary" onClick={() => setWhole(true)}>
            {t.seeEarlier(earlier)}
          </Button>
        </div>
      )}
      <ol className={styles.events} start={earlier + 1}>
        {events.slice(earlier).map(({ version, recordedAt, by, text, said }) => (
          <li key={version}>
            <span className={styles.quiet}>
              <InstantText at={recordedAt} /> · {[by.name, by.organisation].filter(Boolean).join(' · ')}
            </span>
            <span>{text}</span>
            {said !== null && <blockquote className={styles.said}>{said}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  );
};
