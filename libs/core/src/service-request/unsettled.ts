import type { ServiceRequest } from './state.js';

/** What has changed about the citizen and leaves it to the requester whether the recipient is to answer all the same. */
export type Unsettled = 'citizenMoved' | 'gpChanged';

/** What the requester has not chosen about yet. */
export const unsettledIn = ({ moved, formerGp }: ServiceRequest): readonly Unsettled[] => [
  ...(moved !== undefined && moved.kept === undefined ? (['citizenMoved'] as const) : []),
  ...(formerGp === 'unsettled' ? (['gpChanged'] as const) : []),
];
