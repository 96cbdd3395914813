import { activityText } from '#core';
import { Link } from '@tanstack/react-router';
import type { OwnCourse } from '../../../api/own-courses.js';
import { DateText } from '../../../components/date-text.js';
import { useMe } from '../../../components/me.js';
import { useLanguage } from '../../../i18n/language.js';
import { useTexts } from '../../../i18n/texts.js';
import { endedTexts } from './ended-texts.js';
import { Happens, Outcomes, overIn } from './happens.js';
import { Letters } from './letters.js';
import { Notes } from './notes.js';
import styles from './own-course.module.css';
import { ownCourseTexts } from './texts.js';
import { WriteButton } from './write-button.js';

type Of = { course: OwnCourse };

/** What was decided comes before what else took place. */
const CameTo = ({ course }: Of) => {
  const t = useTexts(endedTexts);
  const over = overIn(course);
  const parts = [
    { title: t.decided, steps: over.filter(({ decides }) => decides) },
    { title: t.tookPlace, steps: over.filter(({ decides }) => !decides) },
  ];
  return parts.map(
    ({ title, steps }) =>
      steps.length > 0 && (
        <div key={title} className={styles.part}>
          <h3>{title}</h3>
          <Outcomes steps={steps} />
        </div>
      ),
  );
};

const Activity = ({ activity, leader }: { activity: OwnCourse['activities'][number]; leader: string }) => {
  const t = useTexts(endedTexts);
  const { language } = useLanguage();
  const { kind, text, closed, organisation } = activity;
  const { why, who, when } = activityText({ ...activity, carrier: organisation?.name ?? leader }, language);
  return (
    <li className={styles.activity}>
      <strong>{kind.name}</strong>
      <span className={styles.words}>{text}</span>
      <span className={styles.words}>{why}</span>
      <span>{who}</span>
      <span className={styles.quiet}>{closed === null ? t.stoppedWithCourse : when}</span>
    </li>
  );
};

/** Each goal and activity with what became of it; what was open when the course ended says so. */
const PlanCameTo = ({ course: { goals, activities, organisation } }: Of) => {
  const t = useTexts(endedTexts);
  const words = useTexts(ownCourseTexts);
  if (goals.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{t.plan}</h3>
      <ul className={styles.list}>
        {goals.map(({ no, text, closed }) => (
          <li key={no} className={styles.goal}>
            <h4>{text}</h4>
            <span className={styles.quiet}>{closed === null ? t.notReached : words[closed.outcome]}</span>
            <ul className={styles.list}>
              {activities
                .filter(({ goal }) => goal === no)
                .map((activity) => (
                  <Activity key={activity.no} activity={activity} leader={organisation.name} />
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** A course that is over: what was decided and why, what the plan came to, what runs on, and how to complain. */
export const EndedCourse = ({ course }: Of) => {
  const t = useTexts(endedTexts);
  const mayAct = useMe().may.includes('ownCase.read');
  const { id, title, startedOn, endedOn, endedText } = course;
  if (endedOn === null) return null;
  return (
    <>
      <section className={styles.part} aria-labelledby={`over-${id}`}>
        <h2 id={`over-${id}`}>{t.over(title)}</h2>
        <p>
          {t.from} <DateText on={startedOn} length="long" /> {t.until} <DateText on={endedOn} length="long" />.
        </p>
        {endedText !== null && <p className={styles.words}>{endedText}</p>}
        <CameTo course={course} />
        <PlanCameTo course={course} />
        {mayAct && (
          <Link to="/min-sag/rettigheder" className={styles.more}>
            {t.complain}
          </Link>
        )}
        <WriteButton course={course} />
      </section>
      <Happens course={{ ...course, steps: course.steps.filter(({ no }) => no !== course.now.no) }} />
      <Notes course={course} />
      <Letters course={course} />
    </>
  );
};
