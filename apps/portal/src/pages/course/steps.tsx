import { ReadMore } from '@navikt/ds-react';
import type { CourseDetail, CourseStep } from '../../api/course-queries.js';
import { DateText } from '../../components/date-text.js';
import { useTexts } from '../../i18n/texts.js';
import { ActsOf, type PartProps } from './acts-of.js';
import styles from './course.module.css';
import { actsOfStep, openSteps } from './mends.js';
import { StepPapers } from './papers.js';
import { StepAnswers } from './step-answers.js';
import { StepDays, Statutory, StepWaits } from './step-lines.js';
import { courseTexts } from './texts.js';

const Open = ({ step, course, onAct }: PartProps & { step: CourseStep }) => (
  <li className={styles.step}>
    <div className={styles.top}>
      <div className={styles.named}>
        <h3>{step.kind.name}</h3>
        <Statutory step={step} />
      </div>
      <ActsOf course={course} onAct={onAct} acts={actsOfStep(step)} about={step.kind.name} shown={0} />
    </div>
    {step.text !== null && <p className={styles.words}>{step.text}</p>}
    <StepDays step={step} />
    <StepWaits step={step} course={course} />
    <StepPapers step={step} course={course} onAct={onAct} />
    <StepAnswers step={step} course={course} />
  </li>
);

const Closed = ({ course }: { course: CourseDetail }) => {
  const t = useTexts(courseTexts);
  const closed = course.steps.filter((step) => step.closed !== null).toReversed();
  if (closed.length === 0) return null;
  return (
    <ReadMore header={t.closedSteps(closed.length)} size="small">
      <ul className={styles.lines}>
        {closed.map((step) => (
          <li key={step.no}>
            <strong>{step.kind.name}</strong>: {step.closed?.outcome.name}{' '}
            {step.closed !== null && (
              <span className={styles.quiet}>
                <DateText on={step.closed.on} />
              </span>
            )}
            {[step.text, step.closed?.text].map(
              (text, place) =>
                text && (
                  <p key={place} className={styles.words}>
                    {text}
                  </p>
                ),
            )}
            <StepAnswers step={step} course={course} />
          </li>
        ))}
      </ul>
    </ReadMore>
  );
};

/** What is to happen, in the order in which it does; what is over is folded. */
export const Steps = ({ course, onAct }: PartProps) => {
  const t = useTexts(courseTexts);
  const open = openSteps(course);
  return (
    <section className={styles.box} aria-labelledby="steps">
      <div className={styles.head}>
        <h2 id="steps">{t.steps}</h2>
        <ActsOf course={course} onAct={onAct} acts={[{ act: 'openStep' }]} about="" />
      </div>
      {open.length === 0 ? (
        <p className={styles.quiet}>{t.noSteps}</p>
      ) : (
        <ol className={styles.timeline}>
          {open.map((step) => (
            <Open key={step.no} step={step} course={course} onAct={onAct} />
          ))}
        </ol>
      )}
      <Closed course={course} />
    </section>
  );
};
