import { capitalised } from '#core';
import { Radio, RadioGroup, ReadMore } from '@navikt/ds-react';
import type { FormType } from '../../api/client.js';
import { useRuleText } from '../../components/rule-text.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './composer.module.css';
import { legsFor } from './days.js';
import { fieldId } from './field-ids.js';
import { composerTexts } from './texts.js';

type FormFieldProps = {
  recipientKind: string;
  possible: readonly FormType[];
  impossible: readonly FormType[];
  value: string;
  onChange: (formCode: string) => void;
  error: string | undefined;
};

/** What a form demands: duty, attendance and deadline, as the catalogue has it. */
const useNote = (recipientKind: string) => {
  const t = useTexts(composerTexts);
  const ruleText = useRuleText();
  const bookings = { none: t.noBooking, citizen: t.citizenBooks, recipient: t.recipientBooks } as const;
  return (form: FormType): string => {
    const facts = [form.dutyToAnswer ? t.duty : t.noDuty, bookings[form.booking], ruleText(legsFor(form, recipientKind))].join(' · ');
    return form.guidance === null ? facts : `${form.guidance} ${capitalised(facts)}`;
  };
};

/** Why a form cannot be sent to this recipient. */
const useObstacle = (recipientKind: string) => {
  const t = useTexts(composerTexts);
  const { word } = useWords();
  return ({ recipientKinds, barred }: FormType): string => {
    if (!recipientKinds.includes(recipientKind)) return t.onlyFor(recipientKinds.map((kind) => word(kind)).join(', '));
    return barred.find((each) => each.recipientKind === recipientKind)?.reason ?? t.noRule;
  };
};

/** What is asked for; only what the recipient can answer can be chosen. */
export const FormField = ({ recipientKind, possible, impossible, value, onChange, error }: FormFieldProps) => {
  const t = useTexts(composerTexts);
  const noteOf = useNote(recipientKind);
  const obstacleOf = useObstacle(recipientKind);
  return (
    <>
      <RadioGroup legend={t.form} hideLegend value={value} onChange={onChange} error={error}>
        {possible.map((form, place) => (
          <Radio key={form.code} value={form.code} description={noteOf(form)} {...(place === 0 && { id: fieldId('formCode') })}>
            {form.code === form.name ? form.name : `${form.code} ${form.name}`}
          </Radio>
        ))}
      </RadioGroup>
      {impossible.length > 0 && (
        <ReadMore header={t.notForThem(impossible.length)} size="small">
          <ul className={styles.plain}>
            {impossible.map((form) => (
              <li key={form.code}>
                {form.code} {form.name}: {obstacleOf(form)}
              </li>
            ))}
          </ul>
        </ReadMore>
      )}
    </>
  );
};
