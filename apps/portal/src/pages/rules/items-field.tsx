import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { Checkbox } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { AddButton, Choice, IconButton, NumberField, RemoveButton, TextLine } from './editing.js';
import styles from './editing.module.css';
import { formTexts } from './form-texts.js';
import { OptionsField } from './options-field.js';
import type { Item } from './rules-queries.js';
import { useList } from './use-list.js';

const types = ['text', 'string', 'boolean', 'date', 'choice', 'integer', 'display', 'group'] as const satisfies readonly Item['type'][];
const newItem: Item = { linkId: '', text: { da: '', en: '' }, type: 'text' };

/** Questions on whose answer another may wait: those of which the answers are known beforehand. */
const decisive = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [...(item.type === 'boolean' || item.type === 'choice' ? [item] : []), ...decisive(item.item ?? [])]);

type ItemProps = { path: string; item: Item; before: readonly Item[]; onChange: (item: Item) => void };

/** Waits for an answer that is given before it. */
const ConditionField = ({ path, item, before, onChange }: ItemProps) => {
  const t = useTexts(formTexts);
  const { enableWhen, ...without } = item;
  const asked = before.find(({ linkId }) => linkId === enableWhen?.linkId);
  const answersOf = ({ type, answerOption = [] }: Item) =>
    type === 'boolean'
      ? [
          { value: 'true', text: t.yes },
          { value: 'false', text: t.no },
        ]
      : answerOption.map(({ code, text }) => ({ value: code, text: text.da }));
  const valueOf = ({ type }: Item, chosen: string): string | boolean => (type === 'boolean' ? chosen === 'true' : chosen);
  if (before.length === 0) return null;
  return (
    <div className={styles.row}>
      <Choice
        path={`${path}.enableWhen`}
        label={t.onlyIf}
        none={t.always}
        value={enableWhen?.linkId ?? ''}
        options={before.map(({ linkId, text }) => ({ value: linkId, text: text.da || linkId }))}
        onChange={(linkId) => {
          const chosen = before.find((each) => each.linkId === linkId);
          const [first] = chosen === undefined ? [] : answersOf(chosen);
          onChange(chosen === undefined || first === undefined ? without : { ...item, enableWhen: { linkId, equals: valueOf(chosen, first.value) } });
        }}
      />
      {enableWhen !== undefined && asked !== undefined && (
        <Choice
          path={`${path}.enableWhen.equals`}
          label={t.isAnswered}
          value={String(enableWhen.equals)}
          options={answersOf(asked)}
          onChange={(chosen) => onChange({ ...item, enableWhen: { linkId: enableWhen.linkId, equals: valueOf(asked, chosen) } })}
        />
      )}
    </div>
  );
};

const isWritten = ({ type }: Item): boolean => type === 'text' || type === 'string';
const isAsked = ({ type }: Item): boolean => type !== 'group' && type !== 'display';

const ItemField = ({ path, item, before, onChange }: ItemProps) => {
  const t = useTexts(formTexts);
  const change = (part: Partial<Item>): void => onChange({ ...item, ...part });
  const { text, type, linkId, required = false, maxLength, answerOption = [] } = item;
  return (
    <>
      <div className={styles.row}>
        <Choice
          path={`${path}.type`}
          label={t.type}
          value={type}
          options={types.map((value) => ({ value, text: t[value] }))}
          onChange={(chosen) => change({ type: chosen })}
        />
        <TextLine path={`${path}.linkId`} label={t.linkId} value={linkId} onChange={(written) => change({ linkId: written })} />
      </div>
      <TextLine path={`${path}.text.da`} label={t.textDa} value={text.da} onChange={(da) => change({ text: { ...text, da } })} />
      <TextLine path={`${path}.text.en`} label={t.textEn} value={text.en} onChange={(en) => change({ text: { ...text, en } })} />
      <div className={styles.row}>
        {isAsked(item) && (
          <Checkbox size="small" checked={required} onChange={({ target }) => change({ required: target.checked })}>
            {t.required}
          </Checkbox>
        )}
        {isWritten(item) && (
          <NumberField
            path={`${path}.maxLength`}
            label={t.maxLength}
            value={maxLength ?? Number.NaN}
            onChange={(most) => change({ maxLength: Number.isNaN(most) ? undefined : most })}
          />
        )}
      </div>
      <ConditionField path={path} item={item} before={before} onChange={onChange} />
      {type === 'choice' && (
        <>
          <h3>{t.answerOption}</h3>
          <OptionsField path={`${path}.answerOption`} options={answerOption} onChange={(options) => change({ answerOption: options })} />
        </>
      )}
      {type === 'group' && <ItemsField path={`${path}.item`} items={item.item ?? []} before={before} within onChange={(items) => change({ item: items })} />}
    </>
  );
};

type ItemsProps = { path: string; items: readonly Item[]; before?: readonly Item[]; within?: boolean; onChange: (items: Item[]) => void };

/** The questions in their order; a section holds questions of its own. */
export const ItemsField = ({ path, items, before = [], within = false, onChange }: ItemsProps) => {
  const t = useTexts(formTexts);
  const { keyOf, set, add, remove, move } = useList(items, onChange);
  return (
    <>
      <ol className={styles.list}>
        {items.map((item, place) => {
          const name = item.text.da === '' ? t.item(place + 1) : item.text.da;
          return (
            <li key={keyOf(place)}>
              <fieldset className={styles.item}>
                <legend>{name}</legend>
                <ItemField
                  path={`${path}[${place}]`}
                  item={item}
                  before={[...before, ...decisive(items.slice(0, place))]}
                  onChange={(changed) => set(place, changed)}
                />
                <div className={styles.tools}>
                  {place > 0 && <IconButton title={t.up(name)} icon={ArrowUpIcon} onPress={() => move(place, place - 1)} />}
                  {place < items.length - 1 && <IconButton title={t.down(name)} icon={ArrowDownIcon} onPress={() => move(place, place + 1)} />}
                  <RemoveButton title={t.removeItem(name)} onRemove={() => remove(place)} />
                </div>
              </fieldset>
            </li>
          );
        })}
      </ol>
      <AddButton text={within ? t.addInGroup : t.addItem} onAdd={() => add(newItem)} />
    </>
  );
};
