import { Button } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { manyTexts } from './many-texts.js';
import styles from './selection-bar.module.css';
import type { Selection } from './selection.js';

export type ManyAct = { name: string; text: string; run: () => void };

type SelectionBarProps = {
  selection: Selection;
  acts: readonly ManyAct[];
  /** Said where a letter was pressed and nothing was there to do it to. */
  hint: string | null;
};

/** How many are chosen, and what can be done to all of them. The count is read out as it changes. */
export const SelectionBar = ({ selection, acts, hint }: SelectionBarProps) => {
  const t = useTexts(manyTexts);
  const count = selection.chosen.length;
  const shown = count > 0 || hint !== null;
  return (
    <div className={shown ? styles.bar : styles.resting}>
      <span role="status" className={styles.count}>
        {count > 0 ? `${t.chosen(count)}${acts.length > 0 ? ':' : ''}` : hint}
      </span>
      {count > 0 && (
        <span className={styles.acts}>
          {acts.map(({ name, text, run }) => (
            <Button key={name} type="button" size="small" variant="secondary" onClick={run}>
              {text}
            </Button>
          ))}
          <Button type="button" size="small" variant="tertiary" onClick={selection.clear}>
            {t.clear}
          </Button>
        </span>
      )}
    </div>
  );
};
