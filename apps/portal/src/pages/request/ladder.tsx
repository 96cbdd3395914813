import { CheckmarkIcon } from '@navikt/aksel-icons';
import { DayText } from '../../components/date-text.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './ladder.module.css';
import { requestTexts } from './texts.js';
import { useStepText, type Step } from './use-step-text.js';

/** The rungs, each with its day; those taken are marked. */
export const Ladder = ({ steps, dueOn }: { steps: readonly Step[]; dueOn: string | null }) => {
  const t = useTexts(requestTexts);
  const textOf = useStepText(dueOn);
  return (
    <ol className={styles.ladder}>
      {steps.map((step) => (
        <li key={step.step} className={step.taken ? styles.taken : undefined}>
          <span className={styles.day}>
            <DayText at={step.at} />
          </span>
          <span>
            {textOf(step)}
            {step.taken && (
              <span className={styles.mark}>
                {' '}
                <CheckmarkIcon aria-hidden="true" /> {t.taken}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
};
