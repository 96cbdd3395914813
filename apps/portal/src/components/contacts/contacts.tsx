import { useQuery } from '@tanstack/react-query';
import type { Contact } from '../../api/client.js';
import { contactsQuery } from '../../api/own-case.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './contacts.module.css';
import { contactTexts } from './texts.js';

const useContacts = (): readonly Contact[] => useQuery(contactsQuery).data?.items ?? [];

const numberOf = (phone: string): string => phone.replaceAll(/\s/g, '');

/** A number to press. */
export const PhoneLink = ({ phone, children }: { phone: string; children: string }) => (
  <a href={`tel:${numberOf(phone)}`} className={styles.call}>
    {children}
  </a>
);

const Call = ({ contact: { organisation, phone } }: { contact: Contact }) => {
  const t = useTexts(contactTexts);
  if (phone === null) return null;
  return <PhoneLink phone={phone}>{t.call(organisation, phone)}</PhoneLink>;
};

/** Who has the case, and on what number. */
export const Contacts = () => {
  const t = useTexts(contactTexts);
  return useContacts().map((contact) => (
    <div key={`${contact.organisation} ${contact.caseworker ?? ''}`}>
      <p>{contact.caseworker === null ? t.organisation(contact.organisation) : t.caseworker(contact.caseworker, contact.organisation)}</p>
      <Call contact={contact} />
    </div>
  ));
};

/** The numbers alone, each organisation once. */
export const Calls = () => {
  const organisations = new Map(useContacts().map((contact) => [contact.organisation, contact]));
  return [...organisations.values()].map((contact) => <Call key={contact.organisation} contact={contact} />);
};
