import { attachmentPath } from '../../api/attachments.js';
import type { ServiceRequestView } from '../../api/client.js';
import { AboutQuestions } from '../../components/about-questions.js';
import { useActsFor } from '../../components/author.js';
import { Attached } from '../../components/attachments/attached.js';
import { InstantText } from '../../components/date-text.js';
import { isProposal } from '../../components/is-proposal.js';
import { useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './conversation.module.css';
import { requestTexts } from './texts.js';

type Said = ServiceRequestView['conversation'][number];

/** The text, or why there is none: an answer by the form's questions stands by itself above. */
const Words = ({ said }: { said: Said }) => {
  const t = useTexts(requestTexts);
  if (said.contentId === null) return null;
  if (said.text !== null && said.text !== '') return <p className={styles.words}>{said.text}</p>;
  if (said.inForm === true) return <a href="#answer">{t.seeAnswer}</a>;
  if (said.attachments !== undefined) return null;
  return <p className={styles.unseen}>{t.unseen}</p>;
};

const Message = ({ said, requestId }: { said: Said; requestId: string }) => {
  const me = useMe();
  const actsFor = useActsFor();
  const ours = said.by.organisation !== null && said.by.organisation === me.organisation?.name;
  return (
    <li className={`${styles.message} ${ours ? styles.ours : ''}`}>
      <p className={styles.head}>
        <strong>{said.by.name}</strong>
        {said.by.organisation !== null && <span> · {actsFor(said.by)}</span>} · <InstantText at={said.at} />
      </p>
      <p className={styles.title}>{said.title}</p>
      <AboutQuestions about={said.about} />
      {said.papers !== undefined && (
        <ul className={styles.questions}>
          {said.papers.map((paper) => (
            <li key={paper}>{paper}</li>
          ))}
        </ul>
      )}
      <Words said={said} />
      <Attached files={said.attachments} pathOf={(id) => attachmentPath(requestId, id)} />
    </li>
  );
};

const Messages = ({ said, requestId }: { said: readonly Said[]; requestId: string }) =>
  said.map((each) => <Message key={`${each.version} ${each.contentId}`} said={each} requestId={requestId} />);

/** The request's own questions. */
const Asked = ({ request: { id, questions, attachments, requester }, at }: { request: ServiceRequestView; at: string }) => {
  const t = useTexts(requestTexts);
  const me = useMe();
  return (
    <li className={`${styles.message} ${requester.id === me.organisation?.id ? styles.ours : ''}`}>
      <p className={styles.head}>
        <strong>{requester.name}</strong> · <InstantText at={at} />
      </p>
      <p className={styles.title}>{t.questions}</p>
      {questions.length === 0 ? (
        <p className={styles.unseen}>{t.unseen}</p>
      ) : (
        <ul className={styles.questions}>
          {questions.map((question) => (
            <li key={question} className={styles.words}>
              {question}
            </li>
          ))}
        </ul>
      )}
      <Attached files={attachments} pathOf={(file) => attachmentPath(id, file)} />
    </li>
  );
};

/** What is asked, and everything said beside it, the oldest first. A proposal asks nothing. */
export const Conversation = ({ request }: { request: ServiceRequestView }) => {
  const t = useTexts(requestTexts);
  const { id, conversation, sentAt, createdAt } = request;
  const askedAt = sentAt ?? createdAt;
  const first = conversation.filter(({ at }) => at < askedAt);
  const since = conversation.filter(({ at }) => at >= askedAt);
  return (
    <ol className={styles.conversation}>
      <Messages said={first} requestId={id} />
      {!isProposal(request) && <Asked request={request} at={askedAt} />}
      {conversation.length === 0 && <li className={styles.none}>{t.nothingSaid}</li>}
      <Messages said={since} requestId={id} />
    </ol>
  );
};
