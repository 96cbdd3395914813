import type { OwnCourse } from '../../../api/own-courses.js';
import { DayText } from '../../../components/date-text.js';
import { useTexts } from '../../../i18n/texts.js';
import { FirstFew } from './first-few.js';
import styles from './own-course.module.css';
import { ownCourseTexts } from './texts.js';

/** Why something is as it is, in somebody's words: what stands beside nothing else. */
export const Notes = ({ course: { id, notes } }: { course: OwnCourse }) => {
  const t = useTexts(ownCourseTexts);
  if (notes.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={`notes-${id}`}>
      <h2 id={`notes-${id}`}>{t.notes}</h2>
      <FirstFew
        all={notes}
        list={(some) => (
          <ul className={styles.list}>
            {some.map(({ version, at, text, said }) => (
              <li key={version} className={styles.activity}>
                <span className={styles.quiet}>
                  <DayText at={at} length="long" />
                </span>
                <strong>{text}</strong>
                <span className={styles.words}>{said}</span>
              </li>
            ))}
          </ul>
        )}
      />
    </section>
  );
};
