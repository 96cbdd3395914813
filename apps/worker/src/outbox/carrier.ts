import { failOutbox, openOutbox, settleOutbox, type OutboxMessage } from '#workflow';
import type pg from 'pg';
import type { Effects } from '../effects/index.js';
import { faultOf, type Log } from '../log.js';

export type Carrier = {
  /** Carries out the claimed messages in their order. Rejects only when PostgreSQL cannot be told what became of them. */
  carry(ids: readonly string[]): Promise<void>;
};

type Means = { pool: pg.Pool; log: Log; settings: { retriesInMs: readonly number[] } };

/** Takes messages from the outbox through their effects. What fails is tried again as PostgreSQL remembers, or becomes a dead letter. */
export const createCarrier = ({ pool, log, settings: { retriesInMs } }: Means, { carryOut }: Effects): Carrier => {
  const fail = async ({ id, instanceId, channel, attempts }: OutboxMessage, error: unknown): Promise<void> => {
    const retryInMs = retriesInMs[attempts];
    const fault = faultOf(error);
    if (retryInMs === undefined) log('error', 'a message is a dead letter', { id, instanceId, channel, attempts: attempts + 1, fault });
    else log('warn', 'a message failed', { id, instanceId, channel, attempts: attempts + 1, fault });
    await failOutbox(pool, { id, error: fault, ...(retryInMs === undefined ? { dead: true } : { retryInMs }) });
  };

  return {
    carry: async (ids) => {
      const done: string[] = [];
      /** Those behind a failed one wait for it. */
      const held = new Set<string>();
      for (const message of await openOutbox(pool, ids)) {
        const line = `${message.instanceId} ${message.channel}`;
        if (held.has(line)) continue;
        try {
          await carryOut(message);
          done.push(message.id);
        } catch (error) {
          held.add(line);
          await fail(message, error);
        }
      }
      if (done.length > 0) await settleOutbox(pool, done);
    },
  };
};
