import { Link } from '@tanstack/react-router';
import type { OwnConsent } from '../../api/client.js';
import { CitizenActions } from '../../components/citizen-commands/citizen-actions.js';
import { useToday } from '../../components/use-today.js';
import { useTexts } from '../../i18n/texts.js';
import { useWords } from '../../i18n/words.js';
import styles from './consents.module.css';
import { consentsTexts } from './texts.js';

const consentActs: readonly string[] = ['giveConsent', 'refuseConsent', 'withdrawConsent'];

/** Whether it holds, and how long. */
const useLines = ({ consent: { status, on }, until, request }: OwnConsent): string[] => {
  const t = useTexts(consentsTexts);
  const { date } = useWords();
  const today = useToday();
  if (status !== 'given') return [t[status]];
  const given = on === undefined ? t.givenAtSomeTime : t.given(date(on, 'long'));
  if (request.holder === null) return [given, t.ended];
  if (until === null) return [given, t.untilWithdrawn];
  return [given, (until < today ? t.over : t.until)(date(until, 'long'))];
};

/** One consent: what became of it, how long it holds, what it covers, and what can be done about it. */
export const Consent = ({ of }: { of: OwnConsent }) => {
  const t = useTexts(consentsTexts);
  const { request, consent } = of;
  const { id, form, recipient } = request;
  const about = t.about(form.name, recipient.name);
  return (
    <article className={styles.consent} aria-label={about}>
      <h2>{about}</h2>
      <p>{useLines(of).join(' ')}</p>
      {consent.text !== undefined && (
        <p>
          {t.covers}: {consent.text}
        </p>
      )}
      <CitizenActions request={{ ...request, allowed: request.allowed.filter((command) => consentActs.includes(command)) }} />
      <Link to="/min-sag/$id" params={{ id }} className={`${styles.more} on-screen`} aria-label={t.readMoreOf(form.name, recipient.name)}>
        {t.readMore}
      </Link>
    </article>
  );
};
