import type { EventOf, EventType } from './event.js';
import type { ServiceRequest, ThirdParty } from './state.js';

type Changes<T extends EventType> = { [K in T]: (state: ServiceRequest, event: EventOf<K>) => Partial<ServiceRequest> };

/** What the recipient asked others for, and what came of it. A new date means that it is waited for again. */
export const evolveThirdParty: Changes<'thirdPartyAsked' | 'thirdPartyNoted'> = {
  thirdPartyAsked: ({ thirdParties = [] }, { childId, childNumber, formCode, recipientKind }) => ({
    thirdParties: [...thirdParties, { id: childId, number: childNumber, formCode, recipientKind }],
  }),
  thirdPartyNoted: ({ thirdParties }, { number, dueOn, outcome }) => ({
    thirdParties: thirdParties?.map((each): ThirdParty => (each.number === number ? { ...each, ...(dueOn && { dueOn }), outcome } : each)),
  }),
};
