import { useQuery } from '@tanstack/react-query';
import type { Citizen, FormType } from '../../api/client.js';
import { organisationsQuery } from '../../api/directory-queries.js';

/** Who gets a copy when a form of which one goes to the own doctor is sent; undefined as long as that is not known, null for nobody. */
export const useCopyTo = ({ gp }: Citizen, form: FormType | undefined, recipientId: string | undefined): { name: string } | null | undefined => {
  const organisations = useQuery(organisationsQuery()).data?.items;
  if (form?.copyTo === undefined || organisations === undefined) return undefined;
  if (gp === null || gp.id === recipientId) return null;
  return organisations.some(({ id, canReceive }) => id === gp.id && canReceive) ? gp : null;
};
