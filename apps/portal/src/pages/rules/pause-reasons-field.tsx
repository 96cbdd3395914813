import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { changeTexts } from './change-texts.js';
import { useChoices } from './choices.js';
import { AddButton, Choice, NumberField, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import { pauseTexts } from './pause-texts.js';
import type { PauseReason } from './rules-queries.js';
import { useList } from './use-list.js';

type FieldProps = { path: string; reasons: readonly PauseReason[]; onChange: (reasons: PauseReason[]) => void };

const mostReasons = 10;
const newReason: PauseReason = { code: '', name: { da: '', en: '' }, party: 'citizen', most: { amount: 14, unit: 'calendarDays' }, source: '' };

/** What the deadline may be paused for beside a question, and for how long at most. */
export const PauseReasonsField = ({ path, reasons, onChange }: FieldProps) => {
  const t = useTexts(changeTexts);
  const own = useTexts(pauseTexts);
  const { label } = useWords();
  const { spanUnits } = useChoices();
  const { keyOf, set, add, remove } = useList(reasons, onChange);
  const parties = (['citizen', 'treatmentSystem'] as const).map((value) => ({ value, text: label(value) }));
  return (
    <>
      {reasons.map((reason, place) => {
        const at = `${path}[${place}]`;
        const { name, most } = reason;
        const change = (part: Partial<PauseReason>): void => set(place, { ...reason, ...part });
        return (
          <fieldset key={keyOf(place)} className={styles.item}>
            <legend>{own.pauseReason(place + 1)}</legend>
            <div className={styles.row}>
              <TextLine path={`${at}.name.da`} label={own.pauseDa} value={name.da} onChange={(da) => change({ name: { ...name, da } })} />
              <TextLine path={`${at}.name.en`} label={own.pauseEn} value={name.en} onChange={(en) => change({ name: { ...name, en } })} />
              <TextLine path={`${at}.code`} label={own.pauseCode} value={reason.code} onChange={(code) => change({ code })} />
              <RemoveButton title={own.removePauseReason(place + 1)} onRemove={() => remove(place)} />
            </div>
            <div className={styles.row}>
              <Choice path={`${at}.party`} label={own.pauseParty} value={reason.party} options={parties} onChange={(party) => change({ party })} />
              <NumberField path={`${at}.most.amount`} label={own.pauseMost} value={most.amount} onChange={(amount) => change({ most: { ...most, amount } })} />
              <Choice path={`${at}.most.unit`} label={t.unit} value={most.unit} options={spanUnits} onChange={(unit) => change({ most: { ...most, unit } })} />
            </div>
            <TextLine path={`${at}.source`} label={t.feeSource} value={reason.source} onChange={(source) => change({ source })} />
          </fieldset>
        );
      })}
      {reasons.length < mostReasons && <AddButton text={own.addPauseReason} onAdd={() => add(newReason)} />}
    </>
  );
};
