import { Link } from '@tanstack/react-router';
import type { OutgoingMessage } from '../../api/client.js';
import { DateText } from '../../components/date-text.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import type { Day, Receiver } from './grouping.js';
import styles from './outgoing.module.css';
import { outgoingTexts } from './texts.js';

const Message = ({ message: { at, title, body, to, request } }: { message: OutgoingMessage }) => {
  const t = useTexts(outgoingTexts);
  const { time } = useWords();
  const isCitizen = to.people === 'citizen';
  const whoever = to.people === 'handlers' ? t.handlers : t.managers;
  return (
    <li className={styles.message}>
      <time dateTime={at} className={styles.time}>
        {time(at)}
      </time>
      <div>
        <Link to="/anmodninger/$id" params={{ id: request.id }} className={styles.title}>
          {isCitizen ? `${title}: ${request.form.code} (${request.number})` : title}
        </Link>
        {!isCitizen && <span className={styles.to}>{to.name === null ? whoever : t.person(to.name)}</span>}
        <p className={styles.body}>{body}</p>
      </div>
    </li>
  );
};

const OneReceiver = ({ receiver: { to, messages } }: { receiver: Receiver }) => {
  const t = useTexts(outgoingTexts);
  return (
    <section className={styles.receiver}>
      <h3>{to.organisation === null ? t.citizen(to.name ?? '') : to.organisation.name}</h3>
      <ul className={styles.messages}>
        {messages.map((message) => (
          <Message key={`${message.request.id} ${message.at} ${message.code} ${message.to.people}`} message={message} />
        ))}
      </ul>
    </section>
  );
};

/** What goes out on one day, by whom it goes to. */
export const DayOfMessages = ({ day: { day, receivers }, today }: { day: Day; today: string }) => {
  const t = useTexts(outgoingTexts);
  return (
    <section className={styles.day} aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>{day === today ? t.today : <DateText on={day} length="long" />}</h2>
      {receivers.map((receiver) => (
        <OneReceiver key={receiver.key} receiver={receiver} />
      ))}
    </section>
  );
};
