import { Skeleton } from '@navikt/ds-react';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { Late } from './late.js';
import styles from './loading.module.css';

const texts = defineTexts({ loading: 'Henter…' }, { loading: 'Loading…' });

/** Grey bars in the place of what is coming: so many, so high (in CSS units). */
export const Loading = ({ rows = 3, height = '3rem' }: { rows?: number; height?: string }) => {
  const t = useTexts(texts);
  return (
    <div className={styles.loading} aria-busy="true">
      <Late>
        <span className="visually-hidden" role="status">
          {t.loading}
        </span>
        {Array.from({ length: rows }, (_, row) => (
          <Skeleton key={row} variant="rounded" height={height} aria-hidden="true" />
        ))}
      </Late>
    </div>
  );
};
