import { InlineMessage } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import type { FormType } from '../../api/client.js';
import { organisationsQuery } from '../../api/directory-queries.js';
import { useTexts } from '../../i18n/texts.js';
import { composerTexts } from './texts.js';
import type { Citizen } from './use-composer.js';

/** Who gets a copy when a form of which one goes to the own doctor is sent; undefined as long as that is not known, null for nobody. */
export const useCopyTo = (citizen: Citizen, form: FormType | undefined, recipientId: string | undefined): { name: string } | null | undefined => {
  const organisations = useQuery(organisationsQuery()).data?.items;
  if (form?.copyTo === undefined || organisations === undefined) return undefined;
  const { gp } = citizen;
  if (gp === null || gp.id === recipientId) return null;
  return organisations.some(({ id, canReceive }) => id === gp.id && canReceive) ? gp : null;
};

/** Said before it is sent: who will read it too, or that nobody will. */
export const CopyLine = ({ citizen, form, recipientId }: { citizen: Citizen; form: FormType | undefined; recipientId: string | undefined }) => {
  const t = useTexts(composerTexts);
  const to = useCopyTo(citizen, form, recipientId);
  if (to === undefined || form === undefined) return null;
  return (
    <InlineMessage status="info" size="small">
      {to === null ? t.noCopy(form.requestCode) : t.copyTo(form.requestCode, to.name)}
    </InlineMessage>
  );
};
