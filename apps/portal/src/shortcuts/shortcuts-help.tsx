import { Dialog, Switch } from '@navikt/ds-react';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useShortcutSettings, type Shortcut } from './shortcuts.js';
import styles from './shortcuts-help.module.css';

const texts = defineTexts(
  { title: 'Genveje', on: 'Brug genveje', hint: 'Genveje virker kun uden for felter. Alt har også en knap.', menu: 'Find eller gør – også i felter' },
  { title: 'Shortcuts', on: 'Use shortcuts', hint: 'Shortcuts work outside fields only. Everything has a button too.', menu: 'Find or do – in fields too' },
);

/** What stands on the keys to press: a capital letter is pressed with Shift. */
const pressed = (key: string): string[] => {
  if (key === 'Escape') return ['Esc'];
  return key === key.toLowerCase() ? [key] : ['Shift', key.toLowerCase()];
};

const Row = ({ keys, does }: { keys: readonly string[]; does: string }) => (
  <div className={styles.row}>
    <dt>
      {keys.map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </dt>
    <dd className={styles.does}>{does}</dd>
  </div>
);

/** Of two for the same keys only the innermost counts. */
const inForce = (all: readonly Shortcut[]): readonly Shortcut[] => all.filter(({ keys }, place) => all.findLastIndex((other) => other.keys === keys) === place);

/** What the keys do on this page, and the switch that turns them off. */
export const ShortcutsHelp = ({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) => {
  const t = useTexts(texts);
  const { enabled, setEnabled, active } = useShortcutSettings();
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <Dialog.Popup width="small">
        <Dialog.Header>
          <Dialog.Title>{t.title}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <Switch checked={enabled} onChange={({ target }) => setEnabled(target.checked)} description={t.hint}>
            {t.on}
          </Switch>
          <dl className={styles.list}>
            <Row keys={['Ctrl', 'k']} does={t.menu} />
            {open && inForce(active()).map(({ keys, does }) => <Row key={keys} keys={keys.split(' ').flatMap(pressed)} does={does} />)}
          </dl>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
};
