import type { ServiceRequest } from './state.js';

/** What has changed about the citizen and leaves it to the requester whether the recipient is to answer all the same. */
export type Unsettled = 'citizenMoved' | 'gpChanged';

/** The citizen moved, and not back to whoever asked. */
export const livesElsewhere = ({ moved, requesterId }: ServiceRequest): boolean => moved !== undefined && moved.to !== requesterId;

/** What the requester has not chosen about yet. */
export const unsettledIn = (state: ServiceRequest): readonly Unsettled[] => [
  ...(livesElsewhere(state) && state.moved?.kept === undefined ? (['citizenMoved'] as const) : []),
  ...(state.formerGp === 'unsettled' ? (['gpChanged'] as const) : []),
];
