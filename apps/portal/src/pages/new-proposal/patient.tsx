import { Link } from '@tanstack/react-router';
import styles from '../new-request/composer.module.css';
import type { Proposal } from './use-proposal.js';
import { Cpr } from '../../components/cpr.js';

/** Whom it is about; who takes part in a course writes of that one's citizen alone. */
export const Patient = ({ proposal: { t, of, citizen }, canChange = false }: { proposal: Proposal; canChange?: boolean }) => (
  <div className={styles.citizen}>
    <span>
      {t.about}: <strong>{citizen.name}</strong> <Cpr of={citizen} />
    </span>
    {canChange && 'citizenId' in of && (
      <Link to="/forslag/nyt" search={{}}>
        {t.otherPatient}
      </Link>
    )}
  </div>
);
