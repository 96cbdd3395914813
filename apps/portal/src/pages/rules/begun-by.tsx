import { useTexts } from '../../i18n/texts.js';
import { defineTexts } from '../../i18n/define-texts.js';
import { Choice } from './editing.js';
import type { Form } from './rules-queries.js';

type Initiator = NonNullable<Form['initiatedBy']>;

const texts = defineTexts(
  {
    label: 'Hvem begynder?',
    requester: 'Den, der spørger',
    recipient: 'Den, der ellers svarer, sender den selv; ingen beder om den',
    participant: 'En organisation, som borgeren lader deltage i forløbet; ingen beder om den',
  },
  {
    label: 'Who begins?',
    requester: 'Whoever asks',
    recipient: 'Whoever would answer sends it unasked',
    participant: 'An organisation that the citizen lets take part in the course, unasked',
  },
);

type Of = { path: string; value: Initiator | undefined; onChange: (value: Initiator | undefined) => void };

const all = ['requester', 'recipient', 'participant'] as const;

/** Who begins by a form, and so what may be rested on. */
export const BegunBy = ({ path, value, onChange }: Of) => {
  const t = useTexts(texts);
  return (
    <Choice
      path={path}
      label={t.label}
      value={value ?? 'requester'}
      options={all.map((code) => ({ value: code, text: t[code] }))}
      onChange={(chosen) => onChange(chosen === 'requester' ? undefined : chosen)}
    />
  );
};
