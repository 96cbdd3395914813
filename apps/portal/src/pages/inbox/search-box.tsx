import { Chips, Search } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type RefObject } from 'react';
import { citizenQuery } from '../../api/directory-queries.js';
import { CitizensFound } from '../../components/citizens-found.js';
import { useTexts } from '../../i18n/texts.js';
import { narrowingTexts } from './narrowing-texts.js';
import styles from './search-box.module.css';
import { requestNumber, type InboxSearch } from './search.js';

type Found = { citizenId: string } | { number: string };

/** The number of a request finds it; a name or a CPR number first the citizen: neither is searched for in lists. */
export const SearchBox = ({ field, onFind }: { field: RefObject<HTMLInputElement | null>; onFind: (found: Found) => void }) => {
  const t = useTexts(narrowingTexts);
  const [written, setWritten] = useState('');
  const [asked, setAsked] = useState('');
  const done = (found: Found): void => {
    setWritten('');
    setAsked('');
    onFind(found);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const number = requestNumber(written);
    if (number === undefined) setAsked(written.trim());
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
          onClear={() => setAsked('')}
        />
      </form>
      {asked !== '' && (
        <div className={styles.found}>
          <CitizensFound written={asked} onChoose={(citizenId) => done({ citizenId })} />
        </div>
      )}
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
