import { gpOfRequest } from '#persistence';
import { createAsClock } from './as-clock.js';
import type { Effect, Means } from './effect.js';

/** The citizen's doctor of today gets a copy to read. Where there is none, or it is closed, nobody does. */
export const createCopyEffect = (means: Means): Effect<'copy'> => {
  const asClock = createAsClock(means);
  return async ({ id, instanceId }) => {
    const organisationId = await gpOfRequest(means.pool, instanceId);
    if (organisationId !== null) await asClock({ id, instanceId, command: { type: 'sendCopy', organisationId } });
  };
};
