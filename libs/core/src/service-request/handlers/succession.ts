import { type Handlers, refuse } from '../handler.js';

/**
 * A recipient that ends leaves what it had to do to its successor, or back to the requester. The clock states what the
 * register of organisations says; a request that has left that recipient already is left alone.
 */
export const succession: Handlers<'succeedRecipient' | 'endRecipient'> = {
  succeedRecipient: (state, { fromId, recipientId, recipientKind }) => {
    if (state.recipientId !== fromId) return refuse('AlreadyDone');
    if (recipientId === fromId || recipientId === state.requesterId) return refuse('SameRecipient');
    return [{ type: 'recipientSucceeded', fromId, recipientId, recipientKind }];
  },
  endRecipient: (state, { fromId }) => (state.recipientId === fromId ? [{ type: 'recipientEnded', recipientId: fromId }] : refuse('AlreadyDone')),
};
