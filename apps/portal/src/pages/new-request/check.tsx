import { Button, FormSummary } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { ownAttachmentPath } from '../../api/attachments.js';
import { Attached } from '../../components/attachments/attached.js';
import { attachmentTexts } from '../../components/attachments/texts.js';
import { Failure } from '../../components/failure.js';
import { knowinglyTexts } from '../../components/knowingly.js';
import { Page } from '../../components/page.js';
import { AnsweredForm } from '../../components/question-form/answered-form.js';
import { Told } from '../../components/told.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { CopyLine } from './copy-line.js';
import { CitizenBox } from './citizen-box.js';
import styles from './composer.module.css';
import { DeadlinePreview } from './deadline-preview.js';
import { Duplicates } from './duplicates.js';
import { useOpenSteps } from './needed-for-field.js';
import { ownWordsTexts } from './own-words-texts.js';
import { QuotaLine } from './quota-line.js';
import { composerTexts } from './texts.js';
import type { Composer } from './use-composer.js';

const Answer = ({ label, children }: { label: string; children: ReactNode }) => (
  <FormSummary.Answer>
    <FormSummary.Label>{label}</FormSummary.Label>
    <FormSummary.Value>{children}</FormSummary.Value>
  </FormSummary.Answer>
);

/** The consent in a few words. */
const useConsentText = () => {
  const t = useTexts(composerTexts);
  const { date } = useWords();
  return ({ written: { consent, consentForm, consentOn, consentText }, suggestion }: Composer): string => {
    if (consent === 'ask') return t.ask;
    return [consentForm === '' ? '' : t[consentForm], date(consentOn), consentText ?? suggestion].filter(Boolean).join(' · ');
  };
};

/** Everything once more before it leaves the house. */
export const Check = ({ composer }: { composer: Composer }) => {
  const t = useTexts(composerTexts);
  const known = useTexts(knowinglyTexts);
  const files = useTexts(attachmentTexts);
  const { label, date } = useWords();
  const consentText = useConsentText();
  const step = useOpenSteps(composer.written.courseId).find(({ value }) => value === composer.written.stepNo);
  const ownWords = useTexts(ownWordsTexts);
  const { invites, citizen, written, course, recipient, form, days, asksCitizen, preview, basis, told, failure, isBusy, edit, send, draftId } = composer;
  return (
    <Page key="check" title={t.checkTitle}>
      <CitizenBox citizen={citizen} fixed />
      <div className={styles.columns}>
        <div className={styles.main}>
          {form !== undefined && <Duplicates citizenId={citizen.id} formCode={form.code} draftId={draftId} />}
          <QuotaLine recipientId={written.recipientId} formCode={written.formCode} />
          <CopyLine composer={composer} />
          <FormSummary>
            <FormSummary.Header>
              <FormSummary.Heading level="2">{`${form?.code ?? ''} ${form?.name ?? ''}`}</FormSummary.Heading>
            </FormSummary.Header>
            <FormSummary.Answers>
              <Answer label={t.course}>{course?.title}</Answer>
              {step !== undefined && <Answer label={t.neededFor}>{step.text}</Answer>}
              <Answer label={t.recipient}>{recipient?.name}</Answer>
              {written.priority !== 'normal' && <Answer label={label('priority')}>{label(written.priority)}</Answer>}
              <Answer label={t.purpose}>
                <span className={styles.words}>{written.purpose.trim()}</span>
              </Answer>
              <Answer label={t.questions}>
                <ol className={styles.list}>
                  {written.questions.map((question) => (
                    <li key={question} className={styles.words}>
                      {question.trim()}
                    </li>
                  ))}
                </ol>
              </Answer>
              {form !== undefined && form.questions.length > 0 && (
                <Answer label={t.details(form.requestCode)}>
                  <AnsweredForm items={form.questions} answers={written.details} onlyAnswered />
                </Answer>
              )}
              {form?.attachments.request !== undefined && written.attachments.length > 0 && (
                <Answer label={files.attachments}>
                  <Attached files={written.attachments} pathOf={(id) => ownAttachmentPath(citizen.id, id)} />
                </Answer>
              )}
              {basis !== undefined && <Answer label={label('legalBasis')}>{basis.name}</Answer>}
              {basis?.notice === true && written.noticeOn !== '' && <Answer label={t.noticeOn}>{date(written.noticeOn)}</Answer>}
              {written.legalBasis === 'consent' && <Answer label={t.consent}>{consentText(composer)}</Answer>}
              {days.map(
                (day) =>
                  written[day] !== '' && (
                    <Answer key={day} label={t[day]}>
                      {date(written[day])}
                    </Answer>
                  ),
              )}
            </FormSummary.Answers>
          </FormSummary>
          {failure !== null && <Failure error={failure} />}
          {told !== null && <Told code={told} />}
          <div className={styles.buttons}>
            <Button type="button" onClick={send} loading={isBusy}>
              {told !== null ? (told === 'ProtectedAddress' ? known.checked : known.despite) : asksCitizen ? t.sendToCitizen : invites ? ownWords.send : t.send}
            </Button>
            <Button type="button" variant="secondary" onClick={edit} disabled={isBusy}>
              {t.edit}
            </Button>
          </div>
        </div>
        <DeadlinePreview preview={preview} hasForm={form !== undefined} asksCitizen={asksCitizen} />
      </div>
    </Page>
  );
};
