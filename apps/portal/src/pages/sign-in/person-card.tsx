import { capitalised } from '#core';
import { PersonCircleIcon } from '@navikt/aksel-icons';
import { Loader } from '@navikt/ds-react';
import type { DemoPerson } from '../../api/client.js';
import { useRoleName } from '../../components/role-name.js';
import styles from './person-card.module.css';

type PersonCardProps = { person: DemoPerson; busy: boolean; disabled: boolean; onChoose: () => void };

export const PersonCard = ({ person, busy, disabled, onChoose }: PersonCardProps) => {
  const roleName = useRoleName();
  return (
    <button type="button" className={styles.card} disabled={disabled} aria-busy={busy} onClick={onChoose}>
      {busy ? <Loader size="small" /> : <PersonCircleIcon aria-hidden="true" className={styles.icon} />}
      <span className={styles.words}>
        <span className={styles.name}>{person.name}</span>
        <span className={styles.role}>{capitalised(roleName(person.role))}</span>
      </span>
    </button>
  );
};
