import { mostTemplate, placeholders, type Placeholder } from '#core';
import { Button, Checkbox, Textarea } from '@navikt/ds-react';
import { useRef } from 'react';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { changeTexts } from './change-texts.js';
import { fieldId, useErrorAt } from './editing.js';
import styles from './editing.module.css';
import type { Bilingual } from './rules-queries.js';

/** What a placeholder stands for. */
const placeholderTexts = defineTexts(
  { number: 'nummer', form: 'blanket', dueOn: 'frist', recipient: 'modtagerens navn', workingDaysOver: 'arbejdsdage over fristen' },
  { number: 'number', form: 'form', dueOn: 'due date', recipient: "recipient's name", workingDaysOver: 'working days overdue' },
);

type TemplateProps = { path: string; label: string; value: string; onChange: (value: string) => void };

/** A text with buttons that put a placeholder where the cursor stands. */
const Template = ({ path, label, value, onChange }: TemplateProps) => {
  const t = useTexts(changeTexts);
  const names = useTexts(placeholderTexts);
  const area = useRef<HTMLTextAreaElement>(null);
  const insert = (name: Placeholder): void => {
    const { selectionStart = value.length, selectionEnd = value.length } = area.current ?? {};
    onChange(`${value.slice(0, selectionStart)}{${name}}${value.slice(selectionEnd)}`);
    area.current?.focus();
  };
  return (
    <div className={styles.template}>
      <Textarea
        ref={area}
        id={fieldId(path)}
        label={label}
        size="small"
        minRows={2}
        maxLength={mostTemplate}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        error={useErrorAt(path)}
      />
      <div className={styles.tools}>
        {placeholders.map((name) => (
          <Button key={name} type="button" size="small" variant="tertiary" aria-label={t.insert(names[name], label)} onClick={() => insert(name)}>
            {names[name]}
          </Button>
        ))}
      </div>
    </div>
  );
};

type TextFieldProps = { path: string; text: Bilingual | undefined; onChange: (text: Bilingual | undefined) => void };

/** Words of a step's own in both languages; without them the built-in ones are read. */
export const TextField = ({ path, text, onChange }: TextFieldProps) => {
  const t = useTexts(changeTexts);
  return (
    <>
      <Checkbox size="small" checked={text !== undefined} onChange={({ target }) => onChange(target.checked ? { da: '', en: '' } : undefined)}>
        {t.ownWords}
      </Checkbox>
      {text !== undefined && (
        <>
          <p className={styles.quiet}>{t.wordsHint}</p>
          <Template path={`${path}.da`} label={t.wordsDa} value={text.da} onChange={(da) => onChange({ ...text, da })} />
          <Template path={`${path}.en`} label={t.wordsEn} value={text.en} onChange={(en) => onChange({ ...text, en })} />
        </>
      )}
    </>
  );
};
