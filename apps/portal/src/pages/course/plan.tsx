import { Tag } from '@navikt/ds-react';
import type { CourseDetail } from '../../api/course-queries.js';
import { DateText } from '../../components/date-text.js';
import { Reports } from '../../components/reports.js';
import { useTexts } from '../../i18n/texts.js';
import { actTexts } from './act-texts.js';
import { ActsOf, type PartProps } from './acts-of.js';
import styles from './course.module.css';
import { courseTexts } from './texts.js';

type Goal = CourseDetail['goals'][number];
type Activity = CourseDetail['activities'][number];

const Activities = ({ goal, course, onAct }: PartProps & { goal: Goal }) => {
  const t = useTexts(courseTexts);
  const outcomes = useTexts(actTexts);
  const all = course.activities.filter((activity) => activity.goal === goal.no);
  if (all.length === 0) return null;
  return (
    <ul className={styles.activities} aria-label={t.activities}>
      {all.map(({ no, kind, text, purpose, from, until, closed, organisation, reports }: Activity) => (
        <li key={no} className={closed === null ? undefined : styles.over}>
          <div className={styles.top}>
            <p>
              <strong>{kind.name}</strong>
              {text !== null && <>: {text}</>}
            </p>
            {closed === null && (
              <ActsOf
                course={course}
                onAct={onAct}
                acts={[
                  { act: 'changeActivity', no },
                  { act: 'endActivity', no },
                ]}
                about={kind.name}
                shown={0}
              />
            )}
          </div>
          {purpose === null ? closed === null && <p className={styles.late}>{t.noPurpose}</p> : <p className={styles.words}>{t.purpose(purpose)}</p>}
          <p className={styles.quiet}>
            {t.from} <DateText on={from} />
            {until !== null && (
              <>
                {' '}
                {t.until} <DateText on={until} />
              </>
            )}
            {closed !== null && (
              <>
                {' '}
                · {outcomes[closed.outcome]} <DateText on={closed.on} />
              </>
            )}
            {organisation !== null && <> · {t.carriedBy(organisation.name)}</>}
          </p>
          <Reports reports={reports} quiet={styles.quiet} words={styles.words} />
        </li>
      ))}
    </ul>
  );
};

const OneGoal = ({ goal, course, onAct }: PartProps & { goal: Goal }) => {
  const t = useTexts(courseTexts);
  const outcomes = useTexts(actTexts);
  const { no, text, by, closed } = goal;
  return (
    <li className={closed === null ? styles.goal : `${styles.goal} ${styles.over}`}>
      <div className={styles.top}>
        <p className={styles.words}>
          {text}{' '}
          {by === 'citizen' && (
            <Tag size="xsmall" variant="outline">
              {t.ownWish}
            </Tag>
          )}
        </p>
        {closed === null && (
          <ActsOf
            course={course}
            onAct={onAct}
            acts={[
              { act: 'planActivity', no },
              { act: 'reviseGoal', no },
              { act: 'closeGoal', no },
            ]}
            about={text ?? String(no)}
            shown={0}
          />
        )}
      </div>
      {closed !== null && (
        <p className={styles.quiet}>
          {outcomes[closed.outcome]} <DateText on={closed.on} />
        </p>
      )}
      <Activities goal={goal} course={course} onAct={onAct} />
    </li>
  );
};

/** Where the course is going, and what is done to get there: long-term goals first, open ones before those that are over. */
export const Plan = ({ course, onAct }: PartProps) => {
  const t = useTexts(courseTexts);
  const isMissed = course.todo.some(({ code }) => code === 'noGoal');
  const none = isMissed ? t.noGoals : course.endedOn === null ? t.hasNoGoals : t.gotNoGoals;
  const of = (term: Goal['term']): Goal[] =>
    course.goals.filter((goal) => goal.term === term).toSorted((one, other) => Number(one.closed !== null) - Number(other.closed !== null));
  return (
    <section className={styles.box} aria-labelledby="plan">
      <div className={styles.head}>
        <h2 id="plan">{t.plan}</h2>
        <ActsOf course={course} onAct={onAct} acts={[{ act: 'setGoal' }]} about="" />
      </div>
      {course.goals.length === 0 && <p className={styles.quiet}>{none}</p>}
      {(['long', 'short'] as const).map(
        (term) =>
          of(term).length > 0 && (
            <div key={term}>
              <h3>{t[term]}</h3>
              <ul className={styles.goals}>
                {of(term).map((goal) => (
                  <OneGoal key={goal.no} goal={goal} course={course} onAct={onAct} />
                ))}
              </ul>
            </div>
          ),
      )}
    </section>
  );
};
