import { fieldId } from '../../components/commands/field-ids.js';
import { One, Words } from '../../components/commands/plain-field.js';
import { StopDialog, stopForm, type StopProps } from '../../components/participants/stop-dialog.js';
import { useTexts } from '../../i18n/texts.js';
import { stopTexts } from './stop-texts.js';
import { useStopping } from './use-stopping.js';

const choices = { by: ['citizen', 'municipality'], saidBy: ['phone', 'meeting', 'letter'] } as const;

/** Somebody at work writes down whether the citizen said so, and how, or why the municipality does it. */
export const StopForCitizen = (props: StopProps) => {
  const t = useTexts(stopTexts);
  const { fields, values, errors, change, written } = useStopping(stopForm);
  return (
    <StopDialog {...props} written={written}>
      {fields.map(({ name, most }) => {
        const shown = { id: fieldId(stopForm, name), label: t[name], error: errors.get(name), value: values[name] ?? '' };
        const onChange = (value: typeof shown.value): void => change(name, value);
        if (name === 'text') return <Words key={name} {...shown} description={t.textHint} most={most} onChange={onChange} />;
        return <One key={name} {...shown} options={choices[name].map((value) => ({ value, text: t[value] }))} onChange={onChange} />;
      })}
    </StopDialog>
  );
};
