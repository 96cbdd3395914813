import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ServiceRequestView } from '../../api/client.js';
import { formTypesQuery } from '../../api/directory-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { AttachmentsField } from '../attachments/attachments-field.js';
import type { FileInHand } from '../attachments/in-hand.js';
import { fieldId } from './field-ids.js';
import type { Field } from './fields.js';
import { Day, Listed, Nothing, One, Some, Tick, Words } from './plain-field.js';
import { commandTexts } from './texts.js';
import { UnreadChoices } from './unread-choices.js';
import { useOptions } from './use-options.js';
import type { Value, Values } from './values.js';

type CommandFieldProps = {
  /** Begins the ids of its fields. */
  form: string;
  field: Field;
  request: ServiceRequestView;
  values: Values;
  onChange: (value: Value) => void;
  error: string | undefined;
};

/** Nothing where the form takes no files; `''` stands for one that is not uploaded yet. */
const Files = ({ id, field, request, onChange, error }: Pick<CommandFieldProps, 'field' | 'request' | 'onChange' | 'error'> & { id: string }) => {
  const [files, setFiles] = useState<readonly FileInHand[]>([]);
  const forms = useQuery(formTypesQuery);
  if (forms.data === undefined) return <UnreadChoices unread={forms} />;
  const takes = forms.data.items.find(({ code }) => code === request.form.code)?.attachments;
  const most = takes?.[field.filesOf ?? 'request'];
  if (most === undefined) return null;
  return (
    <AttachmentsField
      id={id}
      citizenId={request.citizen.id}
      files={files}
      most={most}
      error={error}
      onChange={(next) => {
        setFiles(next);
        onChange(next.map((file) => file.id));
      }}
    />
  );
};

/** One field of a command, whatever it takes. */
export const CommandField = ({ form, field, request, values, onChange, error }: CommandFieldProps) => {
  const t = useTexts(commandTexts);
  const choices = useOptions(field, request, values);
  const { date } = useWords();
  const { name, kind, required, most, hint, notAfter } = field;
  const description = [hint && t[hint], notAfter && t.lastOn(date(notAfter, 'long'))].filter(Boolean).join(' ');
  const label = required || kind === 'check' ? t[field.label] : `${t[field.label]} ${t.optional}`;
  const value = values[name] ?? '';
  if ('unread' in choices) return <UnreadChoices unread={choices.unread} />;
  const options = choices.read;
  const shown = { id: fieldId(form, name), label, error, value, onChange, options, ...(description !== '' && { description }) };
  switch (kind) {
    case 'text':
      return <Words {...shown} most={most} />;
    case 'day':
      return <Day {...shown} />;
    case 'check':
      return <Tick {...shown} />;
    case 'files':
      return <Files id={shown.id} field={field} request={request} onChange={onChange} error={error} />;
    case 'questions':
    case 'papers':
      return options.length === 0 ? null : <Some {...shown} />;
    case 'ownUnit':
      return options.length === 0 ? null : <Listed {...shown} empty={t.choose} />;
    case 'contents':
      return options.length === 0 ? <Nothing {...shown} /> : <Some {...shown} />;
    case 'choice':
    case 'declineReason':
    case 'answerType':
    case 'feeLine':
    case 'readOnConsent':
      return <One {...shown} />;
    default:
      return options.length === 0 ? <Nothing {...shown} /> : <Listed {...shown} empty={kind === 'unit' ? t.unchanged : t.choose} />;
  }
};
