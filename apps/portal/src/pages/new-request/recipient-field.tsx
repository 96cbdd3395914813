import { Radio, RadioGroup, Select } from '@navikt/ds-react';
import { useState } from 'react';
import type { Citizen } from '../../api/client.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { fieldId } from './field-ids.js';
import { composerTexts } from './texts.js';
import type { Recipient } from './use-parties.js';

type RecipientFieldProps = {
  citizen: Citizen;
  recipients: readonly Recipient[];
  value: string;
  onChange: (recipientId: string) => void;
  error: string | undefined;
};

const others = 'others';

/** Whom to ask: the citizen's own doctor first, the clinical function, and everybody else in a list. */
export const RecipientField = ({ citizen, recipients, value, onChange, error }: RecipientFieldProps) => {
  const t = useTexts(composerTexts);
  const { label, date } = useWords();
  const near = recipients
    .filter(({ id, kind }) => id === citizen.gp?.id || kind === 'clinicalFunction')
    .sort((a, b) => Number(b.id === citizen.gp?.id) - Number(a.id === citizen.gp?.id));
  const far = recipients.filter((each) => !near.includes(each));
  const [open, setOpen] = useState(far.some(({ id }) => id === value));
  const noteOf = ({ id, kind, canReceive }: Recipient): string =>
    [
      id === citizen.gp?.id ? (citizen.gpSince === null ? t.ownGp : t.ownGpSince(date(citizen.gpSince))) : label(kind),
      id === citizen.previousGp?.id ? t.formerGp : '',
      canReceive ? '' : t.cannotReceive,
    ]
      .filter(Boolean)
      .join(' · ');
  const choose = (chosen: string): void => {
    setOpen(chosen === others);
    onChange(chosen === others ? '' : chosen);
  };
  return (
    <>
      {citizen.gp === null && <p>{t.noGp}</p>}
      <RadioGroup legend={t.recipient} hideLegend value={open ? others : value} onChange={choose} error={open ? undefined : error}>
        {near.map((each, place) => (
          <Radio
            key={each.id}
            value={each.id}
            description={noteOf(each)}
            disabled={!each.canReceive}
            {...(place === 0 && !open && { id: fieldId('recipientOrganisationId') })}
          >
            {each.name}
          </Radio>
        ))}
        <Radio value={others} {...(near.length === 0 && !open && { id: fieldId('recipientOrganisationId') })}>
          {t.other}
        </Radio>
      </RadioGroup>
      {open && (
        <Select id={fieldId('recipientOrganisationId')} label={t.chooseOther} value={value} onChange={({ target }) => onChange(target.value)} error={error}>
          <option value="">{t.choose}</option>
          {far.map((each) => (
            <option key={each.id} value={each.id} disabled={!each.canReceive}>
              {each.name} ({noteOf(each)})
            </option>
          ))}
        </Select>
      )}
    </>
  );
};
