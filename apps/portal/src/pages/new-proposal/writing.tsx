import { Button, Radio, RadioGroup } from '@navikt/ds-react';
import { DateField } from '../../components/date-field.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Page } from '../../components/page.js';
import { QuestionForm } from '../../components/question-form/question-form.js';
import styles from '../new-request/composer.module.css';
import { Patient } from './patient.js';
import { fieldId, type Proposal, type Written } from './use-proposal.js';

type Of = { proposal: Proposal; errors: ReadonlyMap<string, string> };

const consentForms = ['oral', 'paper', 'digital'] as const;

type Named = { code: string; name: string };

/** Shown only where there is something to choose. */
const Choose = ({ field, legend, options, value, error, onChange }: ChooseProps) =>
  options.length > 1 && (
    <RadioGroup legend={legend} value={value} onChange={onChange} error={error}>
      {options.map(({ code, name }, place) => (
        <Radio key={code} value={code} {...(place === 0 && { id: fieldId(field) })}>
          {name}
        </Radio>
      ))}
    </RadioGroup>
  );
type ChooseProps = { field: string; legend: string; options: readonly Named[]; value: string; error: string | undefined; onChange: (code: string) => void };

/** That the patient agreed, how and when. */
const Consent = ({ proposal: { t, written, change, bases }, errors }: Of) => {
  const errorOf = (field: string): string | undefined => errors.get(fieldId(field));
  const basis = bases.find(({ code }) => code === written.legalBasis);
  return (
    <section className={styles.part}>
      <h2>{t.consent}</h2>
      <Choose
        field="legalBasis"
        legend={t.basis}
        options={bases}
        value={written.legalBasis}
        error={errorOf('legalBasis')}
        onChange={(legalBasis) => change({ legalBasis })}
      />
      {bases.length === 1 && basis !== undefined && <p>{basis.name}</p>}
      <RadioGroup
        legend={t.consentForm}
        value={written.consentForm}
        onChange={(consentForm: Written['consentForm']) => change({ consentForm })}
        error={errorOf('consent.form')}
      >
        {consentForms.map((form, place) => (
          <Radio key={form} value={form} {...(place === 0 && { id: fieldId('consent.form') })}>
            {t[form]}
          </Radio>
        ))}
      </RadioGroup>
      <DateField
        id={fieldId('consent.on')}
        label={t.consentOn}
        description={t.dateHint}
        value={written.consentOn}
        onChange={(consentOn) => change({ consentOn })}
        error={errorOf('consent.on')}
      />
    </section>
  );
};

/** All that is written, one part under the other. */
export const Writing = ({ proposal }: { proposal: Proposal }) => {
  const { t, forms, form, items, written, change, answer, attempt, check } = proposal;
  const errors = new Map(proposal.errors.map(({ id, text }) => [id, text]));
  return (
    <Page key="write" title={t.title} above={<ErrorSummary errors={proposal.errors} attempt={attempt} />} hasErrors={errors.size > 0}>
      <Patient proposal={proposal} canChange />
      <p className={styles.quiet}>{t.toWhom}</p>
      <div className={styles.main}>
        {forms.length > 1 && (
          <section className={styles.part}>
            <Choose
              field="formCode"
              legend={t.form}
              options={forms.map(({ code, name }) => ({ code, name: `${code} ${name}` }))}
              value={written.formCode}
              error={errors.get(fieldId('formCode'))}
              onChange={(formCode) => change({ formCode })}
            />
          </section>
        )}
        {form !== undefined && (
          <section className={styles.part}>
            <h2>
              {form.code} {form.name}
            </h2>
            <QuestionForm key={form.code} items={items} answers={written.answers} onAnswer={answer} errors={errors} whole />
          </section>
        )}
        <Consent proposal={proposal} errors={errors} />
      </div>
      <div className={styles.buttons}>
        <Button type="button" onClick={check}>
          {t.check}
        </Button>
      </div>
    </Page>
  );
};
