import { Link } from '@tanstack/react-router';
import type { Breaches } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './by-counterpart.module.css';
import { breachesTexts } from './texts.js';

/** With whom the overdue requests are; each number leads to just those. */
export const ByCounterpart = ({ byCounterpart }: Pick<Breaches, 'byCounterpart'>) => {
  const t = useTexts(breachesTexts);
  const most = byCounterpart[0]?.overdue ?? 0;
  if (most === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t.byCounterpart}</caption>
      <thead>
        <tr>
          <th scope="col">{t.counterpart}</th>
          <th scope="col" aria-sort="descending" className={styles.number}>
            {t.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {byCounterpart.map(({ organisation: { id, name }, overdue }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className={styles.number}>
              <Link to="/indbakke" search={{ figure: 'overdue', counterpartId: id }}>
                {overdue}
              </Link>
              <span className={styles.scale} aria-hidden="true">
                <span className={styles.bar} style={{ width: `${(overdue / most) * 100}%` }} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
