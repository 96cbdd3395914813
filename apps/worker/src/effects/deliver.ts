import type { CommandOf } from '#core';
import { canReceive, effectiveAtOf } from '#persistence';
import { createAsClock } from './as-clock.js';
import type { Effect, Means } from './effect.js';

/**
 * The portal's own channel: a letter is delivered at the instant of sending, which moves no deadline, or is rejected
 * when nobody reads the portal there.
 */
export const createDeliverEffect = (means: Means): Effect<'deliver'> => {
  const { pool, engine } = means;
  const asClock = createAsClock(means);

  const delivery = async (instanceId: string, version: number, to: string): Promise<CommandOf<'recordDelivery'>> => {
    if (await canReceive(pool, to)) return { type: 'recordDelivery', outcome: 'acknowledged', at: await effectiveAtOf(pool, instanceId, version) };
    return { type: 'recordDelivery', outcome: 'rejected', at: await engine.businessNow(), reason: 'cannotReceive' };
  };

  return async ({ id, instanceId, version, body }) => {
    await asClock({ id, instanceId, command: await delivery(instanceId, version, body.to) });
  };
};
