import { useState } from 'react';
import type { EndGrantBody } from '../../api/grant-queries.js';
import { useTexts } from '../../i18n/texts.js';
import type { AnyField } from '../../components/commands/fields.js';
import { fieldId } from '../../components/commands/field-ids.js';
import { limits } from '../../components/commands/limits.js';
import { useFaultText } from '../../components/commands/use-fault-text.js';
import { bodyOf, faultsIn, isAsked, type Value, type Values } from '../../components/commands/values.js';
import { stopTexts } from './stop-texts.js';

type Name = 'by' | 'saidBy' | 'text';
type StopField = AnyField<Name, 'choice' | 'text', Name>;

const all: readonly StopField[] = [
  { name: 'by', kind: 'choice', label: 'by', required: true },
  { name: 'saidBy', kind: 'choice', label: 'saidBy', required: true, when: { name: 'by', is: 'citizen' } },
  { name: 'text', kind: 'text', label: 'text', required: true, most: limits.reason, when: { name: 'by', is: 'municipality' } },
];

/** Who stops it, as far as that is written, and what it still lacks. */
export const useStopping = (form: string) => {
  const t = useTexts(stopTexts);
  const faultText = useFaultText();
  const [values, setValues] = useState<Values>({});
  const [tried, setTried] = useState(false);
  const faults = faultsIn(all, values, '');
  return {
    values,
    fields: all.filter((field) => isAsked(field, values)),
    errors: new Map((tried ? faults : []).map(({ field, code }): [Name, string] => [field.name, faultText(t[field.label], field, code)])),
    change: (name: Name, value: Value): void => setValues((before) => ({ ...before, [name]: value })),
    /** What is said with it; what it lacks is led to instead. */
    written: (): EndGrantBody | undefined => {
      setTried(true);
      const [first] = faults;
      if (first !== undefined) {
        document.getElementById(fieldId(form, first.field.name))?.focus();
        return undefined;
      }
      const { by: _who, ...body } = bodyOf(all, values);
      return body;
    },
  };
};
