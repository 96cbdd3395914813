import { activityText, exemptionText } from '#core';
import type { OwnCourse } from '../../../api/own-courses.js';
import { Reports } from '../../../components/reports.js';
import { useLanguage } from '../../../i18n/language.js';
import { useTexts } from '../../../i18n/texts.js';
import styles from './own-course.module.css';
import { ownCourseTexts } from './texts.js';

type ActivityOf = { activity: OwnCourse['activities'][number]; leader: string };
type GoalOf = { goal: OwnCourse['goals'][number]; activities: OwnCourse['activities']; leader: string };

const Activity = ({ activity: { kind, text, organisation, reports, ...planned }, leader }: ActivityOf) => {
  const t = useTexts(ownCourseTexts);
  const { language } = useLanguage();
  const { why, who, when } = activityText({ ...planned, carrier: organisation?.name ?? leader }, language);
  return (
    <li className={styles.activity}>
      <strong>{kind.name}</strong>
      <span className={styles.words}>{text}</span>
      <span className={planned.purpose === null ? styles.quiet : styles.words}>{why}</span>
      <span>{who}</span>
      <span className={styles.quiet}>{when}</span>
      {reports.length > 0 && (
        <>
          <span className={styles.quiet}>{t.reports}</span>
          <Reports reports={reports} quiet={styles.quiet} words={styles.words} length="long" />
        </>
      )}
    </li>
  );
};

const Goal = ({ goal: { term, text, by, closed }, activities, leader }: GoalOf) => {
  const t = useTexts(ownCourseTexts);
  return (
    <li className={styles.goal}>
      <span className={styles.quiet}>{[t[term], by === 'citizen' ? t.ownWish : '', closed === null ? '' : t[closed.outcome]].filter(Boolean).join(' · ')}</span>
      <h3>{text}</h3>
      {activities.length > 0 && (
        <ul className={styles.list}>
          {activities.map((activity) => (
            <Activity key={activity.no} activity={activity} leader={leader} />
          ))}
        </ul>
      )}
    </li>
  );
};

/** Goals, the long-term ones first, and what is done to reach each, with its purpose in plain words. */
export const Plan = ({ course: { id, goals, activities, exemptions, organisation } }: { course: OwnCourse }) => {
  const t = useTexts(ownCourseTexts);
  const { language } = useLanguage();
  const inOrder = goals.toSorted((one, other) => Number(one.closed !== null) - Number(other.closed !== null) || one.term.localeCompare(other.term));
  return (
    <section className={styles.part} aria-labelledby={`plan-${id}`}>
      <h2 id={`plan-${id}`}>{t.plan}</h2>
      {exemptions.map(({ no, reason, from, until }) => (
        <p key={no}>{exemptionText({ from, until, reason: reason.name }, language)}</p>
      ))}
      {goals.length === 0 ? (
        <p>{t.noGoals}</p>
      ) : (
        <ul className={styles.list}>
          {inOrder.map((goal) => (
            <Goal key={goal.no} goal={goal} leader={organisation.name} activities={activities.filter((activity) => activity.goal === goal.no)} />
          ))}
        </ul>
      )}
    </section>
  );
};
