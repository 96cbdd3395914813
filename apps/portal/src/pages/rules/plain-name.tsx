import { useTexts } from '../../i18n/texts.js';
import { TextLine } from './editing.js';
import styles from './editing.module.css';
import type { Bilingual } from './rules-queries.js';
import { stepTexts } from './step-texts.js';

type PlainNameProps = { path: string; name: Bilingual | undefined; onChange: (name: Bilingual | undefined) => void };

/** In the citizen's words; with both fields empty the citizen reads the name itself. */
export const PlainName = ({ path, name, onChange }: PlainNameProps) => {
  const t = useTexts(stepTexts);
  const { da = '', en = '' } = name ?? {};
  const say = (part: Partial<Bilingual>): void => {
    const next = { da, en, ...part };
    onChange(next.da === '' && next.en === '' ? undefined : next);
  };
  return (
    <div className={styles.row}>
      <TextLine path={`${path}.da`} label={t.plainDa} value={da} onChange={(written) => say({ da: written })} />
      <TextLine path={`${path}.en`} label={t.plainEn} value={en} onChange={(written) => say({ en: written })} />
    </div>
  );
};
