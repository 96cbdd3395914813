import { Radio, RadioGroup } from '@navikt/ds-react';
import type { FormType } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { composerTexts } from './texts.js';
import type { Written } from './written.js';

type PriorityFieldProps = { form: FormType; value: Written['priority']; onChange: (priority: Written['priority']) => void };

/** How urgent it is, as far as the form offers more than normal. */
export const PriorityField = ({ form, value, onChange }: PriorityFieldProps) => {
  const t = useTexts(composerTexts);
  const { label } = useWords();
  return (
    <RadioGroup legend={label('priority')} value={value} onChange={onChange}>
      <Radio value="normal">{label('normal')}</Radio>
      {form.priorities.map(({ code, guidance, booking }) => (
        <Radio key={code} value={code} description={booking === 'none' && form.booking !== 'none' ? `${guidance} ${t.withoutAttendance}` : guidance}>
          {label(code)}
        </Radio>
      ))}
    </RadioGroup>
  );
};
