import { redactContents } from '#persistence';
import type { Effect, Means } from './effect.js';

/** Empties the words for good. From the event on nobody was shown them any more; now nobody can be. */
export const createRedactEffect =
  ({ pool }: Means): Effect<'redact'> =>
  ({ instanceId, body }) =>
    redactContents(pool, instanceId, body.contentIds);
