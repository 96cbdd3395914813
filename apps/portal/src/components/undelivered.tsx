import type { ListedRequest } from '../api/client.js';
import { useWords } from '../i18n/words.js';
import styles from './undelivered.module.css';

/** That a request did not reach its receiver, or not yet, matters more than where it stands. */
export const Undelivered = ({ request: { delivery } }: { request: Pick<ListedRequest, 'delivery'> }) => {
  const { label } = useWords();
  return delivery === 'rejected' || delivery === 'retrying' ? <span className={styles.undelivered}>{label(delivery)}</span> : null;
};
