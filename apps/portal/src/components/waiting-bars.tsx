import type { PartyWaiting } from '../api/waiting-queries.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './waiting-bars.module.css';

const texts = defineTexts(
  {
    party: 'Ventet på',
    days: 'Dage',
    count: (days: number) => (days === 1 ? '1 dag' : `${days} dage`),
    goesOn: 'venter stadig',
    own: 'tæller ikke med i ventetiden',
  },
  {
    party: 'Waited for',
    days: 'Days',
    count: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    goesOn: 'still waiting',
    own: 'not counted as waiting',
  },
);

/** How long for whom: every number stands beside its bar. The citizen's own time is drawn hollow, for it is no waiting. */
export const WaitingBars = ({ caption, parties }: { caption: string; parties: readonly PartyWaiting[] }) => {
  const t = useTexts(texts);
  const most = Math.max(1, ...parties.map(({ days }) => days));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.party}</th>
          <th scope="col" aria-sort="descending" className={styles.days}>
            {t.days}
          </th>
        </tr>
      </thead>
      <tbody>
        {parties.map(({ party, name, days, goesOn }) => (
          <tr key={party}>
            <th scope="row">{name}</th>
            <td>
              <span className={styles.number}>{t.count(days)}</span>
              {goesOn && party !== 'citizen' && <span className={styles.quiet}> · {t.goesOn}</span>}
              {party === 'citizen' && <span className={styles.quiet}> · {t.own}</span>}
              <span className={`${styles.bar} ${party === 'citizen' ? styles.own : ''}`} style={{ width: `${(days / most) * 100}%` }} aria-hidden="true" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
