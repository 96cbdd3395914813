import { useTexts } from '../../i18n/texts.js';
import { ActsOf, type PartProps } from './acts-of.js';
import styles from './course.module.css';
import { actsOfStep, openSteps } from './mends.js';
import { StepAnswers } from './step-answers.js';
import { StepDays, Statutory, StepWaits } from './step-lines.js';
import { courseTexts } from './texts.js';

/** What happens next, when, and what blocks it. */
export const NextStep = ({ course, onAct }: PartProps) => {
  const t = useTexts(courseTexts);
  const [next, ...later] = openSteps(course);
  const held = later.filter(({ heldBy, beyond }) => heldBy !== null || beyond);
  return (
    <section className={`${styles.box} ${styles.next}`} aria-labelledby="next-step">
      <h2 id="next-step">{t.next}</h2>
      {next === undefined ? (
        <p>{t.nothingNext}</p>
      ) : (
        <>
          <p className={styles.what}>
            <strong>{next.kind.name}</strong> <Statutory step={next} />
          </p>
          {next.text !== null && <p className={styles.words}>{next.text}</p>}
          <StepDays step={next} />
          <StepWaits step={next} course={course} />
          <StepAnswers step={next} course={course} />
          {next.heldBy === null && !next.beyond && next.needs.length === 0 && next.papersAtRisk === 0 && <p className={styles.quiet}>{t.notBlocked}</p>}
          {held.length > 0 && <p>{t.alsoHeld(held.map(({ kind }) => kind.name).join(', '))}</p>}
          <ActsOf course={course} onAct={onAct} acts={actsOfStep(next).slice(0, 1)} about={next.kind.name} />
        </>
      )}
    </section>
  );
};
