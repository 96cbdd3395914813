import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useWords } from '../i18n/words.js';
import styles from './save-status.module.css';

const texts = defineTexts(
  { saving: 'Gemmer…', saved: (at: string) => `Gemt ${at}`, unsaved: 'Ikke gemt – vi prøver igen', pristine: 'Gemmes, mens du skriver' },
  { saving: 'Saving…', saved: (at: string) => `Saved ${at}`, unsaved: 'Not saved – we are trying again', pristine: 'Saved as you write' },
);

/** `savedAt`: an instant in UTC. */
export type Saving = { state: 'pristine' | 'saving' } | { state: 'saved'; savedAt: string } | { state: 'failed' };

/** Whether what was written is safe. A failure is told at once, the rest politely. */
export const SaveStatus = ({ saving }: { saving: Saving }) => {
  const t = useTexts(texts);
  const { time } = useWords();
  if (saving.state === 'failed') {
    return (
      <span className={`${styles.status} ${styles.failed}`} role="alert">
        <ExclamationmarkTriangleIcon aria-hidden="true" />
        {t.unsaved}
      </span>
    );
  }
  return (
    <span className={styles.status} role="status">
      {saving.state === 'saved' && <CheckmarkCircleIcon aria-hidden="true" />}
      {saving.state === 'saved' ? t.saved(time(saving.savedAt)) : t[saving.state]}
    </span>
  );
};
