import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Breaches } from '../../api/client.js';
import { useNumbers } from '../../i18n/numbers.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import type { InboxSearch } from '../inbox/search.js';
import styles from './figures.module.css';
import { breachesTexts } from './texts.js';

type Counts = Breaches['counts'];
type Counted = 'open' | 'overdue' | 'soon' | 'paused';

/** The list behind each number holds just as many. */
const lists: Record<Counted, InboxSearch> = { overdue: { figure: 'overdue' }, soon: { figure: 'soon' }, paused: { figure: 'paused' }, open: { tab: 'all' } };

/** So few answers say nothing as a share. */
const leastAnswers = 5;

const Figure = ({ name, number }: { name: Counted; number: number }) => {
  const t = useTexts(breachesTexts);
  return (
    <li>
      <Link to="/indbakke" search={lists[name]} className={`${styles.figure} ${styles[name]}`}>
        <span className={styles.number}>{number}</span>
        <span>{t[name]}</span>
      </Link>
    </li>
  );
};

const OnTime = ({ counts: { answered, answeredLate, onTimePercent, since } }: { counts: Counts }) => {
  const t = useTexts(breachesTexts);
  const { percent } = useNumbers();
  const { date } = useWords();
  const known = onTimePercent !== null && answered >= leastAnswers;
  return (
    <li className={`${styles.figure} ${styles.onTime}`}>
      <span className={known ? styles.number : styles.unknown}>{known ? percent(onTimePercent) : t.tooFew}</span>
      <span>
        {t.onTime}
        <span className={styles.basis}>{t.answers(answered, answeredLate, date(since))}</span>
      </span>
    </li>
  );
};

/** The numbers on top; each of the open ones leads to the requests it counts. */
export const Figures = ({ counts }: { counts: Counts }) => {
  const t = useTexts(breachesTexts);
  return (
    <ul className={styles.figures} aria-label={t.figures}>
      {(['overdue', 'soon', 'paused', 'open'] as const).map((name) => (
        <Figure key={name} name={name} number={counts[name]} />
      ))}
      <OnTime counts={counts} />
    </ul>
  );
};

/** The same in a sentence. */
export const Finding = ({ breaches: { counts, byCounterpart } }: { breaches: Breaches }): ReactNode => {
  const t = useTexts(breachesTexts);
  const { open, overdue } = counts;
  const [most] = byCounterpart;
  if (overdue === 0) return <p>{t.noneOverdue}</p>;
  const where =
    most === undefined ? '' : byCounterpart.length === 1 ? t.allAbout(most.organisation.name, overdue) : t.mostAbout(most.organisation.name, most.overdue);
  return (
    <p>
      {t.someOverdue(overdue, open)} {where}
    </p>
  );
};
