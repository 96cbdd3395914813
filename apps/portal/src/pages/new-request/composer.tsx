import { Button, InlineMessage } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { AttachmentsField } from '../../components/attachments/attachments-field.js';
import { attachmentTexts } from '../../components/attachments/texts.js';
import { ErrorSummary } from '../../components/error-summary.js';
import { Failure } from '../../components/failure.js';
import { LeaveGuard } from '../../components/leave-guard.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { withAnswer } from '../../components/question-form/answers.js';
import { QuestionForm } from '../../components/question-form/question-form.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import { BasisField } from './basis-field.js';
import { Check } from './check.js';
import { CitizenBox } from './citizen-box.js';
import styles from './composer.module.css';
import { CopyLine } from './copy-line.js';
import { CourseField } from './course-field.js';
import { DatesField } from './dates-field.js';
import { DeadlinePreview } from './deadline-preview.js';
import { Duplicates } from './duplicates.js';
import { fieldId } from './field-ids.js';
import { FormField } from './form-field.js';
import { NeededForField } from './needed-for-field.js';
import { OwnWordsField } from './own-words-field.js';
import { ownWordsTexts } from './own-words-texts.js';
import { Papers } from './papers.js';
import { PriorityField } from './priority-field.js';
import { PurposeField } from './purpose-field.js';
import { QuotaLine } from './quota-line.js';
import { QuestionsField } from './questions-field.js';
import { RequestReceipt } from './receipt.js';
import { RecipientField } from './recipient-field.js';
import { composerTexts } from './texts.js';
import { useComposer, type Composer as InHand } from './use-composer.js';
import { useComposerKeys } from './use-composer-keys.js';

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.part}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** All that is written, one part under the other. */
const Fields = ({ composer }: { composer: InHand }) => {
  const t = useTexts(composerTexts);
  const files = useTexts(attachmentTexts);
  const ownWords = useTexts(ownWordsTexts);
  const { label } = useWords();
  const { citizen, written, change, parties, recipient, form, days, mustName, suggestion, draftId } = composer;
  const errors = new Map(composer.errors.map(({ id, text }) => [id, text]));
  const errorOf = (field: string): string | undefined => errors.get(fieldId(field));
  const forms = recipient === undefined ? null : parties.formsFor(recipient.kind);
  return (
    <>
      <Part title={t.course}>
        <CourseField composer={composer} error={errorOf('courseId')} />
        <NeededForField composer={composer} />
      </Part>
      <Part title={t.recipient}>
        <RecipientField
          citizen={citizen}
          recipients={parties.recipients}
          value={written.recipientId}
          onChange={(recipientId) => change({ recipientId })}
          error={errorOf('recipientOrganisationId')}
        />
      </Part>
      <Part title={t.form}>
        {forms === null || recipient === undefined ? (
          <p id={fieldId('formCode')} tabIndex={-1} className={errorOf('formCode') === undefined ? styles.quiet : styles.error}>
            {t.firstRecipient}
          </p>
        ) : (
          <FormField
            recipientKind={recipient.kind}
            {...forms}
            value={written.formCode}
            onChange={(formCode) => change({ formCode })}
            error={errorOf('formCode')}
          />
        )}
        <Papers form={composer.form} />
        {form !== undefined && form.priorities.length > 0 && (
          <PriorityField form={form} value={written.priority} onChange={(priority) => change({ priority })} />
        )}
        <QuotaLine recipientId={written.recipientId} formCode={written.formCode} />
        <CopyLine composer={composer} />
        {written.formCode !== '' && <Duplicates citizenId={citizen.id} formCode={written.formCode} draftId={draftId} />}
      </Part>
      {days.length > 0 && (
        <Part title={t.dates}>
          <DatesField days={days} mustName={mustName} written={written} onChange={change} errorOf={errorOf} />
        </Part>
      )}
      <Part title={label('purpose')}>
        <PurposeField recipient={recipient?.name} value={written.purpose} onChange={(purpose) => change({ purpose })} error={errorOf('purpose')} />
      </Part>
      <Part title={t.questions}>
        <QuestionsField questions={written.questions} onChange={(questions) => change({ questions })} errorOf={(place) => errorOf(`questions[${place}]`)} />
      </Part>
      {form !== undefined && form.questions.length > 0 && (
        <Part title={t.details(form.requestCode)}>
          <QuestionForm
            key={form.code}
            items={form.questions}
            answers={written.details}
            onAnswer={(linkId, answer) => change({ details: withAnswer(written.details, linkId, answer) })}
            errors={errors}
            whole
          />
        </Part>
      )}
      {form !== undefined && form.citizenQuestions.length > 0 && (
        <Part title={ownWords.title}>
          <OwnWordsField composer={composer} error={errorOf('withoutWords')} />
        </Part>
      )}
      {form?.attachments.request !== undefined && (
        <Part title={files.attachments}>
          <AttachmentsField
            id={fieldId('attachments')}
            citizenId={citizen.id}
            files={written.attachments}
            most={form.attachments.request}
            withLabel={false}
            error={errorOf('attachments')}
            onChange={(attachments) => change({ attachments })}
          />
        </Part>
      )}
      <Part title={t.basis}>
        <BasisField written={written} bases={composer.bases} basis={composer.basis} onChange={change} suggestion={suggestion} errorOf={errorOf} />
      </Part>
    </>
  );
};

const Writing = ({ composer, title }: { composer: InHand; title: string }) => {
  const t = useTexts(composerTexts);
  const { time } = useWords();
  const { errors, attempt, failure, savedAt, isUnsaved, isBusy, form, asksCitizen, preview } = composer;
  return (
    <Page key="write" title={title} above={<ErrorSummary errors={errors} attempt={attempt} />} hasErrors={errors.length > 0}>
      <CitizenBox citizen={composer.citizen} fixed={composer.draftId !== undefined} />
      {composer.citizen.protectedAddress && (
        <InlineMessage status="warning" size="small">
          {t.protectedTold}
        </InlineMessage>
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          <Fields composer={composer} />
        </div>
        <DeadlinePreview preview={preview} hasForm={form !== undefined} asksCitizen={asksCitizen} />
      </div>
      {failure !== null && <Failure error={failure} />}
      <div className={styles.buttons}>
        <Button type="button" onClick={composer.check}>
          {t.check}
        </Button>
        <Button type="button" variant="secondary" onClick={composer.save} loading={isBusy}>
          {t.save}
        </Button>
        <span className={styles.quiet} role="status">
          {savedAt !== null && !isUnsaved ? t.saved(time(savedAt)) : isUnsaved ? t.unsaved : ''}
        </span>
      </div>
    </Page>
  );
};

/** Whom do I ask, for what, on what basis, and when is it due? */
export const Composer = ({ title, ...begun }: Parameters<typeof useComposer>[0] & { title: string }) => {
  const composer = useComposer(begun);
  useComposerKeys(composer);
  const { failed, isPending } = composer.parties;
  if (composer.sent !== null) return <RequestReceipt request={composer.sent} />;
  if (failed !== undefined || isPending) {
    return (
      <Page title={title}>
        {failed === undefined ? <Loading rows={5} height="5rem" /> : <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      </Page>
    );
  }
  return (
    <>
      {composer.step === 'write' ? <Writing composer={composer} title={title} /> : <Check composer={composer} />}
      <LeaveGuard unsaved={composer.isUnsaved && !composer.isBusy} />
    </>
  );
};
