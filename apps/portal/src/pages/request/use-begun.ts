import { useQuery } from '@tanstack/react-query';
import type { ServiceRequestView } from '../../api/client.js';
import { citizenQuery } from '../../api/directory-queries.js';
import type { DialogAct } from '../../components/commands/fields.js';
import type { Values } from '../../components/commands/values.js';
import { useTexts } from '../../i18n/texts.js';
import { movedTexts } from './moved-texts.js';

/**
 * What one has most likely come to choose or say: the right form from the same one who named it, the new doctor, or that the citizen has moved. A citizen
 * is asked for only while it matters.
 */
export const useBegun = ({ answer, citizen, recipient, unsettled }: ServiceRequestView): ((act: DialogAct) => Values | undefined) => {
  const t = useTexts(movedTexts);
  const isToChoose = unsettled.includes('gpChanged');
  const { data } = useQuery({ ...citizenQuery(citizen.id), enabled: isToChoose });
  return (act): Values | undefined => {
    if (act === 'cancel' && unsettled.includes('citizenMoved')) return { text: t.movedReason };
    if (act !== 'redirect') return undefined;
    if (answer?.rightFormCode !== undefined) return { recipientOrganisationId: recipient.id, formCode: answer.rightFormCode };
    return isToChoose && data?.gp ? { recipientOrganisationId: data.gp.id } : undefined;
  };
};
