import type { OwnCourse } from '../../../api/own-courses.js';
import { DateText } from '../../../components/date-text.js';
import { MeetingText } from '../../../components/meeting-text.js';
import { useTexts } from '../../../i18n/texts.js';
import { FirstFew } from './first-few.js';
import styles from './own-course.module.css';
import { takesPlace } from './running.js';
import { StepAnswer } from './step-answer.js';
import { ownCourseTexts } from './texts.js';

type Step = OwnCourse['steps'][number];

const isShown = (step: Step): boolean => takesPlace(step) && (step.plannedOn ?? step.dueOn) !== null;

const dayOf = ({ plannedOn, dueOn }: Step): string => plannedOn ?? dueOn ?? '';

/** What its day is: the one on which it takes place, or its last one, and whether that has passed. */
const meaningOf = ({ plannedOn, passed, missed, answers, expectedAnew, elsewhere }: Step) => {
  if (elsewhere === 'overdue') return 'wasExpectedBy';
  if (answers) return missed ? 'answerOver' : 'mayAnswer';
  if (missed && !expectedAnew) return 'late';
  if (passed) return 'wasPlanned';
  if (plannedOn !== null && !expectedAnew) return 'on';
  return elsewhere === 'expected' ? 'expectedBy' : 'by';
};

/** Its day in words: nothing that has passed reads as if it were to come. */
const Day = ({ step }: { step: Step }) => {
  const t = useTexts(ownCourseTexts);
  const { plannedOn, plannedAt: at, place, dueOn, postage, heldBy } = step;
  const meaning = meaningOf(step);
  const isLast = ['wasExpectedBy', 'answerOver', 'mayAnswer', 'late'].includes(meaning) && dueOn !== null;
  return (
    <span>
      {t[meaning]} <MeetingText meeting={isLast ? { on: dueOn } : { on: dayOf(step), at, place }} length="long" />
      {plannedOn === null && postage !== null && ` (${postage})`}
      {meaning === 'wasPlanned' && `. ${heldBy === null ? t.toldHere : ''}`}
      {meaning === 'answerOver' && `. ${t.weLookAtIt}`}
    </span>
  );
};

/** What lacks an answer is moved by it; whoever was asked to come keeps the day until told another. */
const HeldUp = ({ step: { heldBy, expectedOn, attends, passed } }: { step: Step }) => {
  const t = useTexts(ownCourseTexts);
  if (heldBy === null || expectedOn === null) return null;
  const mayMove = attends && !passed;
  return (
    <span>
      {mayMove ? t.mayMove : t.moved} <DateText on={expectedOn} length="long" />.{mayMove && ` ${t.comeUnlessMoved}`}
    </span>
  );
};

/** When another authority comes to what it is late with, nobody knows. */
const orderOf = (step: Step): string => (step.elsewhere === 'overdue' ? '9' : dayOf(step));

/** How it goes on that lacked an answer, and why. */
const Settled = ({ step: { settled } }: { step: Step }) =>
  settled !== null && (
    <>
      <span>{settled.text}</span>
      {settled.words !== null && <span className={styles.words}>{settled.words}</span>}
    </>
  );

/** What it rests on: made by others, so nothing that the citizen must do. */
const MadeFirst = ({ step: { papers } }: { step: Step }) => {
  const t = useTexts(ownCourseTexts);
  return papers.length === 0 ? null : (
    <>
      <span>{t.madeFirst}</span>
      <ul className={styles.papers}>
        {papers.map(({ code, name, readyOn }) => (
          <li key={code}>
            {name}: {readyOn === null ? t.notReady : t.ready}
          </li>
        ))}
      </ul>
    </>
  );
};

/** What a hearing tells stands where the citizen can answer it. */
const Happening = ({ step, course, saysText }: { step: Step; course: OwnCourse; saysText: boolean }) => {
  const { kind, text } = step;
  return (
    <li className={styles.activity}>
      <strong>{kind.name}</strong>
      <Day step={step} />
      {saysText && text !== null && <span className={styles.words}>{text}</span>}
      <HeldUp step={step} />
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
  const shown = steps.filter(isShown).toSorted((one, other) => orderOf(one).localeCompare(orderOf(other)));
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

/** What ended by itself, or fell away under other rules, came to nothing that anybody decided. */
const isOver = (step: Step): step is Over => step.closed?.byHand === true;

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
