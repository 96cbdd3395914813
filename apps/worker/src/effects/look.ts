import { courseWorkflow, standingTold } from '#core';
import { eventsOfRequest } from '#persistence';
import { createAsClock } from './as-clock.js';
import type { Effect, Means } from './effect.js';

/**
 * A request may end, or become late, while a step comes to wait for it, and tell the course before the step is there: so
 * that step is told what the course was told last.
 */
export const createLookEffect = (means: Means): Effect<'look'> => {
  const asClock = createAsClock(means);
  return async ({ id, instanceId, body: { requestId, no } }) => {
    const note = standingTold(await eventsOfRequest(means.pool, requestId));
    if (note !== null) await asClock({ id, kind: courseWorkflow.kind, instanceId, command: { ...note, requestId, no } });
  };
};
