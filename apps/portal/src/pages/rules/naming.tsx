import { useTexts } from '../../i18n/texts.js';
import { askingTexts } from './asking-texts.js';
import { AddButton, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import type { Bilingual } from './rules-queries.js';
import { useList } from './use-list.js';

type Named = { code: string; name: Bilingual };

/** Code and both names. */
export const Naming = <T extends Named>({ path, value, onChange }: { path: string; value: T; onChange: (value: T) => void }) => {
  const t = useTexts(askingTexts);
  const { code, name } = value;
  return (
    <div className={styles.row}>
      <TextLine path={`${path}.name.da`} label={t.nameDa} value={name.da} onChange={(da) => onChange({ ...value, name: { ...name, da } })} />
      <TextLine path={`${path}.name.en`} label={t.nameEn} value={name.en} onChange={(en) => onChange({ ...value, name: { ...name, en } })} />
      <TextLine path={`${path}.code`} label={t.code} value={code} onChange={(written) => onChange({ ...value, code: written })} />
    </div>
  );
};

type NamedListProps = { path: string; list: readonly Named[]; titleOf: (place: number) => string; addText: string; onChange: (list: Named[]) => void };

/** A list of what has nothing but names. */
export const NamedList = ({ path, list, titleOf, addText, onChange }: NamedListProps) => {
  const t = useTexts(askingTexts);
  const { keyOf, set, add, remove } = useList(list, onChange);
  return (
    <>
      {list.map((each, place) => (
        <fieldset key={keyOf(place)} className={styles.item}>
          <legend>{titleOf(place + 1)}</legend>
          <div className={styles.row}>
            <Naming path={`${path}[${place}]`} value={each} onChange={(value) => set(place, value)} />
            <RemoveButton row={`${path}[${place}]`} title={t.remove(titleOf(place + 1))} onRemove={() => remove(place)} />
          </div>
        </fieldset>
      ))}
      <AddButton text={addText} onAdd={() => add({ code: '', name: { da: '', en: '' } })} />
    </>
  );
};
