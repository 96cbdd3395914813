import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useNumbers } from '../../i18n/numbers.js';
import { useTexts } from '../../i18n/texts.js';
import { FigureLink } from './figure-link.js';
import { followUpWaitingQuery, type FollowUpKind } from './follow-up-queries.js';
import styles from './follow-up.module.css';
import type { FollowUpSearch } from './search.js';
import { followUpTexts } from './texts.js';

/** How long the citizens of courses of one kind waited, and for whom. */
export const KindWaiting = ({ kind, search }: { kind: FollowUpKind['kind']; search: FollowUpSearch }) => {
  const t = useTexts(followUpTexts);
  const { decimal } = useNumbers();
  const { data, isError, error, refetch } = useQuery(followUpWaitingQuery(search));
  if (data === undefined) return isError ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading rows={2} height="2rem" />;
  const parties = data.items.find((item) => item.kind.code === kind.code)?.parties ?? [];
  if (parties.length === 0) return <p className={styles.quiet}>{t.noWaiting}</p>;
  return (
    <>
      <table className={styles.table}>
        <caption>{t.waiting}</caption>
        <thead>
          <tr>
            <th scope="col">{t.party}</th>
            <th scope="col">{t.result}</th>
            <th scope="col">{t.half}</th>
            <th scope="col">{t.most}</th>
          </tr>
        </thead>
        <tbody>
          {parties.map(({ party, name, courses, p50, p90 }) => (
            <tr key={party}>
              <th scope="row">{name}</th>
              <td>
                <FigureLink count={courses} search={{ ...search, slags: kind.code, ventet: party }}>
                  {courses}
                </FigureLink>
              </td>
              <td className={styles.number}>{p50 === null ? t.fewer : decimal(p50)}</td>
              <td className={styles.number}>{p90 === null ? t.fewer : decimal(p90)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{t.waitingHow}</p>
    </>
  );
};
