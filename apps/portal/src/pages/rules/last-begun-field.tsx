import { useTexts } from '../../i18n/texts.js';
import { askingTexts } from './asking-texts.js';
import { DayField, TextLine } from './editing.js';
import styles from './editing.module.css';
import type { Courses } from './rules-queries.js';

type LastBegun = Courses['courseKinds'][number]['lastBegun'];
type Props = { path: string; value: LastBegun; onChange: (value: LastBegun) => void };

/** Until when courses of the kind begin. Without a day there is nothing to name a source for. */
export const LastBegunField = ({ path, value, onChange }: Props) => {
  const t = useTexts(askingTexts);
  return (
    <div className={styles.row}>
      <DayField
        path={`${path}.on`}
        label={t.lastBegun}
        value={value?.on}
        onChange={(on) => onChange(on === undefined ? undefined : { on, source: value?.source ?? '' })}
      />
      {value !== undefined && <TextLine path={`${path}.source`} label={t.source} value={value.source} onChange={(source) => onChange({ ...value, source })} />}
    </div>
  );
};
