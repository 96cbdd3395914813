import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { contactsQuery } from '../../../api/own-case.js';
import type { OwnCourse, Written } from '../../../api/own-courses.js';
import { useTexts } from '../../../i18n/texts.js';
import { Letters } from './letters.js';
import styles from './own-course.module.css';
import { Plan } from './plan.js';
import { Happened, Happens } from './happens.js';
import { ownCourseTexts } from './texts.js';
import { WriteDialog } from './write-dialog.js';

type Of = { course: OwnCourse };

/** What happens now, who acts, until when, and must I do anything; of a hearing what it says, and a way to answer. */
export const CourseNow = ({ course }: Of) => {
  const t = useTexts(ownCourseTexts);
  const [writes, setWrites] = useState(false);
  const { now, allowed } = course;
  return (
    <section className={`${styles.now} ${now.mustAct ? styles.mine : ''}`} aria-label={t.now}>
      <p>{now.text}</p>
      {now.why !== null && <blockquote className={styles.asked}>{now.why}</blockquote>}
      {now.asked !== null && (
        <>
          <blockquote className={styles.asked}>{now.asked}</blockquote>
          {allowed.includes('write') && (
            <Button type="button" variant="secondary" onClick={() => setWrites(true)}>
              {t.answerHearing}
            </Button>
          )}
        </>
      )}
      {writes && <WriteDialog course={course} about="message" onClose={() => setWrites(false)} />}
    </section>
  );
};

/** Whom to turn to, and two ways to be heard. */
const Caseworker = ({ course }: Of) => {
  const t = useTexts(ownCourseTexts);
  const [writing, setWriting] = useState<Written['about'] | null>(null);
  const { coordinator, organisation } = course;
  const contacts = useQuery(contactsQuery);
  const phone = contacts.data?.items.find((contact) => contact.organisation === organisation.name)?.phone ?? null;
  const mayWrite = course.allowed.includes('write');
  return (
    <section className={styles.part} aria-labelledby={`caseworker-${course.id}`}>
      <h2 id={`caseworker-${course.id}`}>{t.yourCaseworker}</h2>
      <p>{coordinator === null ? t.nobodyYet : t.decides(coordinator.name, organisation.name)}</p>
      <div className={styles.actions}>
        {mayWrite && (
          <>
            <Button type="button" variant="secondary" onClick={() => setWriting('message')}>
              {t.writeMessage}
            </Button>
            <Button type="button" variant="secondary" onClick={() => setWriting('goal')}>
              {t.wishGoal}
            </Button>
          </>
        )}
        {phone !== null && (
          <Button as="a" variant="tertiary" href={`tel:${phone.replaceAll(/\s/g, '')}`}>
            {t.call(phone)}
          </Button>
        )}
      </div>
      {writing !== null && <WriteDialog course={course} about={writing} onClose={() => setWriting(null)} />}
    </section>
  );
};

/** The citizen's course: the plan with its purposes, what happens when, and whom to turn to. */
export const CourseOfCitizen = ({ course }: Of) => (
  <>
    <Plan course={course} />
    <Happens course={course} />
    <Happened course={course} />
    <Caseworker course={course} />
    <Letters course={course} />
  </>
);
