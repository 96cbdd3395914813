import { Loading } from '../components/loading.js';
import styles from './page-pending.module.css';

/** In the place of a page that is still being fetched. */
export const PagePending = () => (
  <div className={styles.place}>
    <Loading rows={4} height="4rem" />
  </div>
);
