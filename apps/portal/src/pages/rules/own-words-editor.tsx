import { Checkbox } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { Choice, ErrorAt, fieldId, NumberField, TextLine } from './editing.js';
import { formTexts } from './form-texts.js';
import { ItemsField } from './items-field.js';
import type { Form } from './rules-queries.js';

const units = ['calendarDays', 'workingDays'] as const;

/** What the citizen is asked before the request is sent, and how long they have. */
export const OwnWordsEditor = ({ ownWords, onChange }: { ownWords: Form['ownWords']; onChange: (ownWords: Form['ownWords']) => void }) => {
  const t = useTexts(formTexts);
  const { label } = useWords();
  const begun = { items: [], within: { amount: 7, unit: 'calendarDays' as const }, source: '' };
  return (
    <>
      <div id={fieldId('form.ownWords')} tabIndex={-1}>
        <Checkbox size="small" checked={ownWords !== undefined} onChange={({ target }) => onChange(target.checked ? begun : undefined)}>
          {t.asksOwnWords}
        </Checkbox>
        <ErrorAt path="form.ownWords" />
      </div>
      {ownWords !== undefined && (
        <>
          <NumberField
            path="form.ownWords.within.amount"
            label={t.daysToAnswer}
            value={ownWords.within.amount}
            onChange={(amount) => onChange({ ...ownWords, within: { ...ownWords.within, amount } })}
          />
          <Choice
            path="form.ownWords.within.unit"
            label={t.daysCounted}
            value={ownWords.within.unit}
            options={units.map((value) => ({ value, text: label(value) }))}
            onChange={(unit) => onChange({ ...ownWords, within: { ...ownWords.within, unit } })}
          />
          <TextLine path="form.ownWords.source" label={t.source} value={ownWords.source} onChange={(source) => onChange({ ...ownWords, source })} />
          <ItemsField path="form.ownWords.items" items={ownWords.items} onChange={(items) => onChange({ ...ownWords, items })} />
        </>
      )}
    </>
  );
};
