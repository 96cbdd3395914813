import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { SeenFrom } from '../../components/case-link.js';
import { MeProvider, useMe } from '../../components/me.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './as-citizen.module.css';
import { asCitizenTexts } from './texts.js';

/** Says above all that this is the citizen's page and that nothing can be done on it, and leads back. */
export const Seen = ({ courseId, children }: { courseId: string; children: ReactNode }) => {
  const t = useTexts(asCitizenTexts);
  return (
    <div className={styles.frame}>
      <div className={styles.banner} role="note">
        <p>
          <strong>{t.banner}</strong>
        </p>
        <p>
          {t.left} {t.logged}
        </p>
        <Link to="/forloeb/$id" params={{ id: courseId }} className={styles.back}>
          <ArrowLeftIcon aria-hidden="true" /> {t.back}
        </Link>
      </div>
      <div className={styles.page}>{children}</div>
    </div>
  );
};

/** The citizen's pages for somebody who may do nothing on them. */
export const InPlaceOf = ({ name, courseId, children }: { name: string; courseId: string; children: ReactNode }) => {
  const me = useMe();
  return (
    <MeProvider me={{ ...me, name, role: 'citizen', may: [], represents: null }}>
      <SeenFrom courseId={courseId}>{children}</SeenFrom>
    </MeProvider>
  );
};
