import { useTexts } from '../../i18n/texts.js';
import { AddButton, DayField, NumberField, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import { formTexts } from './form-texts.js';
import type { Fee } from './rules-queries.js';
import { useList } from './use-list.js';

/** What is paid, by the day from which it is. */
export const FeesField = ({ path, fees, onChange }: { path: string; fees: readonly Fee[]; onChange: (fees: Fee[]) => void }) => {
  const t = useTexts(formTexts);
  const { keyOf, set, add, remove } = useList(fees, onChange);
  return (
    <>
      {fees.map((fee, place) => {
        const at = `${path}[${place}]`;
        const change = (part: Partial<Fee>): void => set(place, { ...fee, ...part });
        return (
          <fieldset key={keyOf(place)} className={styles.item}>
            <legend>{t.fee(place + 1)}</legend>
            <div className={styles.row}>
              <NumberField path={`${at}.amount`} label={t.amount} value={fee.amount} decimals onChange={(amount) => change({ amount })} />
              <NumberField
                path={`${at}.withInterpreter`}
                label={t.withInterpreter}
                value={fee.withInterpreter ?? Number.NaN}
                decimals
                onChange={(amount) => change({ withInterpreter: Number.isNaN(amount) ? undefined : amount })}
              />
              <DayField path={`${at}.validFrom`} label={t.from} value={fee.validFrom} onChange={(day) => change({ validFrom: day ?? '' })} />
              <RemoveButton title={t.removeFee(place + 1)} onRemove={() => remove(place)} />
            </div>
            <TextLine path={`${at}.source`} label={t.source} value={fee.source} onChange={(source) => change({ source })} />
          </fieldset>
        );
      })}
      <AddButton text={t.addFee} onAdd={() => add({ amount: Number.NaN, validFrom: '', source: '' })} />
    </>
  );
};
