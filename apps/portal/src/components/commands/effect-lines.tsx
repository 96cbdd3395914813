import type { ServiceRequestView } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './command-dialog.module.css';
import type { DialogAct } from './fields.js';
import { commandTexts } from './texts.js';
import { useEffectLines } from './use-effects.js';
import type { Values } from './values.js';

/** What the command does to deadline, ball and people, before it is given. */
export const EffectLines = ({ request, act, values }: { request: ServiceRequestView; act: DialogAct; values: Values }) => {
  const t = useTexts(commandTexts);
  const lines = useEffectLines(request, act, values);
  if (lines.length === 0) return null;
  return (
    <div className={styles.effect} aria-live="polite">
      <p className={styles.effectHead}>{t.effect}</p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
};
