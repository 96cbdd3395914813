import { Button } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './stale.module.css';
import { inboxTexts } from './texts.js';

/** The last list is kept when a newer one cannot be had. `since` is in milliseconds of the machine's clock. */
export const Stale = ({ since, onRetry }: { since: number; onRetry: () => void }) => {
  const t = useTexts(inboxTexts);
  const { time } = useWords();
  return (
    <div className={styles.stale} role="status">
      <span>{t.stale(time(new Date(since).toISOString()))}</span>
      <Button type="button" size="xsmall" variant="secondary" onClick={onRetry}>
        {t.again}
      </Button>
    </div>
  );
};
