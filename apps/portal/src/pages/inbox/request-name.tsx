import type { ListedRequest } from '../../api/client.js';
import styles from './many.module.css';

/** Which request it is, in a list among others: `LÆ 125 · Anna J. · 2026-000417`. */
export const RequestName = ({ request: { form, citizen, number } }: { request: ListedRequest }) => (
  <span className={styles.name}>
    <strong>{form.code}</strong> · {citizen.name} · <span className={styles.number}>{number}</span>
  </span>
);
