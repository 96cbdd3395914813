import { Checkbox } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { Choice, Part, TextLine } from '../rules/editing.js';
import type { Organisation, PersonBody } from './directory-queries.js';
import styles from './directory.module.css';
import { personTexts } from './person-texts.js';
import { directoryTexts } from './texts.js';

export const roles = ['caseworker', 'manager', 'clinician', 'secretary', 'adviser', 'administrator'] as const satisfies readonly PersonBody['role'][];

type FieldsProps = { body: PersonBody; register: readonly Organisation[]; onChange: (part: Partial<PersonBody>) => void };

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Where an organisation has units a person belongs to one of them or to none; elsewhere a unit is a mere word. */
const unitsIn = (register: readonly Organisation[], { organisationId, unit }: PersonBody): string[] => {
  const open = (register.find(({ id }) => id === organisationId)?.units ?? []).filter(({ closed }) => !closed).map(({ name }) => name);
  return open.length === 0 || unit === null || unit === undefined || open.includes(unit) ? open : [...open, unit];
};

/** Who it is, for whom, and what the person may do. */
export const PersonFields = ({ body, register, onChange }: FieldsProps) => {
  const t = useTexts(personTexts);
  const own = useTexts(directoryTexts);
  const { label } = useWords();
  const units = unitsIn(register, body);
  const open = register.filter(({ id, ended }) => !ended || id === body.organisationId).map(({ id, name }) => ({ value: id, text: name }));
  return (
    <Part title={t.person}>
      <div className={styles.fields}>
        <TextLine path="name" label={t.name} value={body.name} onChange={(name) => onChange({ name })} />
        <Choice
          path="organisationId"
          label={t.organisation}
          value={body.organisationId}
          none={own.choose}
          options={open}
          onChange={(organisationId) => onChange({ organisationId })}
        />
        <Choice
          path="role"
          label={t.role}
          value={body.role}
          options={roles.map((value) => ({ value, text: label(value) }))}
          onChange={(role) => onChange({ role })}
        />
        {units.length === 0 ? (
          <TextLine path="unit" label={t.unit} value={body.unit ?? ''} onChange={(unit) => onChange({ unit: orNull(unit) })} />
        ) : (
          <Choice
            path="unit"
            label={t.unit}
            value={body.unit ?? ''}
            none={t.noUnit}
            options={units.map((unit) => ({ value: unit, text: unit }))}
            onChange={(unit) => onChange({ unit: orNull(unit) })}
          />
        )}
        <TextLine path="email" label={t.email} value={body.email ?? ''} onChange={(email) => onChange({ email: orNull(email.trim()) })} />
      </div>
      <div>
        <Checkbox size="small" checked={body.authorised} onChange={({ target }) => onChange({ authorised: target.checked })}>
          {t.authorised}
        </Checkbox>
        <Checkbox size="small" checked={body.notifyByEmail} onChange={({ target }) => onChange({ notifyByEmail: target.checked })}>
          {t.notifyByEmail}
        </Checkbox>
        <Checkbox size="small" checked={body.closed} onChange={({ target }) => onChange({ closed: target.checked })}>
          {t.closed}
        </Checkbox>
      </div>
    </Part>
  );
};
