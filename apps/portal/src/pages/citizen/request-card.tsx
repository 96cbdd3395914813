import type { ListedRequest } from '../../api/client.js';
import { RequestLink } from '../../components/case-link.js';
import { CitizenActions } from '../../components/citizen-commands/citizen-actions.js';
import { Delays } from '../../components/delays.js';
import { useStatusText } from '../../components/proposal.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './citizen-page.module.css';
import { citizenTexts } from './texts.js';

/** What there is to do at once; a consent is withdrawn where one can read what it covers. */
const atOnce = (request: ListedRequest): ListedRequest => ({ ...request, allowed: request.allowed.filter((command) => command !== 'withdrawConsent') });

/** One thing asked of somebody: the sentence first, then what can be done, then what it is. */
export const Card = ({ request }: { request: ListedRequest }) => {
  const t = useTexts(citizenTexts);
  const { id, citizenText, delays, form, recipient, holder } = request;
  return (
    <article className={`${styles.card} ${holder?.party === 'citizen' ? styles.mine : ''}`} aria-label={t.about(form.name, recipient.name)}>
      <p className={styles.sentence}>{citizenText}</p>
      <Delays lines={delays} />
      <CitizenActions request={atOnce(request)} />
      {request.allowed.includes('giveWords') && (
        <RequestLink id={id} className={`${styles.more} on-screen`}>
          {t.ownWords}
        </RequestLink>
      )}
      <div className={styles.foot}>
        <span className={styles.about}>{t.about(form.name, recipient.name)}</span>
        <RequestLink id={id} className={`${styles.more} on-screen`} aria-label={t.readMoreOf(form.name, recipient.name)}>
          {t.readMore}
        </RequestLink>
      </div>
    </article>
  );
};

/** How it ended, when an answer came, and whether there is one to read: several may be of one form. */
const useEnding = () => {
  const t = useTexts(citizenTexts);
  const { date, day } = useWords();
  const statusText = useStatusText();
  return (request: ListedRequest): string => {
    const { release, answeredAt } = request;
    const came = answeredAt === null ? [] : [t.cameOn(day(answeredAt, 'long'))];
    const read = release === null || release.status === 'notAccepted' ? [] : [release.on === null ? t.canRead : t.canReadFrom(date(release.on, 'long'))];
    return [statusText(request), ...came, ...read].join(' · ');
  };
};

/** What is over, shortly. */
export const Ended = ({ items }: { items: readonly ListedRequest[] }) => {
  const t = useTexts(citizenTexts);
  const endingOf = useEnding();
  if (items.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="ended">
      <h2 id="ended">{t.ended}</h2>
      <ul className={styles.ended}>
        {items.map((request) => (
          <li key={request.id}>
            <RequestLink id={request.id} className={styles.more}>
              {t.about(request.form.name, request.recipient.name)}
            </RequestLink>
            <span className={styles.about}>{endingOf(request)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
