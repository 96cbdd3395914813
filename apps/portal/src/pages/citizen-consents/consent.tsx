import { Link } from '@tanstack/react-router';
import type { OwnConsent } from '../../api/client.js';
import { CitizenActions } from '../../components/citizen-commands/citizen-actions.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './consents.module.css';
import { consentsTexts } from './texts.js';

const consentActs: readonly string[] = ['giveConsent', 'refuseConsent', 'withdrawConsent'];

/** One consent, to a question or to sending its answer on: what became of it, how long it holds, what it covers, and what can be done about it. */
export const Consent = ({ of: { request, consent, text, sharedWith, over } }: { of: OwnConsent }) => {
  const t = useTexts(consentsTexts);

  const { id, form, recipient } = request;
  const about = sharedWith === null ? t.about(form.name, recipient.name) : t.sentTo(t.answerFrom(form.name, recipient.name), sharedWith.name);
  return (
    <article className={styles.consent} aria-label={about}>
      <h2>{about}</h2>
      <p>{text}</p>
      {consent.text !== undefined && (
        <p>
          {t.covers}: {consent.text}
        </p>
      )}
      {sharedWith === null && <CitizenActions request={{ ...request, allowed: request.allowed.filter((command) => consentActs.includes(command)) }} />}
      {sharedWith !== null && !over && <CitizenActions request={request} sharing={sharedWith} />}
      <Link to="/min-sag/$id" params={{ id }} className={`${styles.more} on-screen`} aria-label={t.readMoreOf(form.name, recipient.name)}>
        {t.readMore}
      </Link>
    </article>
  );
};
