import { Button, Search } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { citizenByCprQuery, citizensQuery } from '../../api/directory-queries.js';
import { ApiProblem } from '../../api/problem.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './composer.module.css';
import { composerTexts } from './texts.js';

/** Shortest part of a name that is searched for. */
const least = 2;

const isCpr = (written: string): boolean => /^\d{6}-?\d{4}$/.test(written);

const Found = ({ written, onChoose }: { written: string; onChoose: (citizenId: string) => void }) => {
  const t = useTexts(composerTexts);
  const byCpr = isCpr(written);
  const byName = useQuery({ ...citizensQuery(written), enabled: !byCpr });
  const byNumber = useQuery({ ...citizenByCprQuery(written), enabled: byCpr });
  const citizens = byCpr ? byNumber : byName;
  const [found, none] = byCpr ? [t.foundByCpr, t.noneByCpr] : [t.found(written), t.noneFound(written)];
  if (citizens.isPending) return <Loading rows={2} height="2.5rem" />;
  const isNoNumber = citizens.error instanceof ApiProblem && citizens.error.code === 'ValidationFailed';
  if (citizens.isError && !isNoNumber) return <Failure error={citizens.error} onRetry={() => void citizens.refetch()} />;
  const items = citizens.data?.items ?? [];
  return (
    <div role="status" className={styles.found}>
      <p>{items.length === 0 ? none : found}</p>
      <ul className={styles.plain}>
        {items.map((citizen) => (
          <li key={citizen.id}>
            <Button type="button" variant="secondary" size="small" onClick={() => onChoose(citizen.id)}>
              {citizen.name} <span className={styles.cpr}>{citizen.cprMasked}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Whom the request is about. */
export const ChooseCitizen = ({ onChoose }: { onChoose: (citizenId: string) => void }) => {
  const t = useTexts(composerTexts);
  const [written, setWritten] = useState('');
  const [asked, setAsked] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(written.trim());
  };
  return (
    <section className={styles.part}>
      <search>
        <form onSubmit={submit} className={styles.search}>
          <Search
            label={t.search}
            hideLabel={false}
            description={t.searchHint}
            value={written}
            autoComplete="off"
            onChange={setWritten}
            onClear={() => setAsked('')}
          >
            <Search.Button>{t.find}</Search.Button>
          </Search>
        </form>
      </search>
      {asked.length >= least && <Found written={asked} onChoose={onChoose} />}
      {asked.length > 0 && asked.length < least && <p role="status">{t.noneFound(asked)}</p>}
    </section>
  );
};
