import { useQuery } from '@tanstack/react-query';
import { quotasQuery } from '../../api/queries.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './by-counterpart.module.css';
import { breachesTexts } from './texts.js';

/** How much of what was agreed with others is used. */
export const Quotas = () => {
  const t = useTexts(breachesTexts);
  const { date } = useWords();
  const { may } = useMe();
  const { data } = useQuery({ ...quotasQuery, enabled: may.includes('quotas.read') });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t.quotas}</caption>
      <thead>
        <tr>
          <th scope="col">{t.agreement}</th>
          <th scope="col">{t.used}</th>
        </tr>
      </thead>
      <tbody>
        {data.items.map(({ recipient, form, used, count, period, roomOn }) => (
          <tr key={`${recipient.id} ${form.code}`}>
            <th scope="row">
              {form.name}, {recipient.name}
            </th>
            <td>
              {t.quota(used, count, period)} {roomOn !== null && t.roomOn(date(roomOn))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
