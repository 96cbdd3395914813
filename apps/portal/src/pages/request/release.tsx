import type { ServiceRequestView } from '../../api/client.js';
import { isStatement } from '../../components/is-proposal.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './answer-card.module.css';

const releaseTexts = defineTexts(
  {
    answer: 'svaret',
    statement: 'udtalelsen',
    notAccepted: 'Borgeren kan læse svaret, når kommunen har godkendt det.',
    notReplied: 'Borgeren kan læse udtalelsen, når kommunen har svaret.',
    heldBack: (it: string, day: string) => `Borgeren kan læse ${it} fra ${day}.`,
    because: 'Begrundelse',
    released: (it: string) => `Borgeren kan læse ${it}.`,
  },
  {
    answer: 'the answer',
    statement: 'the statement',
    notAccepted: 'The citizen can read the answer once the municipality has accepted it.',
    notReplied: 'The citizen can read the statement once the municipality has replied.',
    heldBack: (it: string, day: string) => `The citizen can read ${it} from ${day}.`,
    because: 'Reason',
    released: (it: string) => `The citizen can read ${it}.`,
  },
);

/** Whether the citizen reads the answer; why not yet is shown to those who decided it. */
export const Release = ({ release, heldBackBecause, initiatedBy }: Pick<ServiceRequestView, 'release' | 'heldBackBecause' | 'initiatedBy'>) => {
  const t = useTexts(releaseTexts);
  const { date } = useWords();
  if (release === null) return null;
  const isByItself = isStatement({ initiatedBy });
  const it = isByItself ? t.statement : t.answer;
  const { status, on } = release;
  const said = {
    notAccepted: isByItself ? t.notReplied : t.notAccepted,
    heldBack: t.heldBack(it, on === null ? '' : date(on, 'long')),
    released: t.released(it),
  };
  return (
    <p className={`${styles.release} ${styles.by}`}>
      {said[status]}
      {heldBackBecause !== null && (
        <>
          <br />
          {t.because}: {heldBackBecause}
        </>
      )}
    </p>
  );
};
