import type { CourseDetail } from '../../api/course-queries.js';
import { InstantText } from '../../components/date-text.js';
import { useTexts } from '../../i18n/texts.js';
import { actTexts } from './act-texts.js';
import { ActsOf, type PartProps } from './acts-of.js';
import styles from './course.module.css';
import { letterTexts } from './letter-texts.js';
import { courseTexts } from './texts.js';

type Letter = CourseDetail['letters'][number];

const One = ({ letter, course, onAct }: PartProps & { letter: Letter }) => {
  const t = useTexts(courseTexts);
  const acts = useTexts(actTexts);
  const words = useTexts(letterTexts);
  const { no, about, saidBy, at, by, text, replies, answered } = letter;
  const step = course.steps.find((one) => one.no === letter.step);
  const message = step === undefined ? acts.aboutMessage : words.answerTo(step.kind.name);
  return (
    <li>
      <p className={styles.quiet}>
        {about === 'goal' ? acts.aboutGoal : message} · <InstantText at={at} /> · {by.name}
        {saidBy !== null && <> · {acts[saidBy]}</>}
      </p>
      <blockquote className={styles.said}>{text}</blockquote>
      {replies.map((reply) => (
        <div key={reply.at} className={styles.reply}>
          <p className={styles.quiet}>
            {t.replied} <InstantText at={reply.at} /> · {reply.by.name}
          </p>
          <p className={styles.words}>{reply.text}</p>
        </div>
      ))}
      {replies.length === 0 && answered && <p className={styles.quiet}>{words.dealtWith}</p>}
      {replies.length === 0 && !answered && course.endedBecause === null && <p className={styles.late}>{t.unanswered}</p>}
      <ActsOf course={course} onAct={onAct} acts={[{ act: 'reply', no }]} about={text ?? String(no)} shown={answered ? 0 : 1} />
    </li>
  );
};

/** What the citizen wrote or said, and what came back, the newest first. */
export const Letters = ({ course, onAct }: PartProps) => {
  const t = useTexts(courseTexts);
  return (
    <section className={styles.box} aria-labelledby="letters">
      <div className={styles.head}>
        <h2 id="letters">{t.letters}</h2>
        <ActsOf course={course} onAct={onAct} acts={[{ act: 'write' }]} about="" />
      </div>
      {course.letters.length === 0 ? (
        <p className={styles.quiet}>{t.noLetters}</p>
      ) : (
        <ul className={styles.events}>
          {course.letters.toReversed().map((letter) => (
            <One key={letter.no} letter={letter} course={course} onAct={onAct} />
          ))}
        </ul>
      )}
    </section>
  );
};
