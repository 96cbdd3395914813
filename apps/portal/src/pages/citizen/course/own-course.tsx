import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { contactsQuery } from '../../../api/own-case.js';
import type { OwnCourse } from '../../../api/own-courses.js';
import { useTexts } from '../../../i18n/texts.js';
import { Letters } from './letters.js';
import { Notes } from './notes.js';
import styles from './own-course.module.css';
import { Plan } from './plan.js';
import { Happened, Happens } from './happens.js';
import { ownCourseTexts } from './texts.js';
import { WriteButton } from './write-button.js';

type Of = { course: OwnCourse };

/** What happens now, who acts, until when, and must I do anything; of a hearing what it says, and a way to answer. */
export const CourseNow = ({ course }: Of) => {
  const t = useTexts(ownCourseTexts);
  const { now } = course;
  return (
    <section className={`${styles.now} ${now.mustAct ? styles.mine : ''}`} aria-label={t.now}>
      <p>{now.text}</p>
      {now.why !== null && <blockquote className={styles.asked}>{now.why}</blockquote>}
      {now.asked !== null && <blockquote className={styles.asked}>{now.asked}</blockquote>}
      {now.mayAnswer && <WriteButton course={course} as="answer" />}
    </section>
  );
};

/** Whom to turn to, and two ways to be heard. */
const Caseworker = ({ course }: Of) => {
  const t = useTexts(ownCourseTexts);
  const { coordinator, coordinators, organisation } = course;
  const left = coordinators.at(-1);
  const contacts = useQuery(contactsQuery);
  const phone = contacts.data?.items.find((contact) => contact.organisation === organisation.name)?.phone ?? null;
  return (
    <section className={styles.part} aria-labelledby={`caseworker-${course.id}`}>
      <h2 id={`caseworker-${course.id}`}>{t.yourCaseworker}</h2>
      <p>{coordinator !== null ? t.decides(coordinator.name, organisation.name) : left === undefined ? t.nobodyYet : t.left(left.name, organisation.name)}</p>
      <div className={styles.actions}>
        <WriteButton course={course} />
        <WriteButton course={course} as="goal" />
        {phone !== null && (
          <Button as="a" variant="tertiary" href={`tel:${phone.replaceAll(/\s/g, '')}`}>
            {t.call(phone)}
          </Button>
        )}
      </div>
    </section>
  );
};

/** The citizen's course: the plan with its purposes, what happens when, and whom to turn to. */
export const CourseOfCitizen = ({ course }: Of) => (
  <>
    <Plan course={course} />
    <Happens course={course} />
    <Happened course={course} />
    <Notes course={course} />
    <Caseworker course={course} />
    <Letters course={course} />
  </>
);
