import type { CourseDetail, CourseStep } from '../../api/course-queries.js';
import { DayText } from '../../components/date-text.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './course.module.css';
import { letterTexts } from './letter-texts.js';

type StepAnswersProps = { course: Pick<CourseDetail, 'letters'>; step: CourseStep };

/** What the citizen answered to the step, word for word, where whoever closes it reads it. */
export const StepAnswers = ({ course: { letters }, step }: StepAnswersProps) => {
  const t = useTexts(letterTexts);
  return letters
    .filter((letter) => letter.step === step.no)
    .map(({ no, at, text }) => (
      <div key={no} className={styles.reply}>
        <p className={styles.quiet}>
          {t.hasAnswered} <DayText at={at} />:
        </p>
        <blockquote className={styles.said}>{text}</blockquote>
      </div>
    ));
};
