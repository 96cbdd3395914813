import type { ReactNode } from 'react';
import { attachmentPath } from '../../api/attachments.js';
import type { FormType, ServiceRequestView } from '../../api/client.js';
import { Attached } from '../../components/attachments/attached.js';
import { attachmentTexts } from '../../components/attachments/texts.js';
import { ownWordsTexts } from '../../components/own-words/texts.js';
import { WordsThere } from '../../components/own-words/words-there.js';
import { AnsweredForm } from '../../components/question-form/answered-form.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './asked.module.css';
import { askedTexts } from './asked-texts.js';
import { Fee } from './fee.js';

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={styles.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Basis = ({ request: { legalBasisText, consent } }: { request: ServiceRequestView }) => {
  const t = useTexts(askedTexts);
  const { date } = useWords();
  const given = consent?.status === 'given';
  return (
    <>
      {legalBasisText}
      {given && <span className={styles.line}>{consent.on === undefined ? t.consentRecorded : t.consentGiven(date(consent.on))}</span>}
      {given && consent.text !== undefined && <span className={styles.line}>»{consent.text}«</span>}
    </>
  );
};

const Questions = ({ questions }: { questions: readonly string[] }) => {
  const t = useTexts(askedTexts);
  if (questions.length === 0) return t.noQuestions;
  return (
    <ol className={styles.questions}>
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ol>
  );
};

/** What is asked, why, on what basis, and what is paid for the answer. */
export const Asked = ({ request, form }: { request: ServiceRequestView; form: FormType }) => {
  const t = useTexts(askedTexts);
  const files = useTexts(attachmentTexts);
  const own = useTexts(ownWordsTexts);
  const { label } = useWords();
  const { requester, owner, unit, purpose, questions, details } = request;
  return (
    <section className={styles.asked} aria-labelledby="asked">
      <h2 id="asked">{t.asked(requester.name)}</h2>
      <dl className={styles.facts}>
        <Fact name={label('purpose')}>{purpose}</Fact>
        <Fact name={t.questions}>
          <Questions questions={questions} />
        </Fact>
        {details !== null && Object.keys(details.answers).length > 0 && (
          <Fact name={t.details}>
            <AnsweredForm items={details.items} answers={details.answers} onlyAnswered />
          </Fact>
        )}
        {request.ownWords !== null && (
          <Fact name={own.title}>
            <WordsThere words={request.ownWords} />
          </Fact>
        )}
        {request.attachments.length > 0 && (
          <Fact name={files.attachments}>
            <Attached files={request.attachments} pathOf={(id) => attachmentPath(request.id, id)} />
          </Fact>
        )}
        <Fact name={label('legalBasis')}>
          <Basis request={request} />
        </Fact>
        <Fact name={t.owner}>{[owner.name, unit].filter(Boolean).join(', ')}</Fact>
        <Fact name={t.fee}>
          <Fee request={request} form={form} />
        </Fact>
        <Fact name={form.dutyToAnswer ? t.duty : t.noDuty}>{form.dutySource}</Fact>
      </dl>
      <p className={styles.only}>{t.onlyPurpose}</p>
    </section>
  );
};
