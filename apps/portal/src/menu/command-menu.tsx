import { Dialog, TextField } from '@navikt/ds-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './command-menu.module.css';
import { fitting, groups, stepFrom, type Entry } from './entries.js';
import { useFound } from './use-found.js';

const texts = defineTexts(
  {
    title: 'Find eller gør',
    search: 'Skriv et ord eller et nummer som 2026-417',
    found: 'Anmodning',
    here: 'Denne anmodning',
    go: 'Gå til',
    other: 'Andet',
    looking: 'Leder …',
    none: 'Ingen resultater',
    count: (count: number) => (count === 1 ? '1 resultat' : `${count} resultater`),
  },
  {
    title: 'Find or do',
    search: 'Write a word, or a number such as 2026-417',
    found: 'Request',
    here: 'This request',
    go: 'Go to',
    other: 'Other',
    looking: 'Looking …',
    none: 'No results',
    count: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  },
);

type ListProps = { id: string; entries: readonly Entry[]; active: Entry | undefined; optionId: (entry: Entry) => string; onChoose: (entry: Entry) => void };

/** The focus stays in the field; which entry Enter would choose is told to it by the entry's id. */
const List = ({ id, entries, active, optionId, onChoose }: ListProps) => {
  const t = useTexts(texts);
  return (
    <div id={id} role="listbox" aria-label={t.title} className={styles.list}>
      {groups
        .map((group) => ({ group, own: entries.filter((entry) => entry.group === group) }))
        .filter(({ own }) => own.length > 0)
        .map(({ group, own }) => (
          <div key={group} role="group" aria-label={t[group]} className={styles.group}>
            <span className={styles.head} aria-hidden="true">
              {t[group]}
            </span>
            {own.map((entry) => (
              <button
                key={entry.id}
                id={optionId(entry)}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={entry === active}
                className={styles.entry}
                onClick={() => onChoose(entry)}
              >
                {entry.text}
              </button>
            ))}
          </div>
        ))}
    </div>
  );
};

type CommandMenuProps = {
  entries: readonly Entry[];
  /** With what was chosen, if anything. */
  onClose: (chosen?: Entry) => void;
};

/** Everything one can go to or do from here, found by writing a part of it. */
export const CommandMenu = ({ entries, onClose }: CommandMenuProps) => {
  const t = useTexts(texts);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');
  const [place, setPlace] = useState(0);
  const found = useFound(written);
  const shown = fitting([...entries.filter(() => !found.isNumber), ...found.entries], written);
  const active = shown[place] ?? shown[0];
  const optionId = (entry: Entry): string => `${id}${entry.id}`;
  const activeId = active === undefined ? undefined : optionId(active);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setPlace(stepFrom(place, 1, shown.length));
    else if (event.key === 'ArrowUp') setPlace(stepFrom(place, -1, shown.length));
    else if (event.key !== 'Enter') return;
    else if (active !== undefined) onClose(active);
    event.preventDefault();
  };
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Popup width="small" initialFocusTo={field}>
        <Dialog.Header>
          <Dialog.Title>{t.title}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <TextField
            ref={field}
            label={t.search}
            value={written}
            onChange={({ target }) => {
              setWritten(target.value);
              setPlace(0);
            }}
            onKeyDown={onKeyDown}
            autoComplete="off"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={shown.length > 0}
            aria-controls={shown.length > 0 ? `${id}list` : undefined}
            aria-activedescendant={activeId}
          />
          {shown.length > 0 && <List id={`${id}list`} entries={shown} active={active} optionId={optionId} onChoose={onClose} />}
          <p role="status" className={shown.length > 0 ? 'visually-hidden' : styles.none}>
            {found.isPending ? t.looking : shown.length === 0 ? t.none : t.count(shown.length)}
          </p>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
};
