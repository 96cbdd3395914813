import type { ServiceRequestView } from '../../api/client.js';
import { Outcomes } from '../../components/outcomes.js';
import { AnswerWords } from '../../components/answer-words.js';
import { useAuthor } from '../../components/author.js';
import { InstantText } from '../../components/date-text.js';
import { isProposal, isStatement } from '../../components/is-proposal.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './answer-card.module.css';
import { Release } from './release.js';
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
  const notesOf = useNotes();
  const author = useAuthor();
  const unasked = isStatement(request) ? t.statement : t.proposal;
  const title = isProposal(request) ? unasked : `${t.answer}: ${label(answer.answerType)}`;
  return (
    <section id="answer" className={styles.answer} aria-label={isProposal(request) ? unasked : t.answer} tabIndex={-1}>
      <h2>{title}</h2>
      <p className={styles.by}>
        {t.answeredBy(author(answer.by))} · <InstantText at={answer.at} />
        {answer.late && ` · ${t.late}`}
      </p>
      {notesOf(answer).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <AnswerWords answer={answer} request={request} none={t.noWords} />
      <Outcomes outcomes={request.outcomes} level="h3" />
      <Release {...request} />
    </section>
  );
};
