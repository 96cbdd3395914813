import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { changeTexts } from './change-texts.js';
import { comparisonTexts } from './comparison-texts.js';
import { ChangeDifferences } from './differences.js';
import { Part } from './editing.js';
import styles from './editing.module.css';
import { useNamedFaults } from './named-faults.js';
import type { Amendment, Tried } from './rules-queries.js';
import { useSettled } from './use-settled.js';
import { useTried } from './use-tried.js';

/** What must be mended, and the gaps and overlaps that the change would make. */
export const Made = ({ tried: { added, faults } }: { tried: Tried }) => {
  const t = useTexts(changeTexts);
  const { date } = useWords();
  const named = useNamedFaults(faults);
  return (
    <>
      {faults.length > 0 && (
        <>
          <h3>{t.mend}</h3>
          <ul className={styles.lines}>
            {named.map(({ path, text }) => (
              <li key={`${path} ${text}`} className={styles.bad}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t.makes}</h3>
      {added.length === 0 ? (
        <p>{t.fixes}</p>
      ) : (
        <ul className={styles.lines}>
          {added.map(({ text, from }) => (
            <li key={text} className={styles.bad}>
              {text} ({date(from)})
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

/** The same, asked anew while it is written. */
export const MadePanel = ({ amendment }: { amendment: Amendment }) => {
  const t = useTexts(changeTexts);
  const tried = useTried(useSettled(amendment));
  return (
    <Part title={t.trial}>
      <div aria-live="polite" className={styles.side}>
        {tried.isWhole && tried.isSuccess ? <Made tried={tried.data} /> : <p>{t.tryLater}</p>}
      </div>
    </Part>
  );
};

/** What it says otherwise than the version it takes the place of. */
export const DifferencesPanel = ({ amendment }: { amendment: Amendment }) => {
  const t = useTexts(changeTexts);
  const comparison = useTexts(comparisonTexts);
  const tried = useTried(useSettled(amendment));
  return (
    <Part title={comparison.changes}>
      <div className={styles.side}>{tried.isWhole && tried.isSuccess ? <ChangeDifferences differences={tried.data.differences} /> : <p>{t.tryLater}</p>}</div>
    </Part>
  );
};
