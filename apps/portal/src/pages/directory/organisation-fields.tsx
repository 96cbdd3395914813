import { specialities, type Speciality } from '#core';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { Choice, DayField, Part, TextLine } from '../rules/editing.js';
import type { Organisation, OrganisationBody } from './directory-queries.js';
import styles from './directory.module.css';
import { organisationTexts } from './organisation-texts.js';
import { directoryTexts } from './texts.js';

/** Kinds the product has words for; the register may hold others. */
const knownKinds = [
  ...['jobCentre', 'municipality', 'gpPractice', 'clinicalFunction', 'specialistPractice', 'hospitalDepartment', 'psychologist'],
  ...['interestOrganisation', 'otherProvider', 'region'],
];

export const kindsIn = (register: readonly Pick<Organisation, 'kind'>[]): string[] => [...new Set([...knownKinds, ...register.map(({ kind }) => kind)])];

type FieldsProps = { body: OrganisationBody; register: readonly Organisation[]; onChange: (part: Partial<OrganisationBody>) => void };

const orNull = (text: string): string | null => (text === '' ? null : text);

/** What citizens who look for help read of it. */
const ForCitizens = ({ body, onChange }: Omit<FieldsProps, 'register'>) => {
  const t = useTexts(organisationTexts);
  const { label } = useWords();
  return (
    <>
      <TextLine path="about" label={t.about} value={body.about ?? ''} onChange={(about) => onChange({ about: orNull(about) })} />
      <CheckboxGroup
        size="small"
        legend={t.specialities}
        description={t.specialitiesHint}
        value={body.specialities ?? []}
        onChange={(chosen: Speciality[]) => onChange({ specialities: chosen })}
      >
        {specialities.map((code) => (
          <Checkbox key={code} value={code}>
            {label(code)}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </>
  );
};

/** Name, numbers, and where it is to be found. */
export const OrganisationFields = ({ body, register, onChange }: FieldsProps) => {
  const t = useTexts(organisationTexts);
  const own = useTexts(directoryTexts);
  const { label } = useWords();
  const kinds = kindsIn(register).map((value) => ({ value, text: label(value) }));
  const regions = register.filter(({ kind }) => kind === 'region').map(({ id, name }) => ({ value: id, text: name }));
  return (
    <Part title={t.masterData}>
      <div className={styles.fields}>
        <TextLine path="name" label={t.name} value={body.name} onChange={(name) => onChange({ name })} />
        <Choice path="kind" label={t.kind} value={body.kind} none={own.choose} options={kinds} onChange={(kind) => onChange({ kind })} />
        <TextLine
          path="providerNumber"
          label={t.providerNumber}
          value={body.providerNumber ?? ''}
          onChange={(number) => onChange({ providerNumber: orNull(number.trim()) })}
        />
        <TextLine path="gln" label={t.glnField} value={body.gln ?? ''} onChange={(gln) => onChange({ gln: orNull(gln.trim()) })} />
        <TextLine path="sorCode" label={t.sorCode} value={body.sorCode ?? ''} onChange={(code) => onChange({ sorCode: orNull(code) })} />
        <Choice
          path="regionId"
          label={t.region}
          value={body.regionId ?? ''}
          none={own.none}
          options={regions}
          onChange={(regionId) => onChange({ regionId: orNull(regionId) })}
        />
        <TextLine path="address" label={t.address} value={body.address ?? ''} onChange={(address) => onChange({ address: orNull(address) })} />
        <TextLine path="phone" label={t.phone} value={body.phone ?? ''} onChange={(phone) => onChange({ phone: orNull(phone) })} />
        <DayField path="validFrom" label={t.validFrom} value={body.validFrom} onChange={(day) => onChange({ validFrom: day ?? '' })} />
      </div>
      {body.kind === 'interestOrganisation' && <ForCitizens body={body} onChange={onChange} />}
      <Checkbox size="small" checked={body.canReceive} onChange={({ target }) => onChange({ canReceive: target.checked })}>
        {t.canReceive}
      </Checkbox>
    </Part>
  );
};
