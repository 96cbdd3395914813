import { inFuture, refuse } from '../../refusal.js';
import type { Handlers } from '../handler.js';

/**
 * A recipient that ends leaves what it had to do to its successor, or back to the requester. The clock states what the
 * register of organisations says; a request that has left that recipient already is left alone.
 */
export const succession: Handlers<'succeedRecipient' | 'endRecipient' | 'gpChanged' | 'keepRecipient'> = {
  succeedRecipient: (state, { fromId, recipientId, recipientKind }) => {
    if (state.recipientId !== fromId) return refuse('AlreadyDone');
    if (recipientId === fromId || recipientId === state.requesterId) return refuse('SameRecipient');
    return [{ type: 'recipientSucceeded', fromId, recipientId, recipientKind }];
  },
  endRecipient: (state, { fromId, protectedAddress }) =>
    state.recipientId === fromId ? [{ type: 'recipientEnded', recipientId: fromId, ...(protectedAddress && { protectedAddress }) }] : refuse('AlreadyDone'),
  /** Stated once to each request: nothing is sent on by itself, for the former doctor knows the past. */
  gpChanged: ({ recipientId, formerGp }, { fromId, on }, asked) => {
    if (recipientId !== fromId || formerGp !== undefined) return refuse('AlreadyDone');
    return inFuture(on, asked) ?? [{ type: 'gpChanged', fromId, on }];
  },
  keepRecipient: (_state, { contentId }) => [{ type: 'recipientKept', ...(contentId && { contentId }) }],
};
