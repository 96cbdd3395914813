import { capitalised } from '#core';
import { PersonCircleIcon } from '@navikt/aksel-icons';
import type { DemoPerson } from '../../api/client.js';
import { useActsFor } from '../../components/author.js';
import { useRoleName } from '../../components/role-name.js';
import { ChoiceCard } from './choice-card.js';
import styles from './person-card.module.css';

type PersonCardProps = { person: DemoPerson; busy: boolean; disabled: boolean; onChoose: () => void };

export const PersonCard = ({ person: { name, role, locumAt }, ...choosing }: PersonCardProps) => {
  const roleName = useRoleName();
  const actsFor = useActsFor();
  const elsewhere = locumAt.map((organisation) => actsFor({ organisation, locum: true }));
  return (
    <ChoiceCard
      icon={<PersonCircleIcon aria-hidden="true" className={styles.icon} />}
      name={name}
      role={capitalised([roleName(role), ...elsewhere].join(' · '))}
      {...choosing}
    />
  );
};
