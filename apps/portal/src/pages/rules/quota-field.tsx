import { quotaPeriods } from '#core';
import { Checkbox } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { Choice, ErrorAt, fieldId, NumberField, TextLine } from './editing.js';
import styles from './editing.module.css';
import { quotaTexts } from './quota-texts.js';
import type { Policy } from './rules-queries.js';

type Quota = Policy['quota'];

/** How many requests the two have agreed on; counted by the month, the quarter or the year. */
export const QuotaField = ({ quota, onChange }: { quota: Quota; onChange: (quota: Quota) => void }) => {
  const t = useTexts(quotaTexts);
  const periods = quotaPeriods.map((value) => ({ value, text: t[value] }));
  return (
    <div id={fieldId('policy.quota')} tabIndex={-1}>
      <Checkbox
        size="small"
        checked={quota !== undefined}
        onChange={({ target }) => onChange(target.checked ? { count: Number.NaN, per: 'year', source: '' } : undefined)}
      >
        {t.withQuota}
      </Checkbox>
      <ErrorAt path="policy.quota" />
      {quota !== undefined && (
        <>
          <div className={styles.row}>
            <NumberField path="policy.quota.count" label={t.quotaCount} value={quota.count} onChange={(count) => onChange({ ...quota, count })} />
            <Choice path="policy.quota.per" label={t.quotaPer} value={quota.per} options={periods} onChange={(per) => onChange({ ...quota, per })} />
          </div>
          <TextLine path="policy.quota.source" label={t.source} value={quota.source} onChange={(source) => onChange({ ...quota, source })} />
        </>
      )}
    </div>
  );
};
