import { useTexts } from '../../i18n/texts.js';
import { comparisonTexts } from './comparison-texts.js';
import styles from './differences.module.css';
import type { Difference } from './rules-queries.js';

const Row = ({ difference: { label, before, after } }: { difference: Difference }) => {
  const t = useTexts(comparisonTexts);
  return (
    <li className={styles.difference}>
      <span className={styles.label}>{label}</span>
      <span className={styles.when}>{t.before}</span>
      {before === null ? <span className={styles.was}>{t.saidNothing}</span> : <del className={styles.was}>{before}</del>}
      <span className={styles.when}>{t.after}</span>
      {after === null ? <span>{t.saysNothing}</span> : <ins className={styles.is}>{after}</ins>}
    </li>
  );
};

/** Each thing that two versions say differently, with what the earlier and what the later one says. */
export const Differences = ({ differences }: { differences: readonly Difference[] }) => {
  const t = useTexts(comparisonTexts);
  return (
    <ul className={styles.list} aria-label={t.list}>
      {differences.map((difference, place) => (
        <Row key={place} difference={difference} />
      ))}
    </ul>
  );
};

/** What a rule that has no earlier version says. */
const Said = ({ differences }: { differences: readonly Difference[] }) => {
  const t = useTexts(comparisonTexts);
  return (
    <>
      <p>{t.newRule}</p>
      <ul className={styles.list} aria-label={t.list}>
        {differences.map(({ label, after }, place) => (
          <li key={place}>
            <strong>{label}:</strong> {after}
          </li>
        ))}
      </ul>
    </>
  );
};

/** What a change says otherwise than the version it takes the place of. */
export const ChangeDifferences = ({ differences }: { differences: readonly Difference[] }) => {
  const t = useTexts(comparisonTexts);
  if (differences.length === 0) return <p>{t.changesNothing}</p>;
  return differences.every(({ before }) => before === null) ? <Said differences={differences} /> : <Differences differences={differences} />;
};
