import { useTexts } from '../../i18n/texts.js';
import { AddButton, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import { formTexts } from './form-texts.js';
import type { Option } from './rules-queries.js';
import { useList } from './use-list.js';

/** Codes with their text in both languages. */
export const OptionsField = ({ path, options, onChange }: { path: string; options: readonly Option[]; onChange: (options: Option[]) => void }) => {
  const t = useTexts(formTexts);
  const { keyOf, set, add, remove } = useList(options, onChange);
  return (
    <>
      {options.map((option, place) => {
        const { code, text } = option;
        const at = `${path}[${place}]`;
        return (
          <fieldset key={keyOf(place)} className={styles.item}>
            <legend>{t.option(place + 1)}</legend>
            <div className={styles.row}>
              <TextLine path={`${at}.text.da`} label={t.textDa} value={text.da} onChange={(da) => set(place, { ...option, text: { ...text, da } })} />
              <TextLine path={`${at}.text.en`} label={t.textEn} value={text.en} onChange={(en) => set(place, { ...option, text: { ...text, en } })} />
              <TextLine path={`${at}.code`} label={t.optionCode} value={code} onChange={(written) => set(place, { ...option, code: written })} />
              <RemoveButton title={t.removeOption(place + 1)} onRemove={() => remove(place)} />
            </div>
          </fieldset>
        );
      })}
      <AddButton text={t.addOption} onAdd={() => add({ code: '', text: { da: '', en: '' } })} />
    </>
  );
};
