import type { ServiceRequestView } from '../api/client.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';
import styles from './answer-words.module.css';

const outcomeTexts = defineTexts(
  { title: 'Det er svaret brugt til', removed: 'Teksten er fjernet.' },
  { title: 'What the answer was used for', removed: 'The text was removed.' },
);

/** What the municipality has told of the use of the answer and of what came of it. */
export const Outcomes = ({ outcomes, level: Heading }: Pick<ServiceRequestView, 'outcomes'> & { level: 'h2' | 'h3' }) => {
  const t = useTexts(outcomeTexts);
  const { day } = useWords();
  if (outcomes.length === 0) return null;
  return (
    <section className={styles.outcomes} aria-labelledby="outcomes">
      <Heading id="outcomes">{t.title}</Heading>
      {outcomes.map(({ at, by, text }) => (
        <div key={at}>
          <p className={styles.text}>{text ?? t.removed}</p>
          <p className={styles.none}>
            {by.name} · {day(at, 'long')}
          </p>
        </div>
      ))}
    </section>
  );
};
