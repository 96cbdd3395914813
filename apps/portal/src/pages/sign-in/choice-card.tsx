import { Loader } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import styles from './person-card.module.css';

type ChoiceCardProps = { icon: ReactNode; name: string; role: string; busy: boolean; disabled: boolean; onChoose: () => void };

/** Somebody to be, or somebody to act for. */
export const ChoiceCard = ({ icon, name, role, busy, disabled, onChoose }: ChoiceCardProps) => (
  <button type="button" className={styles.card} disabled={disabled} aria-busy={busy} onClick={onChoose}>
    {busy ? <Loader size="small" /> : icon}
    <span className={styles.words}>
      <span className={styles.name}>{name}</span>
      <span className={styles.role}>{role}</span>
    </span>
  </button>
);
