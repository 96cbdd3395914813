import { Button, Tag } from '@navikt/ds-react';
import { useState, type ReactNode } from 'react';
import type { CourseDetail } from '../../api/course-queries.js';
import { useAuthor } from '../../components/author.js';
import { MeetingText } from '../../components/meeting-text.js';
import { DateText, DayText } from '../../components/date-text.js';
import { useMe } from '../../components/me.js';
import styles from '../../components/participants/participants.module.css';
import { Reports } from '../../components/reports.js';
import { useTexts } from '../../i18n/texts.js';
import { ReportDialog } from './report-dialog.js';
import { invitedTexts } from './texts.js';

type Of = { course: CourseDetail };

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section className={styles.list} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

/** Goals and what is done to reach them; what one's own organisation carries out it reports on. */
export const Plan = ({ course }: Of) => {
  const t = useTexts(invitedTexts);
  const me = useMe();
  const [reported, setReported] = useState<{ no: number; about: string } | null>(null);
  const { goals, activities } = course;
  return (
    <Part id="plan" title={t.plan}>
      {goals.length === 0 && <p className={styles.quiet}>{t.noPlan}</p>}
      <ul className={styles.list}>
        {goals.map(({ no, text }) => (
          <li key={no}>
            <strong>{t.goal(no)}:</strong> {text}
          </li>
        ))}
      </ul>
      <ul className={styles.list}>
        {activities.map(({ no, kind, goal, text, purpose, from, until, closed, organisation, reports }) => (
          <li key={no} className={styles.one}>
            <h3>{`${kind.name}, ${t.serves(goal)}`}</h3>
            <p>{text}</p>
            {purpose !== null && (
              <p>
                <strong>{t.purpose}:</strong> {purpose}
              </p>
            )}
            <span className={styles.quiet}>
              <DateText on={from} />
              {until !== null && (
                <>
                  {' '}
                  – <DateText on={until} />
                </>
              )}
            </span>
            {organisation !== null && <Tag size="small">{organisation.id === me.organisation?.id ? t.yours : t.carriedBy(organisation.name)}</Tag>}
            <Reports reports={reports} quiet={styles.quiet} />
            {organisation?.id === me.organisation?.id && closed === null && course.allowed.includes('reportActivity') && (
              <Button
                type="button"
                size="small"
                variant="secondary"
                aria-label={t.reportOf(text ?? kind.name)}
                onClick={() => setReported({ no, about: text ?? kind.name })}
              >
                {t.report}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {reported !== null && <ReportDialog courseId={course.id} {...reported} onClose={() => setReported(null)} />}
    </Part>
  );
};

export const Meetings = ({ course: { steps } }: Of) => {
  const t = useTexts(invitedTexts);
  const open = steps.filter(({ closed }) => closed === null);
  return (
    <Part id="meetings" title={t.meetings}>
      {open.length === 0 && <p className={styles.quiet}>{t.noMeetings}</p>}
      <ul className={styles.list}>
        {open.map(({ no, kind, plannedOn, plannedAt, place, dueOn }) => (
          <li key={no}>
            <strong>{kind.name}</strong>
            {plannedOn !== null && (
              <>
                , {t.planned} <MeetingText meeting={{ on: plannedOn, at: plannedAt, place }} />
              </>
            )}
            {dueOn !== null && (
              <>
                , {t.latest} <DateText on={dueOn} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
};

/** That somebody was asked and how far it is, and nothing of what was said. */
export const Asked = ({ course: { asked } }: Of) => {
  const t = useTexts(invitedTexts);
  return (
    <Part id="asked" title={t.asked}>
      {asked.length === 0 && <p className={styles.quiet}>{t.noAsked}</p>}
      <ul className={styles.list}>
        {asked.map(({ number, form, recipient, status, dueOn }) => (
          <li key={number}>
            <strong>{form}</strong> · {recipient} · {status}
            {dueOn !== null && (
              <>
                , {t.latest} <DateText on={dueOn} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
};

export const Letters = ({ course: { letters } }: Of) => {
  const t = useTexts(invitedTexts);
  const author = useAuthor();
  return (
    <Part id="letters" title={t.letters}>
      {letters.length === 0 && <p className={styles.quiet}>{t.noLetters}</p>}
      <ul className={styles.list}>
        {letters.map(({ no, at, by, text, replies }) => (
          <li key={no} className={styles.one}>
            {[{ at, by, text }, ...replies].map((said) => (
              <p key={said.at}>
                <span className={styles.quiet}>
                  <DayText at={said.at} /> · {author(said.by)}:
                </span>{' '}
                {said.text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  );
};
