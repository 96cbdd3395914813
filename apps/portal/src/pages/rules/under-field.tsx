import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useLanguage } from '../../i18n/language.js';
import { useTexts } from '../../i18n/texts.js';
import { fieldId, useErrorAt } from './editing.js';
import type { Courses } from './rules-queries.js';
import { stepTexts } from './step-texts.js';

type Chosen = readonly string[] | undefined;
type UnderProps = { path: string; chosen: Chosen; regimes: Courses['regimes']; onChange: (codes: string[] | undefined) => void };

/** The bodies of law something belongs to; none chosen: any. */
export const UnderField = ({ path, chosen, regimes, onChange }: UnderProps) => {
  const t = useTexts(stepTexts);
  const { language } = useLanguage();
  const choose = (codes: string[]): void => {
    const some = codes.filter((code) => code !== '*');
    onChange(some.length === 0 || (codes.includes('*') && chosen !== undefined) ? undefined : some);
  };
  return (
    <CheckboxGroup id={fieldId(path)} legend={t.regimes} size="small" value={[...(chosen ?? ['*'])]} onChange={choose} error={useErrorAt(path)}>
      <Checkbox value="*">{t.anyRegime}</Checkbox>
      {regimes.map(({ code, name }) => (
        <Checkbox key={code} value={code}>
          {name[language]}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
};
