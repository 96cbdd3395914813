import { Link } from '@tanstack/react-router';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './citizen-layout.module.css';

const texts = defineTexts(
  { name: 'Mere om din sag', home: 'Min sag', accesses: 'Hvem har set dine oplysninger?', consents: 'Dit samtykke', rights: 'Dine rettigheder og klage' },
  {
    name: 'More about your case',
    home: 'My case',
    accesses: 'Who has seen your information?',
    consents: 'Your consent',
    rights: 'Your rights, and how to complain',
  },
);

/** Where else there is something to read: at the foot, so that what the citizen must do comes first. */
export const CitizenFooter = () => {
  const t = useTexts(texts);
  return (
    <footer className={styles.footer}>
      <nav className={styles.links} aria-label={t.name}>
        <Link to="/min-sag" activeOptions={{ exact: true }}>
          {t.home}
        </Link>
        <Link to="/min-sag/set">{t.accesses}</Link>
        <Link to="/min-sag/samtykke">{t.consents}</Link>
        <Link to="/min-sag/rettigheder">{t.rights}</Link>
      </nav>
    </footer>
  );
};
