import type { OwnCourse } from '../../../api/own-courses.js';
import { DayText } from '../../../components/date-text.js';
import { useTexts } from '../../../i18n/texts.js';
import styles from './own-course.module.css';
import { ownCourseTexts } from './texts.js';

/** What the citizen wrote or said, the newest first, each with its replies. */
export const Letters = ({ course: { id, letters, endedBecause } }: { course: OwnCourse }) => {
  const t = useTexts(ownCourseTexts);
  if (letters.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={`letters-${id}`}>
      <h2 id={`letters-${id}`}>{t.letters}</h2>
      <ul className={styles.list}>
        {letters.toReversed().map(({ no, at, text, saidBy, answered, replies }) => (
          <li key={no} className={styles.goal}>
            <span className={styles.quiet}>
              {saidBy === null ? t.you : saidBy === 'letter' ? t.inLetter : t.recorded} <DayText at={at} length="long" />
            </span>
            <span className={styles.words}>{text}</span>
            {replies.length === 0 && (answered || endedBecause === null) && <span className={styles.quiet}>{answered ? t.read : t.waits}</span>}
            {replies.map((reply) => (
              <div key={reply.at} className={styles.activity}>
                <span className={styles.quiet}>
                  {t.answered} {reply.by.name} <DayText at={reply.at} length="long" />
                </span>
                <span className={styles.words}>{reply.text}</span>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};
