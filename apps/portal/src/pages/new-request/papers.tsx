import type { FormType } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './composer.module.css';
import { composerTexts } from './texts.js';

/** What must go along with the form: whoever gets it without them asks for them, and the deadline stands still. */
export const Papers = ({ form }: { form: FormType | undefined }) => {
  const t = useTexts(composerTexts);
  if (form === undefined || form.papers.length === 0) return null;
  return (
    <div>
      <h3>{t.papers}</h3>
      <ul className={styles.plain}>
        {form.papers.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
    </div>
  );
};
