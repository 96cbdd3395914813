import { Button, Dialog, Radio, RadioGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './conflict-dialog.module.css';

const texts = defineTexts(
  {
    title: 'En kollega har ændret noget imens',
    body: (name: string) => `Her er I ikke enige. Vælg for hvert felt, om det skal være dit eller ${name}s. Intet går tabt, før du vælger.`,
    agree: (name: string) => `${name} har gemt det samme som dig.`,
    mine: 'Dit',
    theirs: (name: string) => `${name}s`,
    empty: '(tomt)',
    choose: 'Vælg en af de to.',
    later: 'Ikke nu',
    save: 'Gem valget',
  },
  {
    title: 'A colleague has changed something meanwhile',
    body: (name: string) => `Here you do not agree. Choose for each field whether it is to be yours or ${name}'s. Nothing is lost before you choose.`,
    agree: (name: string) => `${name} has saved the same as you.`,
    mine: 'Yours',
    theirs: (name: string) => `${name}'s`,
    empty: '(empty)',
    choose: 'Choose one of the two.',
    later: 'Not now',
    save: 'Save the choice',
  },
);

export type Side = 'mine' | 'theirs';

/** One field in both versions, in words. `favoured`: what is chosen until somebody chooses otherwise. */
export type Conflict = { id: string; label: string; mine: string; theirs: string; favoured: Side | null };

type ConflictDialogProps = {
  open: boolean;
  conflicts: readonly Conflict[];
  /** Who saved the other version. */
  name: string;
  onClose: () => void;
  /** The side chosen for each field, by its id. */
  onChoose: (sides: ReadonlyMap<string, Side>) => void;
};

type OneProps = { conflict: Conflict; name: string; side: Side | null; missing: boolean; onSide: (side: Side) => void };

const One = ({ conflict: { label, mine, theirs }, name, side, missing, onSide }: OneProps) => {
  const t = useTexts(texts);
  return (
    <RadioGroup legend={label} value={side} onChange={onSide} error={missing && side === null ? t.choose : undefined}>
      <Radio value="mine">
        {t.mine}
        <span className={styles.words}>{mine || t.empty}</span>
      </Radio>
      <Radio value="theirs">
        {t.theirs(name)}
        <span className={styles.words}>{theirs || t.empty}</span>
      </Radio>
    </RadioGroup>
  );
};

const Choices = ({ conflicts, name, onClose, onChoose }: ConflictDialogProps) => {
  const t = useTexts(texts);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const [tried, setTried] = useState(false);
  const sideOf = ({ id, favoured }: Conflict): Side | null => chosen.get(id) ?? favoured;
  const save = (): void => {
    const sides = conflicts.map((conflict) => [conflict.id, sideOf(conflict)] as const);
    if (sides.some(([, side]) => side === null)) return setTried(true);
    onChoose(new Map(sides.map(([id, side]) => [id, side ?? 'mine'])));
  };
  return (
    <>
      <Dialog.Body>
        <div className={styles.conflicts}>
          <p>{conflicts.length === 0 ? t.agree(name) : t.body(name)}</p>
          {conflicts.map((conflict) => (
            <One
              key={conflict.id}
              conflict={conflict}
              name={name}
              side={sideOf(conflict)}
              missing={tried}
              onSide={(side) => setChosen(new Map(chosen).set(conflict.id, side))}
            />
          ))}
        </div>
      </Dialog.Body>
      <Dialog.Footer>
        <Button type="button" variant="secondary" onClick={onClose}>
          {t.later}
        </Button>
        <Button type="button" onClick={save}>
          {t.save}
        </Button>
      </Dialog.Footer>
    </>
  );
};

/** Shows where two versions differ and lets somebody choose, so that neither overwrites the other. */
export const ConflictDialog = (props: ConflictDialogProps) => {
  const t = useTexts(texts);
  const { open, onClose } = props;
  return (
    <Dialog open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{t.title}</Dialog.Title>
        </Dialog.Header>
        {open && <Choices {...props} />}
      </Dialog.Popup>
    </Dialog>
  );
};
