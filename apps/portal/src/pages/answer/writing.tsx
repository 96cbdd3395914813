import { Button, Textarea } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { FormType, ServiceRequestView } from '../../api/client.js';
import { AttachmentsField } from '../../components/attachments/attachments-field.js';
import { ErrorSummary, type FieldError } from '../../components/error-summary.js';
import { LeaveGuard } from '../../components/leave-guard.js';
import { Page } from '../../components/page.js';
import { withAnswer } from '../../components/question-form/answers.js';
import { QuestionForm } from '../../components/question-form/question-form.js';
import { progressOf, sectionsOf } from '../../components/question-form/sections.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './answering.module.css';
import { Asked } from './asked.js';
import { fields, mostText } from './check.js';
import { Colleague } from './colleague.js';
import { Back, Head } from './head.js';
import { keepRoom } from './keep-room.js';
import { KindOfAnswer } from './kind-of-answer.js';
import { Notices } from './notices.js';
import { OtherWays } from './other-ways.js';
import { SendEffect } from './review.js';
import { Saved } from './saved.js';
import { sectionAnchor, Tasks, useSectionTitle } from './tasks.js';
import { answerTexts } from './texts.js';
import type { DraftInHand } from './use-draft.js';
import { useWritingKeys } from './use-writing-keys.js';
import { isByItems } from './written.js';

type WritingProps = {
  request: ServiceRequestView;
  form: FormType;
  draft: DraftInHand;
  title: string;
  errors: readonly FieldError[];
  /** How often it was tried to go on. */
  attempt: number;
  failure: ReactNode;
  /** Nothing is left to check: the next click sends. */
  isOneClick: boolean;
  isSending: boolean;
  onNext: () => void;
};

/** The parts of the form, one under the other. */
const Sections = ({ form, draft, errors }: Pick<WritingProps, 'form' | 'draft'> & { errors: ReadonlyMap<string, string> }) => {
  const { written, write, adoptions } = draft;
  const sections = sectionsOf(form.items);
  const titleOf = useSectionTitle(sections);
  const whole = written.answerType === 'full';
  return sections.map((section) => {
    const questions = (
      <QuestionForm
        key={adoptions}
        items={section.items}
        answers={written.items}
        onAnswer={(linkId, answer) => write({ ...written, items: withAnswer(written.items, linkId, answer) })}
        errors={errors}
        whole={whole}
      />
    );
    if (progressOf(section, written.items, whole) === null) return <div key={section.id}>{questions}</div>;
    return (
      <section key={section.id} id={sectionAnchor(section)} tabIndex={-1} className={styles.paper} aria-label={titleOf(section)}>
        {questions}
      </section>
    );
  });
};

/** Where the answer is written; it need not be whole until it is checked. */
export const Writing = ({ request, form, draft, title, errors, attempt, failure, isOneClick, isSending, onNext }: WritingProps) => {
  const t = useTexts(answerTexts);
  const { written, write, adoptions } = draft;
  const byField = new Map(errors.map(({ id, text }) => [id, text]));
  const byItems = isByItems(written.answerType);
  const sections = sectionsOf(form.items);
  useWritingKeys({ save: draft.flush, next: onNext, sections: byItems ? sections : [] });
  const above = (
    <>
      <Back request={request} />
      <ErrorSummary errors={errors} attempt={attempt} />
    </>
  );
  return (
    <Page key="write" title={title} above={above} hasErrors={errors.length > 0}>
      <Head request={request} />
      <Notices request={request} />
      <div className={styles.columns}>
        <div className={styles.asked}>
          <Asked request={request} form={form} />
          <div className={styles.paper}>
            <KindOfAnswer form={form} written={written} onWrite={write} errors={byField} adoptions={adoptions} />
          </div>
          <OtherWays request={request} save={draft.flush} />
        </div>
        {byItems && (
          <aside className={styles.tasks}>
            <Tasks sections={sections} written={written} />
          </aside>
        )}
        <div className={styles.main}>
          {byItems && <Sections form={form} draft={draft} errors={byField} />}
          <div className={styles.paper}>
            <Textarea
              id={fields.text}
              label={byItems ? t.remark : t.remarkAlone}
              value={written.text}
              maxLength={mostText}
              minRows={2}
              error={byField.get(fields.text)}
              onChange={({ target }) => write({ ...written, text: target.value })}
            />
          </div>
          {form.attachments.answer !== undefined && (
            <div className={styles.paper}>
              <AttachmentsField
                id={fields.attachments}
                citizenId={request.citizen.id}
                files={written.attachments}
                most={form.attachments.answer}
                error={byField.get(fields.attachments)}
                onChange={(attachments) => write({ ...written, attachments })}
              />
            </div>
          )}
          {failure}
        </div>
      </div>
      <div ref={keepRoom} className={styles.bar}>
        <Colleague draft={draft} form={form} />
        <Saved draft={draft} />
        <div className={styles.next}>
          {isOneClick && <SendEffect request={request} written={written} />}
          <Button type="button" loading={isSending} onClick={onNext}>
            {isOneClick ? t.send : t.check}
          </Button>
        </div>
      </div>
      <LeaveGuard unsaved={draft.unsaved} save={draft.flush} />
    </Page>
  );
};
