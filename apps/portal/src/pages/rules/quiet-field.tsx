import { Checkbox } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { changeTexts } from './change-texts.js';
import { TextLine } from './editing.js';
import styles from './editing.module.css';
import type { Policy } from './rules-queries.js';

type QuietHours = Policy['quietHours'];

/** After work until the next morning. */
const evening = { from: '18:00', to: '07:00' };

/** When no step of the ladder speaks. */
export const QuietField = ({ quietHours, onChange }: { quietHours: QuietHours; onChange: (quietHours: QuietHours) => void }) => {
  const t = useTexts(changeTexts);
  return (
    <>
      <Checkbox size="small" checked={quietHours !== undefined} onChange={({ target }) => onChange(target.checked ? evening : undefined)}>
        {t.withQuietHours}
      </Checkbox>
      {quietHours !== undefined && (
        <div className={styles.row}>
          <TextLine path="policy.quietHours.from" label={t.quietFrom} value={quietHours.from} onChange={(from) => onChange({ ...quietHours, from })} />
          <TextLine path="policy.quietHours.to" label={t.quietTo} value={quietHours.to} onChange={(to) => onChange({ ...quietHours, to })} />
        </div>
      )}
    </>
  );
};
