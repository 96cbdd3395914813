import { useTexts } from '../../i18n/texts.js';
import { TextLine } from './editing.js';
import styles from './editing.module.css';
import type { Bilingual } from './rules-queries.js';
import { stepTexts } from './step-texts.js';

const labels = { plain: { da: 'plainDa', en: 'plainEn' }, answer: { da: 'answerDa', en: 'answerEn' } } as const;

type PlainNameProps = { path: string; name: Bilingual | undefined; of?: keyof typeof labels; onChange: (name: Bilingual | undefined) => void };

/** In the citizen's words, of a thing or of the answer to it; with both fields empty the citizen reads what is said of any. */
export const PlainName = ({ path, name, of = 'plain', onChange }: PlainNameProps) => {
  const t = useTexts(stepTexts);
  const { da = '', en = '' } = name ?? {};
  const say = (part: Partial<Bilingual>): void => {
    const next = { da, en, ...part };
    onChange(next.da === '' && next.en === '' ? undefined : next);
  };
  return (
    <div className={styles.row}>
      <TextLine path={`${path}.da`} label={t[labels[of].da]} value={da} onChange={(written) => say({ da: written })} />
      <TextLine path={`${path}.en`} label={t[labels[of].en]} value={en} onChange={(written) => say({ en: written })} />
    </div>
  );
};
