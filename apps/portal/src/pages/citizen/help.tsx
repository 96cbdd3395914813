import { useQuery } from '@tanstack/react-query';
import type { ListedRequest } from '../../api/client.js';
import { organisationsQuery } from '../../api/directory-queries.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './citizen-page.module.css';
import { citizenTexts } from './texts.js';

/** Each caseworker once. */
const caseworkersOf = (requests: readonly ListedRequest[]): ListedRequest[] => [...new Map(requests.map((request) => [request.owner.id, request])).values()];

/** Whom to turn to, for whoever would rather talk. */
export const Help = ({ requests }: { requests: readonly ListedRequest[] }) => {
  const t = useTexts(citizenTexts);
  const organisations = useQuery(organisationsQuery());
  const phoneOf = (id: string): string | null => organisations.data?.items.find((organisation) => organisation.id === id)?.phone ?? null;
  if (requests.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="help">
      <h2 id="help">{t.help}</h2>
      {caseworkersOf(requests).map(({ owner, requester }) => {
        const phone = phoneOf(requester.id);
        return (
          <div key={owner.id}>
            <p>{t.caseworker(owner.name, requester.name)}</p>
            {phone !== null && (
              <a href={`tel:${phone.replaceAll(/\s/g, '')}`} className={styles.more}>
                {t.call(requester.name, phone)}
              </a>
            )}
          </div>
        );
      })}
    </section>
  );
};
