import type pg from 'pg';
import { withConnection } from './connection.js';

/** Gives back what was claimed and could not be handed on, so that nobody waits for the lease to end. */
export const releaseOutbox = (pool: pg.Pool, ids: readonly string[]): Promise<void> =>
  withConnection(pool, async (client) => {
    await client.query({ name: 'release outbox', text: 'UPDATE outbox SET claimed_until = NULL WHERE id = ANY ($1::uuid[])', values: [ids] });
  });
