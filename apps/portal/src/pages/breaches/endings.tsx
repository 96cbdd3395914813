import type { Breaches } from '../../api/client.js';
import { useNumbers } from '../../i18n/numbers.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './by-counterpart.module.css';
import { breachesTexts } from './texts.js';

/** How requests ended lately: with which answer, or without one and why. */
export const Endings = ({ endings, since }: Pick<Breaches, 'endings'> & { since: string }) => {
  const t = useTexts(breachesTexts);
  const { label, word, date } = useWords();
  const { percent } = useNumbers();
  const all = endings.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t.endings(date(since))}</caption>
      <thead>
        <tr>
          <th scope="col">{t.ending}</th>
          <th scope="col" aria-sort="descending">
            {t.count}
          </th>
          <th scope="col">{t.share}</th>
        </tr>
      </thead>
      <tbody>
        {endings.map(({ kind, because, count }) => (
          <tr key={`${kind} ${because}`}>
            <th scope="row">{because === null ? label(kind) : `${label(kind)}: ${word(because)}`}</th>
            <td>{count}</td>
            <td>{percent((count / all) * 100)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
