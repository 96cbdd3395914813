import { Checkbox, CheckboxGroup, Radio, RadioGroup, Select, Textarea } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/texts.js';
import { DateField } from '../date-field.js';
import { commandTexts } from './texts.js';
import type { Choice } from './choices.js';
import type { Value } from './values.js';

export type PlainProps = {
  id: string;
  label: string;
  description?: ReactNode;
  error: string | undefined;
  value: Value;
  onChange: (value: Value) => void;
};

type ChoosingProps = PlainProps & { options: readonly Choice[] };

export const One = ({ options, value, onChange, id, label, ...shown }: ChoosingProps) => (
  <RadioGroup {...shown} size="small" legend={label} value={String(value)} onChange={onChange}>
    {options.map((option, place) => (
      <Radio key={option.value} value={option.value} {...(place === 0 && { id })}>
        {option.text}
      </Radio>
    ))}
  </RadioGroup>
);

export const Some = ({ options, value, onChange, id, label, ...shown }: ChoosingProps) => (
  <CheckboxGroup {...shown} size="small" legend={label} value={Array.isArray(value) ? value : []} onChange={onChange}>
    {options.map((option, place) => (
      <Checkbox key={option.value} value={option.value} {...(place === 0 && { id })}>
        {option.text}
      </Checkbox>
    ))}
  </CheckboxGroup>
);

export const Tick = ({ id, label, value, onChange }: PlainProps) => (
  <Checkbox id={id} size="small" checked={value === true} onChange={({ target }) => onChange(target.checked)}>
    {label}
  </Checkbox>
);

/** Where nothing can be chosen nothing can be given; it is said rather than found out. */
export const Nothing = ({ id, label, error }: PlainProps) => {
  const t = useTexts(commandTexts);
  return (
    <p id={id} tabIndex={-1} role={error === undefined ? undefined : 'alert'}>
      <strong>{label}:</strong> {t.noChoice}
    </p>
  );
};

/** `empty`: what stands there as long as nothing is chosen. */
export const Listed = ({ options, value, onChange, empty, ...shown }: ChoosingProps & { empty: string }) => (
  <Select {...shown} size="small" value={String(value)} onChange={({ target }) => onChange(target.value)}>
    <option value="">{empty}</option>
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.text}
      </option>
    ))}
  </Select>
);

export const Words = ({ value, onChange, most, ...shown }: PlainProps & { most: number | undefined }) => (
  <Textarea {...shown} size="small" value={String(value)} maxLength={most} minRows={3} onChange={({ target }) => onChange(target.value)} />
);

export const Day = ({ value, description, ...shown }: PlainProps) => {
  const t = useTexts(commandTexts);
  return <DateField {...shown} size="small" description={description ?? t.dateHint} value={String(value)} />;
};
