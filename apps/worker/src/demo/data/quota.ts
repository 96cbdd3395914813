import type { Policy } from '#core';
import { clinicalFunction, municipality } from './organisations.js';

/** As if the demo's municipality had agreed with its clinical function on so many pieces of advice: no source has a figure. */
export const withAgreedQuota = (policies: readonly Policy[]): Policy[] => {
  const advice = policies.find(({ formCode }) => formCode === 'RÅDGIVNING');
  if (advice === undefined) throw new Error('The seed has no policy for advice.');
  const agreement = { requesterId: municipality.id, recipientId: clinicalFunction.id };
  const quota = { count: 40, per: 'year', source: 'Opdigtet antal til demoen' } as const;
  return [...policies, { ...advice, id: 'RÅDGIVNING Demo Kommune', agreement, quota }];
};
