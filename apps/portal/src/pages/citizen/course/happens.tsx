import type { OwnCourse } from '../../../api/own-courses.js';
import { DateText } from '../../../components/date-text.js';
import { useTexts } from '../../../i18n/texts.js';
import styles from './own-course.module.css';
import { ownCourseTexts } from './texts.js';

type Step = OwnCourse['steps'][number];

/** What ends by itself is a term of the law, not something that takes place. */
const isShown = ({ closed, closesByItself, plannedOn, dueOn }: Step): boolean => closed === null && !closesByItself && (plannedOn ?? dueOn) !== null;

const dayOf = ({ plannedOn, dueOn }: Step): string => plannedOn ?? dueOn ?? '';

const Happening = ({ step }: { step: Step }) => {
  const t = useTexts(ownCourseTexts);
  const { kind, text, plannedOn, postage, heldBy, expectedOn } = step;
  return (
    <li className={styles.activity}>
      <strong>{kind.name}</strong>
      <span>
        {plannedOn === null ? t.by : t.on} <DateText on={dayOf(step)} length="long" />
        {plannedOn === null && postage !== null && ` (${postage})`}
      </span>
      {text !== null && <span className={styles.words}>{text}</span>}
      {heldBy !== null && expectedOn !== null && (
        <span>
          {t.moved} <DateText on={expectedOn} length="long" />.
        </span>
      )}
    </li>
  );
};

/** What takes place or is decided in the course, the next first. */
export const Happens = ({ course: { id, steps } }: { course: OwnCourse }) => {
  const t = useTexts(ownCourseTexts);
  const shown = steps.filter(isShown).toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
  if (shown.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={`happens-${id}`}>
      <h2 id={`happens-${id}`}>{t.happens}</h2>
      <ol className={styles.list}>
        {shown.map((step) => (
          <Happening key={step.no} step={step} />
        ))}
      </ol>
    </section>
  );
};
