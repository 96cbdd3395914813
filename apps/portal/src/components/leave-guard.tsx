import { Button, Dialog } from '@navikt/ds-react';
import { useBlocker } from '@tanstack/react-router';
import { defineTexts, useTexts } from '../i18n/texts.js';

const texts = defineTexts(
  { title: 'Vil du forlade siden?', body: 'Det sidste, du har skrevet, er ikke gemt.', stay: 'Bliv på siden', leave: 'Forlad siden' },
  { title: 'Do you want to leave the page?', body: 'The last of what you have written is not saved.', stay: 'Stay on the page', leave: 'Leave the page' },
);

type LeaveGuardProps = {
  unsaved: boolean;
  /** Tries to save before anybody is asked; true when it is safe to go. */
  save?: () => Promise<boolean>;
  /** The page begins anew with another search: that is leaving too. */
  bySearch?: true;
};

/** Asks before what was written is left behind, also when the window is closed. */
export const LeaveGuard = ({ unsaved, save, bySearch }: LeaveGuardProps) => {
  const t = useTexts(texts);
  const leaving = useBlocker({
    disabled: !unsaved,
    enableBeforeUnload: unsaved,
    shouldBlockFn: async ({ current, next }) =>
      (current.pathname !== next.pathname || (bySearch === true && JSON.stringify(current.search) !== JSON.stringify(next.search))) &&
      !(save !== undefined && (await save())),
    withResolver: true,
  });
  return (
    <Dialog open={leaving.status === 'blocked'} onOpenChange={(open) => !open && leaving.reset?.()}>
      <Dialog.Popup width="small" role="alertdialog" closeOnOutsideClick={false}>
        <Dialog.Header withClosebutton={false}>
          <Dialog.Title>{t.title}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>{t.body}</Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="secondary" onClick={leaving.proceed}>
            {t.leave}
          </Button>
          <Button type="button" onClick={leaving.reset}>
            {t.stay}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
};
