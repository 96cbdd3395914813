import { agreedOccasions } from '#core';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { changeTexts } from './change-texts.js';
import { AddButton, Choice, NumberField, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import type { AgreedFee } from './rules-queries.js';
import { useList } from './use-list.js';

type FieldProps = { path: string; fees: readonly AgreedFee[]; onChange: (fees: AgreedFee[]) => void };

/** What is paid for beside the statement; each occasion once. */
export const AgreedFeesField = ({ path, fees, onChange }: FieldProps) => {
  const t = useTexts(changeTexts);
  const { label } = useWords();
  const { keyOf, set, add, remove } = useList(fees, onChange);
  const options = agreedOccasions.map((value) => ({ value, text: label(value) }));
  const next = agreedOccasions.find((occasion) => fees.every((fee) => fee.occasion !== occasion));
  return (
    <>
      {fees.map((fee, place) => {
        const at = `${path}[${place}]`;
        const change = (part: Partial<AgreedFee>): void => set(place, { ...fee, ...part });
        return (
          <fieldset key={keyOf(place)} className={styles.item}>
            <legend>{t.agreedFee(place + 1)}</legend>
            <div className={styles.row}>
              <Choice path={`${at}.occasion`} label={t.occasion} value={fee.occasion} options={options} onChange={(occasion) => change({ occasion })} />
              <NumberField path={`${at}.amount`} label={t.kroner} value={fee.amount} decimals onChange={(amount) => change({ amount })} />
              <RemoveButton title={t.removeAgreedFee(place + 1)} onRemove={() => remove(place)} />
            </div>
            <TextLine path={`${at}.source`} label={t.feeSource} value={fee.source} onChange={(source) => change({ source })} />
          </fieldset>
        );
      })}
      {next !== undefined && <AddButton text={t.addAgreedFee} onAdd={() => add({ occasion: next, amount: Number.NaN, source: '' })} />}
    </>
  );
};
