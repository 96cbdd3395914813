import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts.js';
import styles from '../new-request/composer.module.css';
import { proposalTexts } from './texts.js';
import type { Citizen } from '../../api/client.js';

/** Whom it is about. */
export const Patient = ({ citizen: { name, cprMasked }, canChange = false }: { citizen: Citizen; canChange?: boolean }) => {
  const t = useTexts(proposalTexts);
  return (
    <div className={styles.citizen}>
      <span>
        {t.about}: <strong>{name}</strong> <span className={styles.quiet}>{cprMasked}</span>
      </span>
      {canChange && (
        <Link to="/forslag/nyt" search={{}}>
          {t.otherPatient}
        </Link>
      )}
    </div>
  );
};
