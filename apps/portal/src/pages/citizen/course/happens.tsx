import { happeningLines, happeningsIn, isOver, madeFirstLines } from '#core';
import type { OwnCourse } from '../../../api/own-courses.js';
import { DateText } from '../../../components/date-text.js';
import { useLanguage } from '../../../i18n/language.js';
import { useTexts } from '../../../i18n/texts.js';
import { FirstFew } from './first-few.js';
import styles from './own-course.module.css';
import { StepAnswer } from './step-answer.js';
import { ownCourseTexts } from './texts.js';

type Step = OwnCourse['steps'][number];

/** How it goes on that lacked an answer, and why. */
const Settled = ({ step: { settled } }: { step: Step }) =>
  settled !== null && (
    <>
      <span>{settled.text}</span>
      {settled.words !== null && <span className={styles.words}>{settled.words}</span>}
    </>
  );

/** What it rests on. */
const MadeFirst = ({ step: { papers } }: { step: Step }) => {
  const { language } = useLanguage();
  const made = madeFirstLines(papers, language);
  return (
    made !== null && (
      <>
        <span>{made.lead}</span>
        <ul className={styles.papers}>
          {made.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </>
    )
  );
};

/** What a hearing tells stands where the citizen can answer it. */
const Happening = ({ step, course, saysText }: { step: Step; course: OwnCourse; saysText: boolean }) => {
  const { language } = useLanguage();
  const { kind, text } = step;
  const [day, heldUp] = happeningLines(step, language);
  return (
    <li className={styles.activity}>
      <strong>{kind.name}</strong>
      <span>{day}</span>
      {saysText && text !== null && <span className={styles.words}>{text}</span>}
      {heldUp !== undefined && <span>{heldUp}</span>}
      <Settled step={step} />
      <MadeFirst step={step} />
      {course.now.no !== step.no && <StepAnswer course={course} step={step} />}
    </li>
  );
};

/** What takes place or is decided in the course, the next first. */
export const Happens = ({ course }: { course: OwnCourse }) => {
  const t = useTexts(ownCourseTexts);
  const { id, steps, now } = course;
  const shown = happeningsIn(steps);
  if (shown.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={`happens-${id}`}>
      <h2 id={`happens-${id}`}>{t.happens}</h2>
      <ol className={styles.list}>
        {shown.map((step) => (
          <Happening key={step.no} step={step} course={course} saysText={now.asked === null || now.no !== step.no} />
        ))}
      </ol>
    </section>
  );
};

type Over = Step & { closed: NonNullable<Step['closed']> };

/** The newest first. */
export const overIn = ({ steps }: OwnCourse): Over[] =>
  steps.filter(isOver).toSorted((one, other) => other.closed.on.localeCompare(one.closed.on) || other.no - one.no);

/** What each thing came to, and what was written of it. */
export const Outcomes = ({ steps }: { steps: readonly Over[] }) => (
  <ol className={styles.list}>
    {steps.map((step) => (
      <li key={step.no} className={styles.activity}>
        <strong>{step.kind.name}</strong>
        <span>
          {step.closed.outcome.name}, <DateText on={step.closed.on} length="long" />
        </span>
        {step.closed.because !== null && <span>{step.closed.because}</span>}
        {step.text !== null && <span className={styles.words}>{step.text}</span>}
        {step.closed.text !== null && <span className={styles.words}>{step.closed.text}</span>}
        <Settled step={step} />
      </li>
    ))}
  </ol>
);

/** What things came to. */
export const Happened = ({ course }: { course: OwnCourse }) => {
  const t = useTexts(ownCourseTexts);
  const over = overIn(course);
  if (over.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={`happened-${course.id}`}>
      <h2 id={`happened-${course.id}`}>{t.happened}</h2>
      <FirstFew all={over} list={(some) => <Outcomes steps={some} />} />
    </section>
  );
};
