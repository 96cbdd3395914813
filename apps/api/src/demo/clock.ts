import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '#sla';
import type pg from 'pg';
import type { Foundation } from '../foundation.js';
import { Problem } from '../web/problem.js';

/** How often the database is asked whether the worker is through, in milliseconds. */
const beat = 50;

/** Never back: an instant already passed leaves the clock where it is. */
const setClock = `UPDATE business_clock SET "offset" = greatest("offset", $1::timestamptz - now())`;

/** The next timer, the next collected mail, or the day on which an organisation ends. */
const nextInstant = `SELECT min(due) AS due FROM (
  SELECT min(due_at) AS due FROM timer
  UNION ALL SELECT min(go_at) FROM collected_mail
  UNION ALL SELECT min(valid_to::timestamp AT TIME ZONE 'Europe/Copenhagen') FROM organisation WHERE followed_at IS NULL) next WHERE due <= $1`;

/**
 * A message behind another steps aside for a moment, and is waited for; one whose attempt failed waits for seconds, and
 * is not: a mail server that is away must not stop the clock.
 */
const isBusy = `SELECT EXISTS (SELECT FROM timer WHERE due_at <= now() + (SELECT "offset" FROM business_clock))
  OR EXISTS (SELECT FROM collected_mail WHERE go_at <= now() + (SELECT "offset" FROM business_clock))
  OR EXISTS (SELECT FROM outbox WHERE next_attempt_at <= now() + interval '100 milliseconds')
  OR EXISTS (SELECT FROM organisation WHERE followed_at IS NULL AND valid_to <= (business_now() AT TIME ZONE 'Europe/Copenhagen')::date) AS busy`;

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

/** Processes go one after the other by a lock, and whoever asks the same process stands in line for its one connection. */
const lock = 'SELECT pg_advisory_lock(7301)';
const unlock = 'SELECT pg_advisory_unlock(7301)';
let line: Promise<void> = Promise.resolve();

const move = async ({ database, engine, settings }: Foundation, targetOf: (now: Instant) => Instant): Promise<void> => {
  const client = await database.engine.connect();
  try {
    await client.query(lock);
    await walk(client, targetOf(await engine.businessNow()), settings.clockPatience);
  } finally {
    // A connection that broke has let its locks go.
    await client.query(unlock).catch(() => undefined);
    client.release();
  }
};

/** Moves business time forward by way of every due instant, letting the worker handle each before the next. Two who ask at once both move it. */
export const moveClock = (foundation: Foundation, targetOf: (now: Instant) => Instant): Promise<void> => {
  const mine = line.then(() => move(foundation, targetOf));
  line = mine.catch(() => undefined);
  return mine;
};
