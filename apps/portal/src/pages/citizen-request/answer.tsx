import type { ServiceRequestView } from '../../api/client.js';
import { AnswerWords } from '../../components/answer-words.js';
import { isStatement } from '../../components/is-proposal.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './citizen-request-page.module.css';
import { citizenRequestTexts, statementTexts } from './texts.js';

/** The answer as soon as it may be read; before that, that there is one, and from when. Never why not. */
export const Answer = ({ request }: { request: ServiceRequestView }) => {
  const [ofAnswers, ofStatements] = [useTexts(citizenRequestTexts), useTexts(statementTexts)];
  const t = isStatement(request) ? { ...ofAnswers, ...ofStatements } : ofAnswers;
  const { date, day } = useWords();
  const { answer, release } = request;
  if (answer === null && release === null) return null;
  return (
    <section className={styles.part} aria-labelledby="answer">
      <h2 id="answer">{t.answer(request.recipient.name)}</h2>
      {release?.status === 'heldBack' && <p>{t.heldBack(date(release.on ?? '', 'long'))}</p>}
      {release?.status === 'notAccepted' && <p>{answer === null ? t.notAccepted : t.readAgain}</p>}
      {answer !== null && (
        <div className={styles.answer}>
          <p className={styles.quiet}>
            {t.answeredOn(day(answer.at, 'long'))}
            {answer.corrected && ` ${t.corrected}`}
          </p>
          <AnswerWords answer={answer} request={request} none={t.noWords} />
          <p className={styles.quiet}>{t.askUs}</p>
        </div>
      )}
    </section>
  );
};
