import { Button } from '@navikt/ds-react';
import { Failure } from '../../components/failure.js';
import { SaveStatus } from '../../components/save-status.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './answering.module.css';
import { answerTexts } from './texts.js';
import type { DraftInHand } from './use-draft.js';

/** Whether what is written is safe; a refusal that trying again does not mend says why. */
export const Saved = ({ draft: { saveState, flush } }: { draft: DraftInHand }) => {
  const t = useTexts(answerTexts);
  const refusal = saveState.state === 'failed' && saveState.problem.status >= 400 && saveState.problem.status < 500 ? saveState.problem : null;
  return (
    <div className={styles.saved}>
      {refusal !== null && <Failure error={refusal} />}
      {saveState.state === 'conflict' ? <strong role="status">{t.notSaved}</strong> : <SaveStatus saving={saveState} />}
      {/* Always there: a button that comes and goes takes the focus with it. */}
      {saveState.state !== 'conflict' && (
        <Button type="button" size="small" variant="tertiary" onClick={() => void flush()}>
          {t.saveNow}
        </Button>
      )}
    </div>
  );
};
