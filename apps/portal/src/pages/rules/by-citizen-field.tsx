import { Checkbox } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { askingTexts } from './asking-texts.js';
import { TextLine } from './editing.js';
import type { Courses } from './rules-queries.js';

type ByCitizen = Courses['courseKinds'][number]['byCitizen'];
type Props = { path: string; value: ByCitizen; onChange: (value: ByCitizen) => void };

/** Whether citizens begin courses of the kind themselves, and where that was read. */
export const ByCitizenField = ({ path, value, onChange }: Props) => {
  const t = useTexts(askingTexts);
  return (
    <>
      <Checkbox size="small" checked={value !== undefined} onChange={({ target }) => onChange(target.checked ? { source: '' } : undefined)}>
        {t.byCitizen}
      </Checkbox>
      {value !== undefined && <TextLine path={`${path}.source`} label={t.source} value={value.source} onChange={(source) => onChange({ source })} />}
    </>
  );
};
