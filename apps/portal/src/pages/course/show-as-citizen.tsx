import { EyeIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../i18n/texts.js';
import { useMenuEntries } from '../../menu/menu.js';
import { useShortcuts } from '../../shortcuts/shortcuts.js';
import { asCitizenTexts } from '../as-citizen/texts.js';

/** To what the citizen reads: by a button, by v, and in the menu. */
export const ShowAsCitizen = ({ id }: { id: string }) => {
  const t = useTexts(asCitizenTexts);
  const navigate = useNavigate();
  const to = `/forloeb/${id}/som-borger`;
  const open = (): void => void navigate({ to });
  useShortcuts([{ keys: 'v', does: t.open, run: open }]);
  useMenuEntries([{ id: 'asCitizen', group: 'here', text: t.open, run: open }]);
  return (
    <Button as={Link} role="link" size="small" variant="secondary" icon={<EyeIcon aria-hidden="true" />} to={to}>
      {t.open}
    </Button>
  );
};
