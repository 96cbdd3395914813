import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { unreadQuery } from '../api/queries.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './citizen-layout.module.css';

const texts = defineTexts(
  {
    name: 'Mere om din sag',
    home: 'Min sag',
    notices: (unread: number) => (unread === 0 ? 'Beskeder' : unread === 1 ? 'Beskeder (1 ny)' : `Beskeder (${unread} nye)`),
    accesses: 'Hvem har set dine oplysninger?',
    consents: 'Dit samtykke',
    rights: 'Dine rettigheder og klage',
  },
  {
    name: 'More about your case',
    home: 'My case',
    notices: (unread: number) => (unread === 0 ? 'Messages' : `Messages (${unread} new)`),
    accesses: 'Who has seen your information?',
    consents: 'Your consent',
    rights: 'Your rights, and how to complain',
  },
);

/** Where else there is something to read: at the foot, so that what the citizen must do comes first. */
export const CitizenFooter = () => {
  const t = useTexts(texts);
  const { data } = useQuery(unreadQuery);
  return (
    <footer className={styles.footer}>
      <nav className={styles.links} aria-label={t.name}>
        <Link to="/min-sag" activeOptions={{ exact: true }}>
          {t.home}
        </Link>
        <Link to="/min-sag/beskeder">{t.notices(data?.unread ?? 0)}</Link>
        <Link to="/min-sag/set">{t.accesses}</Link>
        <Link to="/min-sag/samtykke">{t.consents}</Link>
        <Link to="/min-sag/rettigheder">{t.rights}</Link>
      </nav>
    </footer>
  );
};
