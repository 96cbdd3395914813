import { useQuery } from '@tanstack/react-query';
import type { ServiceRequestView } from '../../api/client.js';
import { attachmentPath } from '../../api/attachments.js';
import { formTypesQuery } from '../../api/directory-queries.js';
import { useAuthor } from '../../components/author.js';
import { Attached } from '../../components/attachments/attached.js';
import { InstantText } from '../../components/date-text.js';
import { isProposal } from '../../components/is-proposal.js';
import { AnsweredForm } from '../../components/question-form/answered-form.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './answer-card.module.css';
import { requestTexts } from './texts.js';

type Answer = NonNullable<ServiceRequestView['answer']>;

/** What there is to know of an answer beside its words. */
const useNotes = () => {
  const t = useTexts(requestTexts);
  const { word, date } = useWords();
  return ({ corrected, channel, receivedOn, restOn, rightFormCode }: Answer): string[] => [
    ...(corrected ? [t.corrected] : []),
    ...(channel !== undefined && receivedOn !== undefined ? [t.outside(word(channel), date(receivedOn))] : []),
    ...(restOn === undefined ? [] : [t.rest(date(restOn))]),
    ...(rightFormCode === undefined ? [] : [t.rightForm(rightFormCode)]),
  ];
};

/** The answer in force, or what was proposed, by the questions of the form. */
export const AnswerCard = ({ answer, request }: { answer: Answer; request: ServiceRequestView }) => {
  const t = useTexts(requestTexts);
  const { label } = useWords();
  const forms = useQuery(formTypesQuery);
  const notesOf = useNotes();
  const author = useAuthor();
  const form = forms.data?.items.find(({ code }) => code === request.form.code);
  const title = isProposal(request) ? t.proposal : `${t.answer}: ${label(answer.answerType)}`;
  const hasItems = Object.keys(answer.items).length > 0;
  return (
    <section id="answer" className={styles.answer} aria-label={isProposal(request) ? t.proposal : t.answer} tabIndex={-1}>
      <h2>{title}</h2>
      <p className={styles.by}>
        {t.answeredBy(author(answer.by))} · <InstantText at={answer.at} />
        {answer.late && ` · ${t.late}`}
      </p>
      {notesOf(answer).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {hasItems && form !== undefined && <AnsweredForm items={form.items} answers={answer.items} onlyAnswered />}
      {answer.text !== null && answer.text !== '' && <p className={styles.text}>{answer.text}</p>}
      <Attached files={answer.attachments} pathOf={(id) => attachmentPath(request.id, id)} />
      {!hasItems && answer.attachments.length === 0 && (answer.text === null || answer.text === '') && <p className={styles.by}>{t.noWords}</p>}
    </section>
  );
};
