import { Checkbox } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { askingTexts } from './asking-texts.js';
import { TextLine } from './editing.js';
import type { Courses } from './rules-queries.js';

type Allowed = 'byCitizen' | 'renewable' | 'noPlan';
type Value = Courses['courseKinds'][number][Allowed];
type Props = { name: Allowed; path: string; value: Value; onChange: (value: Value) => void };

/** That something may be, or is, with courses of the kind, and where that was read. */
export const AllowedField = ({ name, path, value, onChange }: Props) => {
  const t = useTexts(askingTexts);
  return (
    <>
      <Checkbox size="small" checked={value !== undefined} onChange={({ target }) => onChange(target.checked ? { source: '' } : undefined)}>
        {t[name]}
      </Checkbox>
      {value !== undefined && <TextLine path={`${path}.source`} label={t.source} value={value.source} onChange={(source) => onChange({ source })} />}
    </>
  );
};
