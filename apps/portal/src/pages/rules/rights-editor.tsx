import { Textarea } from '@navikt/ds-react';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { askingTexts } from './asking-texts.js';
import { AddButton, fieldId, Part, RemoveButton, TextLine, useErrorAt } from './editing.js';
import styles from './editing.module.css';
import { Fold } from './fold.js';
import { rightsTexts } from './rights-texts.js';
import type { Courses } from './rules-queries.js';
import { useList } from './use-list.js';

type Right = NonNullable<Courses['rights']>[number];
type TextProps = { path: string; label: string; value: string; onChange: (value: string) => void };

const TextArea = ({ path, label, value, onChange }: TextProps) => (
  <Textarea
    id={fieldId(path)}
    label={label}
    size="small"
    minRows={3}
    maxRows={6}
    value={value}
    onChange={({ target }) => onChange(target.value)}
    error={useErrorAt(path)}
  />
);

/** What a citizen is entitled to, as it is read. */
export const RightsEditor = ({ rights, onChange }: { rights: readonly Right[]; onChange: (rights: Right[]) => void }) => {
  const t = useTexts(rightsTexts);
  const lists = useTexts(askingTexts);
  const { language } = useLanguage();
  const { keyOf, set, add, remove } = useList(rights, onChange);
  return (
    <Part title={t.rights} hint={t.hint}>
      {rights.map((right, place) => {
        const at = `courses.rights[${place}]`;
        const change = (part: Partial<Right>): void => set(place, { ...right, ...part });
        const { code, name, text, source } = right;
        return (
          <Fold key={keyOf(place)} title={name[language] || t.right(place + 1)} path={`${at}.`} startsOpen={code === ''}>
            <div className={styles.row}>
              <TextLine path={`${at}.name.da`} label={t.headingDa} value={name.da} onChange={(da) => change({ name: { ...name, da } })} />
              <TextLine path={`${at}.name.en`} label={t.headingEn} value={name.en} onChange={(en) => change({ name: { ...name, en } })} />
              <TextLine path={`${at}.code`} label={lists.code} value={code} onChange={(written) => change({ code: written })} />
            </div>
            <TextArea path={`${at}.text.da`} label={t.textDa} value={text.da} onChange={(da) => change({ text: { ...text, da } })} />
            <TextArea path={`${at}.text.en`} label={t.textEn} value={text.en} onChange={(en) => change({ text: { ...text, en } })} />
            <div className={styles.row}>
              <TextLine path={`${at}.source`} label={lists.source} value={source} onChange={(written) => change({ source: written })} />
              <RemoveButton title={lists.remove(t.right(place + 1))} onRemove={() => remove(place)} />
            </div>
          </Fold>
        );
      })}
      <AddButton text={t.add} onAdd={() => add({ code: '', name: { da: '', en: '' }, text: { da: '', en: '' }, source: '' })} />
    </Part>
  );
};
