import type { ReactNode } from 'react';
import type { ListedRequest } from '../../api/client.js';
import styles from './many.module.css';
import { RequestName } from './request-name.js';

/** Requests under a heading; nothing when there are none. `why` is said of each that has one. */
export const Named = ({ title, of }: { title: string; of: readonly { request: ListedRequest; why?: ReactNode }[] }) =>
  of.length === 0 ? null : (
    <section>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {of.map(({ request, why }) => (
          <li key={request.id}>
            <RequestName request={request} />
            {why !== undefined && <span className={styles.why}>{why}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
