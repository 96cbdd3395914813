import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '#sla';
import type pg from 'pg';
import type { Foundation } from '../foundation.js';
import { Problem } from '../web/problem.js';

/** How often the database is asked whether the worker is through, in milliseconds. */
const beat = 50;

/** Never back: an instant already passed leaves the clock where it is. */
const setClock = `UPDATE business_clock SET "offset" = greatest("offset", $1::timestamptz - now())`;

const nextInstant = `SELECT min(due_at) AS due FROM timer WHERE due_at <= $1`;

/** Attempts that wait for their next try are not waited for: a mail server that is away must not stop the clock. */
const isBusy = `SELECT EXISTS (SELECT FROM timer WHERE due_at <= now() + (SELECT "offset" FROM business_clock))
  OR EXISTS (SELECT FROM outbox WHERE next_attempt_at <= now()) AS busy`;

const drained = async (client: pg.ClientBase, patience: number): Promise<void> => {
  const until = performance.now() + patience;
  for (;;) {
    const { rows } = await client.query<{ busy: boolean }>(isBusy);
    if (rows[0]?.busy === false) return;
    if (performance.now() > until) throw new Problem(503, 'WorkerAway');
    await pause(beat);
  }
};

const walk = async (client: pg.ClientBase, target: Instant, patience: number): Promise<void> => {
  for (;;) {
    await drained(client, patience);
    const { rows } = await client.query<{ due: Instant | null }>(nextInstant, [target]);
    const due = rows[0]?.due ?? null;
    await client.query(setClock, [due ?? target]);
    if (due === null) return drained(client, patience);
  }
};

/** Two people at the clock at once go one after the other. */
const lock = 'SELECT pg_advisory_lock(7301)';
const unlock = 'SELECT pg_advisory_unlock(7301)';

/** Moves business time to the target by way of every due instant, letting the worker handle each before the next. */
export const moveClock = async ({ database, settings }: Foundation, target: Instant): Promise<void> => {
  const client = await database.engine.connect();
  try {
    await client.query(lock);
    await walk(client, target, settings.clockPatience);
  } finally {
    await client.query(unlock);
    client.release();
  }
};
