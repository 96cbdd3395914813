import { sharingLacks } from '../basis.js';
import { inFuture, refuse } from '../../refusal.js';
import type { Handlers } from '../handler.js';

/** The citizen lives in another municipality: what waits is for the requester to choose, what was answered may be sent on. */
export const moving: Handlers<'citizenMoved' | 'shareAnswer' | 'stopSharing'> = {
  citizenMoved: ({ requesterId, moved }, { fromId, toId, on }, asked) => {
    if (requesterId !== fromId || toId === fromId || moved?.to === toId) return refuse('AlreadyDone');
    return inFuture(on, asked) ?? [{ type: 'citizenMoved', fromId, toId, on }];
  },
  shareAnswer: ({ moved }, { type: _type, ...sharing }, asked) => {
    if (moved === undefined) return refuse('NotMoved');
    return sharingLacks(sharing, asked) ?? [{ type: 'answerShared', organisationId: moved.to, ...sharing }];
  },
  stopSharing: ({ others = [] }, { contentId }) => {
    const organisationIds = others.flatMap(({ organisationId, role }) => (role === 'sharedWith' ? [organisationId] : []));
    return [{ type: 'sharingStopped', organisationIds, contentId }];
  },
};
