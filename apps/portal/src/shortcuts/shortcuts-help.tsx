import { Dialog, Switch } from '@navikt/ds-react';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useShortcutSettings } from './shortcuts.js';
import styles from './shortcuts-help.module.css';

const texts = defineTexts(
  { title: 'Genveje', on: 'Brug genveje', hint: 'Genveje virker kun uden for felter. Alt har også en knap.' },
  { title: 'Shortcuts', on: 'Use shortcuts', hint: 'Shortcuts work outside fields only. Everything has a button too.' },
);

/** A capital letter is pressed with Shift. */
const pressed = (key: string): string[] => (key === key.toLowerCase() ? [key] : ['Shift', key.toLowerCase()]);

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
            {open &&
              active().map(({ keys, does }) => (
                <div key={keys} className={styles.row}>
                  <dt>
                    {keys
                      .split(' ')
                      .flatMap(pressed)
                      .map((key) => (
                        <kbd key={key} className={styles.key}>
                          {key}
                        </kbd>
                      ))}
                  </dt>
                  <dd className={styles.does}>{does}</dd>
                </div>
              ))}
          </dl>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
};
