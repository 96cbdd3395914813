import { Button, Chips, Search } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type RefObject } from 'react';
import { citizenQuery, citizensQuery } from '../../api/directory-queries.js';
import { Failure } from '../../components/failure.js';
import { useTexts } from '../../i18n/texts.js';
import { narrowingTexts } from './narrowing-texts.js';
import styles from './search-box.module.css';
import { requestNumber, type InboxSearch } from './search.js';

type Found = { citizenId: string } | { number: string };

const CitizensFound = ({ name, onChoose }: { name: string; onChoose: (citizenId: string) => void }) => {
  const t = useTexts(narrowingTexts);
  const citizens = useQuery(citizensQuery(name));
  if (citizens.isError) return <Failure error={citizens.error} onRetry={() => void citizens.refetch()} />;
  if (citizens.isPending) return null;
  const { items } = citizens.data;
  return (
    <div className={styles.found} role="status">
      <p>{items.length === 0 ? t.none(name) : t.found(name)}</p>
      <ul className={styles.citizens}>
        {items.map((citizen) => (
          <li key={citizen.id}>
            <Button type="button" size="small" variant="secondary" onClick={() => onChoose(citizen.id)}>
              {citizen.name} <span className={styles.cpr}>{citizen.cprMasked}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** A number finds its request, a name first the citizen: names are not searched in lists. */
export const SearchBox = ({ field, onFind }: { field: RefObject<HTMLInputElement | null>; onFind: (found: Found) => void }) => {
  const t = useTexts(narrowingTexts);
  const [written, setWritten] = useState('');
  const [name, setName] = useState('');
  const done = (found: Found): void => {
    setWritten('');
    setName('');
    onFind(found);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const number = requestNumber(written);
    if (number === undefined) setName(written.trim());
    else done({ number });
  };
  return (
    <search className={styles.box}>
      <form onSubmit={submit}>
        <Search
          ref={field}
          size="small"
          label={t.search}
          hideLabel={false}
          placeholder={t.placeholder}
          value={written}
          autoComplete="off"
          onChange={setWritten}
          onClear={() => setName('')}
        />
      </form>
      {name !== '' && <CitizensFound name={name} onChoose={(citizenId) => done({ citizenId })} />}
    </search>
  );
};

const CitizenChip = ({ citizenId, onRemove }: { citizenId: string; onRemove: () => void }) => {
  const t = useTexts(narrowingTexts);
  const { data } = useQuery(citizenQuery(citizenId));
  return <Chips.Removable onClick={onRemove}>{t.citizen(data?.name ?? '…')}</Chips.Removable>;
};

/** What was searched for; each can be taken away again. */
export const SearchedFor = ({ search: { citizenId, number }, onChange }: { search: InboxSearch; onChange: (change: Partial<InboxSearch>) => void }) => {
  const t = useTexts(narrowingTexts);
  if (citizenId === undefined && number === undefined) return null;
  return (
    <Chips>
      {citizenId !== undefined && <CitizenChip citizenId={citizenId} onRemove={() => onChange({ citizenId: undefined })} />}
      {number !== undefined && <Chips.Removable onClick={() => onChange({ number: undefined })}>{t.number(number)}</Chips.Removable>}
    </Chips>
  );
};
