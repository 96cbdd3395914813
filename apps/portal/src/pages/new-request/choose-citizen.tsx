import { Button, Search } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { citizensQuery } from '../../api/directory-queries.js';
import { Failure } from '../../components/failure.js';
import { Loading } from '../../components/loading.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './composer.module.css';
import { composerTexts } from './texts.js';

/** Shortest part of a name that is searched for. */
const least = 2;

const Found = ({ name, onChoose }: { name: string; onChoose: (citizenId: string) => void }) => {
  const t = useTexts(composerTexts);
  const citizens = useQuery(citizensQuery(name));
  if (citizens.isPending) return <Loading rows={2} height="2.5rem" />;
  if (citizens.isError) return <Failure error={citizens.error} onRetry={() => void citizens.refetch()} />;
  const { items } = citizens.data;
  return (
    <div role="status" className={styles.found}>
      <p>{items.length === 0 ? t.noneFound(name) : t.found(name)}</p>
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
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setName(written.trim());
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
            onClear={() => setName('')}
          >
            <Search.Button>{t.find}</Search.Button>
          </Search>
        </form>
      </search>
      {name.length >= least && <Found name={name} onChoose={onChoose} />}
      {name.length > 0 && name.length < least && <p role="status">{t.noneFound(name)}</p>}
    </section>
  );
};
