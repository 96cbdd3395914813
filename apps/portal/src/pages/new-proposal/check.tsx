import { Button, FormSummary } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Failure } from '../../components/failure.js';
import { useMe } from '../../components/me.js';
import { Page } from '../../components/page.js';
import { AnsweredForm } from '../../components/question-form/answered-form.js';
import { useWords } from '../../i18n/words.js';
import styles from '../new-request/composer.module.css';
import { Patient } from './patient.js';
import type { Proposal } from './use-proposal.js';

const Answer = ({ label, children }: { label: string; children: ReactNode }) => (
  <FormSummary.Answer>
    <FormSummary.Label>{label}</FormSummary.Label>
    <FormSummary.Value>{children}</FormSummary.Value>
  </FormSummary.Answer>
);

/** Everything once more before it is signed. */
export const Check = ({ proposal }: { proposal: Proposal }) => {
  const { date } = useWords();
  const me = useMe();
  const { t, form, items, written, bases, failure, isBusy, send, edit } = proposal;
  const { consentForm, consentOn, legalBasis, answers } = written;
  return (
    <Page key="check" title={t.checkTitle}>
      <Patient proposal={proposal} />
      <FormSummary>
        <FormSummary.Header>
          <FormSummary.Heading level="2">{`${form?.code ?? ''} ${form?.name ?? ''}`}</FormSummary.Heading>
        </FormSummary.Header>
        <FormSummary.Answers>
          <Answer label={t.to}>{t.municipality}</Answer>
          <FormSummary.Answer>
            <FormSummary.Value>
              <AnsweredForm items={items} answers={answers} onlyAnswered />
            </FormSummary.Value>
          </FormSummary.Answer>
          <Answer label={t.consent}>
            {bases.find(({ code }) => code === legalBasis)?.name}
            <br />
            {[consentForm === '' ? '' : t[consentForm], date(consentOn)].filter(Boolean).join(' · ')}
          </Answer>
          <Answer label={t.signs}>{[me.name, me.organisation?.name].filter(Boolean).join(', ')}</Answer>
        </FormSummary.Answers>
      </FormSummary>
      {failure !== null && <Failure error={failure} />}
      <div className={styles.buttons}>
        <Button type="button" onClick={send} loading={isBusy}>
          {t.send}
        </Button>
        <Button type="button" variant="secondary" onClick={edit} disabled={isBusy}>
          {t.edit}
        </Button>
      </div>
    </Page>
  );
};
