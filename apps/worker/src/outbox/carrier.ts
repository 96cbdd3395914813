import type { Announcer } from '#persistence';
import { failOutbox, isDatabaseGone, openOutbox, settleOutbox, type OutboxMessage } from '#workflow';
import type pg from 'pg';
import type { Effects } from '../effects/index.js';
import { faultOf, type Log } from '../log.js';

export type Carrier = {
  /** Carries out the claimed messages in their order. Rejects only when PostgreSQL cannot be told what became of them. */
  carry(ids: readonly string[]): Promise<void>;
};

type Means = { pool: pg.Pool; log: Log; announcer: Pick<Announcer, 'changed'>; settings: { retriesInMs: readonly number[] } };

/** Before what PostgreSQL itself interrupted is tried again, in milliseconds. That costs a message none of its tries. */
const pauseAfterLoss = 1_000;

/** Takes messages from the outbox through their effects. What fails is tried again as PostgreSQL remembers, or becomes a dead letter. */
export const createCarrier = ({ pool, log, announcer, settings: { retriesInMs } }: Means, { carryOut }: Effects): Carrier => {
  const fail = async ({ id, instanceId, channel, attempts }: OutboxMessage, error: unknown): Promise<void> => {
    const fault = faultOf(error);
    if (isDatabaseGone(error)) {
      log('warn', 'a message was interrupted', { id, instanceId, channel, fault });
      return failOutbox(pool, { id, error: fault, retryInMs: pauseAfterLoss, counts: false });
    }
    const retryInMs = retriesInMs[attempts];
    if (retryInMs === undefined) log('error', 'a message is a dead letter', { id, instanceId, channel, attempts: attempts + 1, fault });
    else log('warn', 'a message failed', { id, instanceId, channel, attempts: attempts + 1, fault });
    await failOutbox(pool, { id, error: fault, ...(retryInMs === undefined ? { dead: true } : { retryInMs }) });
  };

  return {
    carry: async (ids) => {
      const done: OutboxMessage[] = [];
      /** Those behind a failed one wait for it. */
      const held = new Set<string>();
      for (const message of await openOutbox(pool, ids)) {
        const line = `${message.instanceId} ${message.channel}`;
        if (held.has(line)) continue;
        try {
          await carryOut(message);
          done.push(message);
        } catch (error) {
          held.add(line);
          await fail(message, error);
        }
      }
      if (done.length === 0) return;
      await settleOutbox(
        pool,
        done.map(({ id }) => id),
      );
      // What came of it, such as a notice, was not there yet when the relay spoke.
      announcer.changed(done.map(({ instanceId }) => instanceId));
    },
  };
};
