import { useTexts } from '../../i18n/texts.js';
import { changeTexts } from './change-texts.js';
import { useChoices } from './choices.js';
import { Choice, NumberField } from './editing.js';
import styles from './editing.module.css';
import type { Duration } from './rules-queries.js';

type DurationProps = { path: string; label: string; value: Duration | undefined; onChange: (value: Duration | undefined) => void };

/** So long; nothing when the number is left out. */
export const DurationField = ({ path, label, value, onChange }: DurationProps) => {
  const t = useTexts(changeTexts);
  const { units } = useChoices();
  const { amount = Number.NaN, unit = 'calendarDays' } = value ?? {};
  return (
    <fieldset className={styles.bare}>
      <legend>{label}</legend>
      <div className={styles.row}>
        <NumberField
          path={`${path}.amount`}
          label={t.amount}
          value={amount}
          onChange={(count) => onChange(Number.isNaN(count) ? undefined : { amount: count, unit })}
        />
        {value !== undefined && (
          <Choice path={`${path}.unit`} label={t.unit} value={unit} options={units} onChange={(chosen) => onChange({ amount, unit: chosen })} />
        )}
      </div>
    </fieldset>
  );
};
