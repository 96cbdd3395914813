import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import type { Day, Line, Receiver } from './grouping.js';
import styles from './outgoing.module.css';
import { outgoingTexts } from './texts.js';

const useReceivers = () => {
  const t = useTexts(outgoingTexts);
  return (everybody: Line['everybody']): string =>
    t.to(everybody.map(({ name, people }) => name ?? (people === 'handlers' ? t.handlers : t.managers)).join(', '));
};

const OneLine = ({ line: { message, everybody } }: { line: Line }) => {
  const { time } = useWords();
  const receivers = useReceivers();
  const { at, title, body, to, request } = message;
  const isCitizen = to.people === 'citizen';
  return (
    <li className={styles.message}>
      <time dateTime={at} className={styles.time}>
        {time(at)}
      </time>
      <div>
        <Link to="/anmodninger/$id" params={{ id: request.id }} className={styles.title}>
          {isCitizen ? `${title}: ${request.form.code} (${request.number})` : title}
        </Link>
        {!isCitizen && <span className={styles.to}>{receivers(everybody)}</span>}
        <p className={styles.body}>{body}</p>
      </div>
    </li>
  );
};

const OneReceiver = ({ receiver: { to, lines } }: { receiver: Receiver }) => {
  const t = useTexts(outgoingTexts);
  return (
    <section className={styles.receiver}>
      <h3>{to.organisation === null ? t.citizen(to.name ?? '') : to.organisation.name}</h3>
      {lines.some(({ message }) => message.mail === 'collected') && <p className={styles.body}>{t.collected}</p>}
      <ul className={styles.messages}>
        {lines.map((line) => (
          <OneLine key={line.key} line={line} />
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
