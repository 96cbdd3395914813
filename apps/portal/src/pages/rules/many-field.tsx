import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useLanguage } from '../../i18n/language.js';
import { fieldId, useErrorAt } from './editing.js';

export type Option = { code: string; name: string };
type ManyProps = {
  path: string;
  legend: string;
  hideLegend?: boolean;
  any?: string;
  options: readonly Option[];
  value: readonly string[];
  onChange: (codes: string[]) => void;
};

const all = '*';

/** Several of a list, or any: that one stands alone. */
export const Many = ({ path, legend, hideLegend = false, any, options, value, onChange }: ManyProps) => {
  const choose = (codes: string[]): void => {
    const wasAny = value.includes(all);
    onChange(codes.includes(all) && !wasAny ? [all] : codes.filter((code) => code !== all));
  };
  return (
    <CheckboxGroup id={fieldId(path)} legend={legend} hideLegend={hideLegend} size="small" value={[...value]} onChange={choose} error={useErrorAt(path)}>
      {any !== undefined && <Checkbox value={all}>{any}</Checkbox>}
      {options.map(({ code, name }) => (
        <Checkbox key={code} value={code}>
          {name}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
};

type Named = readonly { code: string; name: Record<'da' | 'en', string> }[];

/** A list of the rule book in the reader's language. */
export const useNamed = () => {
  const { language } = useLanguage();
  return (list: Named): Option[] => list.map(({ code, name }) => ({ code, name: name[language] }));
};
