import { Skeleton } from '@navikt/ds-react';
import { Late } from '../../components/late.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './list-skeleton.module.css';
import { inboxTexts } from './texts.js';

const rows = 10;

/** As many rows, as high, as will come. */
export const ListSkeleton = () => {
  const t = useTexts(inboxTexts);
  return (
    <div className={styles.skeleton} aria-busy="true">
      <Late>
        <span className="visually-hidden" role="status">
          {t.loading}
        </span>
        {Array.from({ length: rows }, (_, row) => (
          <Skeleton key={row} variant="rectangle" height="4rem" aria-hidden="true" />
        ))}
      </Late>
    </div>
  );
};
