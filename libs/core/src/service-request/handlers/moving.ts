import { sharingLacks } from '../basis.js';
import { inFuture, refuse } from '../../refusal.js';
import type { Handlers } from '../handler.js';
import type { ServiceRequest } from '../state.js';

/** The requester knows it already, or there is nothing to be known. */
const isTold = ({ requesterId, moved, status }: ServiceRequest, toId: string | undefined): boolean =>
  moved === undefined ? toId === requesterId || status === 'draft' : moved.to === toId;

/** The citizen lives in another municipality: what waits is for the requester to choose, what was answered may be sent on. */
export const moving: Handlers<'citizenMoved' | 'shareAnswer' | 'stopSharing'> = {
  citizenMoved: (state, { fromId, toId, on }, asked) => {
    if (state.requesterId !== fromId || isTold(state, toId)) return refuse('AlreadyDone');
    const early = on === undefined ? null : inFuture(on, asked);
    return early ?? [{ type: 'citizenMoved', fromId, ...(toId && { toId }), ...(on && { on }) }];
  },
  shareAnswer: ({ moved }, { type: _type, ...sharing }, asked) => {
    if (moved?.to === undefined) return refuse('NotMoved');
    return sharingLacks(sharing, asked) ?? [{ type: 'answerShared', organisationId: moved.to, ...sharing }];
  },
  stopSharing: ({ others = [] }, { contentId }) => {
    const organisationIds = others.flatMap(({ organisationId, role }) => (role === 'sharedWith' ? [organisationId] : []));
    return [{ type: 'sharingStopped', organisationIds, contentId }];
  },
};
