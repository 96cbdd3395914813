import { DateField } from '../../components/date-field.js';
import { useTexts } from '../../i18n/texts.js';
import { fieldId } from './field-ids.js';
import { composerTexts } from './texts.js';
import type { NamedDay, Written } from './written.js';

type DatesFieldProps = {
  days: readonly NamedDay[];
  mustName: readonly NamedDay[];
  written: Written;
  onChange: (part: Partial<Written>) => void;
  errorOf: (field: string) => string | undefined;
};

/** Days that the deadline of the form counts from and only the writer knows. */
export const DatesField = ({ days, mustName, written, onChange, errorOf }: DatesFieldProps) => {
  const t = useTexts(composerTexts);
  return days.map((day) => (
    <DateField
      key={day}
      id={fieldId(day)}
      size="small"
      label={mustName.includes(day) ? t[day] : `${t[day]} ${t.optional}`}
      description={t.dateHint}
      value={written[day]}
      onChange={(value) => onChange({ [day]: value })}
      error={errorOf(day)}
    />
  ));
};
