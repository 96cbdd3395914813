import { LeaveIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { useSignOut } from './session.js';

const texts = defineTexts({ signOut: 'Log af' }, { signOut: 'Log out' });

/** The way out. */
export const SignOut = () => {
  const t = useTexts(texts);
  const signOut = useSignOut();
  return (
    <Button type="button" variant="tertiary" size="small" icon={<LeaveIcon aria-hidden="true" />} loading={signOut.isPending} onClick={() => signOut.mutate()}>
      {t.signOut}
    </Button>
  );
};
