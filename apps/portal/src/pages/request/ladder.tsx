import { ladderText } from '#core';
import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { ServiceRequestView } from '../../api/client.js';
import { DayText } from '../../components/date-text.js';
import { dayOf } from '../../components/use-today.js';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './ladder.module.css';
import { requestTexts } from './texts.js';

type Step = ServiceRequestView['steps'][number];

/** `påmindelse til samarbejdsparten`, and whatever else the rung does. */
export const useStepText = (dueOn: string | null) => {
  const { language } = useLanguage();
  return ({ at, effects }: Pick<Step, 'at' | 'effects'>): string => {
    const side = dueOn !== null && dayOf(at) <= dueOn ? 'beforeDue' : 'afterDue';
    return effects.map((effect) => ladderText(effect, language, side)).join(', ');
  };
};

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
          <span>{textOf(step)}</span>
          {step.taken && (
            <span className={styles.mark}>
              <CheckmarkIcon aria-hidden="true" /> {t.taken}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
};
