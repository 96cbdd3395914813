import { Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import type { components } from '../../api/schema.js';
import { limits } from '../../components/commands/limits.js';
import { DanishSource } from '../../components/danish-source.js';
import { DateField } from '../../components/date-field.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './composer.module.css';
import { fieldId } from './field-ids.js';
import { composerTexts } from './texts.js';
import type { Written } from './written.js';

type LegalBasis = components['schemas']['LegalBasisView'];

type BasisFieldProps = {
  written: Written;
  bases: readonly LegalBasis[];
  /** The chosen one. */
  basis: LegalBasis | undefined;
  onChange: (part: Partial<Written>) => void;
  /** What the consent covers, until somebody changes it. */
  suggestion: string;
  errorOf: (field: string) => string | undefined;
};

const Given = ({ written, onChange, suggestion, errorOf }: BasisFieldProps) => {
  const t = useTexts(composerTexts);
  return (
    <div className={styles.nested}>
      <RadioGroup
        legend={t.consentForm}
        size="small"
        value={written.consentForm}
        onChange={(consentForm: Written['consentForm']) => onChange({ consentForm })}
        error={errorOf('consent.form')}
      >
        <Radio value="oral" id={fieldId('consent.form')}>
          {t.oral}
        </Radio>
        <Radio value="paper">{t.paper}</Radio>
        <Radio value="digital">{t.digital}</Radio>
      </RadioGroup>
      <DateField
        id={fieldId('consent.on')}
        size="small"
        label={t.consentOn}
        description={t.dateHint}
        value={written.consentOn}
        onChange={(consentOn) => onChange({ consentOn })}
        error={errorOf('consent.on')}
      />
      <Textarea
        id={fieldId('consent.text')}
        size="small"
        label={t.consentText}
        description={t.consentTextHint}
        maxLength={limits.reason}
        value={written.consentText ?? suggestion}
        onChange={({ target }) => onChange({ consentText: target.value })}
        error={errorOf('consent.text')}
      />
    </div>
  );
};

/** On what the request rests, and the consent if that is it. */
export const BasisField = (props: BasisFieldProps) => {
  const { written, bases, basis, onChange, errorOf } = props;
  const t = useTexts(composerTexts);
  return (
    <>
      <RadioGroup
        legend={t.basis}
        hideLegend
        value={written.legalBasis}
        onChange={(legalBasis: string) => onChange({ legalBasis })}
        error={errorOf('legalBasis')}
      >
        {bases.map(({ code, name }, place) => (
          <Radio key={code} value={code} {...(place === 0 && { id: fieldId('legalBasis') })}>
            {name}
          </Radio>
        ))}
      </RadioGroup>
      {basis?.notice === true && (
        <div className={styles.nested}>
          <DateField
            id={fieldId('noticeOn')}
            size="small"
            label={t.noticeOn}
            description={
              <>
                {t.noticeHint} <DanishSource source={basis.source} />
              </>
            }
            value={written.noticeOn}
            onChange={(noticeOn) => onChange({ noticeOn })}
            error={errorOf('noticeOn')}
          />
        </div>
      )}
      {written.legalBasis === 'consent' && (
        <RadioGroup
          legend={t.consent}
          size="small"
          value={written.consent}
          onChange={(consent: Written['consent']) => onChange({ consent })}
          error={errorOf('consent')}
        >
          <Radio value="given" id={fieldId('consent')}>
            {t.given}
          </Radio>
          <Radio value="ask" description={t.askHint}>
            {t.ask}
          </Radio>
        </RadioGroup>
      )}
      {written.legalBasis === 'consent' && written.consent === 'given' && <Given {...props} />}
    </>
  );
};
