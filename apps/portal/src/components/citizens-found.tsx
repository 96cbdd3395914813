import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { citizenByCprQuery, citizensQuery } from '../api/directory-queries.js';
import { ApiProblem } from '../api/problem.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './citizens-found.module.css';
import { Cpr } from './cpr.js';
import { Failure } from './failure.js';
import { Loading } from './loading.js';

const texts = defineTexts(
  {
    found: (name: string) => `Borgere, der hedder »${name}«`,
    none: (name: string) => `Ingen borger hedder »${name}«. Skriv en del af navnet eller hele CPR-nummeret.`,
    foundByCpr: 'Borgeren med det CPR-nummer',
    noneByCpr: 'I kender ingen her med det CPR-nummer. Se efter, om det er skrevet rigtigt.',
  },
  {
    found: (name: string) => `Citizens called “${name}”`,
    none: (name: string) => `No citizen is called “${name}”. Write a part of the name or the whole CPR number.`,
    foundByCpr: 'The citizen with that CPR number',
    noneByCpr: 'You know nobody here with that CPR number. See whether it is written right.',
  },
);

/** Shortest part of a name that is searched for. */
const least = 2;

const isCpr = (written: string): boolean => /^\d{6}-?\d{4}$/.test(written);

/** Whom a part of a name or a whole CPR number finds, to choose from. */
export const CitizensFound = ({ written, onChoose }: { written: string; onChoose: (citizenId: string) => void }) => {
  const t = useTexts(texts);
  const byCpr = isCpr(written);
  const isAsked = written.length >= least;
  const byName = useQuery({ ...citizensQuery(written), enabled: isAsked && !byCpr });
  const byNumber = useQuery({ ...citizenByCprQuery(written), enabled: byCpr });
  const citizens = byCpr ? byNumber : byName;
  const [found, none] = byCpr ? [t.foundByCpr, t.noneByCpr] : [t.found(written), t.none(written)];
  if (isAsked && citizens.isPending) return <Loading rows={2} height="2.5rem" />;
  const isNoNumber = citizens.error instanceof ApiProblem && citizens.error.code === 'ValidationFailed';
  if (citizens.isError && !isNoNumber) return <Failure error={citizens.error} onRetry={() => void citizens.refetch()} />;
  const items = citizens.data?.items ?? [];
  return (
    <div role="status" className={styles.found}>
      <p>{items.length === 0 ? none : found}</p>
      {items.length > 0 && (
        <ul className={styles.citizens}>
          {items.map((citizen) => (
            <li key={citizen.id}>
              <Button type="button" variant="secondary" size="small" onClick={() => onChoose(citizen.id)}>
                {citizen.name} <Cpr of={citizen} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
