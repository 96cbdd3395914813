import { useQuery } from '@tanstack/react-query';
import type { ServiceRequestView } from '../../api/client.js';
import { citizenQuery } from '../../api/directory-queries.js';
import type { DialogAct } from '../../components/commands/fields.js';
import type { Values } from '../../components/commands/values.js';

/**
 * What one has most likely come to choose: the right form from the same one who named it, or the new doctor. A citizen
 * is asked for only while it matters.
 */
export const useBegun = ({ allowed, answer, citizen, recipient }: ServiceRequestView): ((act: DialogAct) => Values | undefined) => {
  const isToChoose = allowed.includes('keepRecipient');
  const { data } = useQuery({ ...citizenQuery(citizen.id), enabled: isToChoose });
  return (act): Values | undefined => {
    if (act !== 'redirect') return undefined;
    if (answer?.rightFormCode !== undefined) return { recipientOrganisationId: recipient.id, formCode: answer.rightFormCode };
    return isToChoose && data?.gp ? { recipientOrganisationId: data.gp.id } : undefined;
  };
};
