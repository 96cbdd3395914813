import type { ServiceRequestView } from '../../api/client.js';
import { isStatement } from '../../components/is-proposal.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './answer-card.module.css';

const releaseTexts = defineTexts(
  {
    notAccepted: 'Borgeren kan læse svaret, når kommunen har godkendt det.',
    heldBack: (day: string) => `Borgeren kan læse svaret fra ${day}.`,
    because: 'Begrundelse',
    released: 'Borgeren kan læse svaret.',
  },
  {
    notAccepted: 'The citizen can read the answer once the municipality has accepted it.',
    heldBack: (day: string) => `The citizen can read the answer from ${day}.`,
    because: 'Reason',
    released: 'The citizen can read the answer.',
  },
);

const statementTexts = defineTexts(
  {
    notAccepted: 'Borgeren kan læse udtalelsen, når kommunen har svaret.',
    heldBack: (day: string) => `Borgeren kan læse udtalelsen fra ${day}.`,
    because: 'Begrundelse',
    released: 'Borgeren kan læse udtalelsen.',
  },
  {
    notAccepted: 'The citizen can read the statement once the municipality has replied.',
    heldBack: (day: string) => `The citizen can read the statement from ${day}.`,
    because: 'Reason',
    released: 'The citizen can read the statement.',
  },
);

/** Whether the citizen reads the answer; why not yet is shown to those who decided it. */
export const Release = ({ release, heldBackBecause, initiatedBy }: Pick<ServiceRequestView, 'release' | 'heldBackBecause' | 'initiatedBy'>) => {
  const t = useTexts(isStatement({ initiatedBy }) ? statementTexts : releaseTexts);
  const { date } = useWords();
  if (release === null) return null;
  const { status, on } = release;
  return (
    <p className={`${styles.release} ${styles.by}`}>
      {status === 'heldBack' ? t.heldBack(date(on ?? '', 'long')) : t[status]}
      {heldBackBecause !== null && (
        <>
          <br />
          {t.because}: {heldBackBecause}
        </>
      )}
    </p>
  );
};
