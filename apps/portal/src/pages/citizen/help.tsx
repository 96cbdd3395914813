import { useQuery } from '@tanstack/react-query';
import { contactsQuery } from '../../api/own-case.js';
import { Contacts } from '../../components/contacts/contacts.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './citizen-page.module.css';
import { citizenTexts } from './texts.js';

/** Whom to turn to, for whoever would rather talk. */
export const Help = () => {
  const t = useTexts(citizenTexts);
  const contacts = useQuery(contactsQuery);
  if (contacts.data === undefined || contacts.data.items.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="help">
      <h2 id="help">{t.help}</h2>
      <Contacts />
    </section>
  );
};
