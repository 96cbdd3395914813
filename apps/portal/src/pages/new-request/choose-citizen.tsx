import { Search } from '@navikt/ds-react';
import { useState, type FormEvent } from 'react';
import { CitizensFound } from '../../components/citizens-found.js';
import { useTexts } from '../../i18n/texts.js';
import styles from './composer.module.css';
import { composerTexts } from './texts.js';

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
      {asked !== '' && <CitizensFound written={asked} onChoose={onChoose} />}
    </section>
  );
};
