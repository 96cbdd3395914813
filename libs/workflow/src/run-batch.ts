import type pg from 'pg';
import { createAdmission } from './admission.js';
import { commitStatement } from './commit-statement.js';
import { isConnectionLoss, isTransient, isUniqueViolation, withConnection } from './connection.js';
import type { Change, Waiting } from './decide.js';
import { createBookshelf, decideBatch } from './decide-batch.js';
import { createLoad, type Instants } from './load.js';
import { parametersOf } from './rows.js';
import { judge, outcomesOf, statesOf, tellingsOf } from './tell.js';
import type { AnyGuest, Outcome, RuleSource } from './types.js';
import { createWrites } from './writes.js';

/** How often a command is decided because another process was faster, and how often a batch is sent because two met. */
const attempts = 5;

/** Those of a batch who still wait for an answer, in the order they came. */
type Open = Set<Waiting>;

const answer = (open: Open, told: readonly { waiting: Waiting; outcome: Outcome }[]): void => {
  for (const { waiting, outcome } of told) {
    open.delete(waiting);
    waiting.resolve(outcome);
  }
};

const fail = (open: Open, waiting: Waiting, error: unknown): void => {
  open.delete(waiting);
  waiting.reject(error);
};

const createCommit = (pool: pg.Pool, guest: AnyGuest) => {
  const statement = commitStatement(guest);
  const writesOf = createWrites(guest);
  return async (changes: readonly Change[], instants: Instants): Promise<ReadonlySet<string>> => {
    if (changes.length === 0) return new Set();
    const values = [...parametersOf(writesOf(changes, instants)), instants.now];
    const { rows } = await withConnection(pool, (client) => client.query<{ id: string }>({ ...statement, values }));
    return new Set(rows.map(({ id }) => id));
  };
};

/** One pass: load, decide, commit, tell. Whoever is left in `open` lost against another process. */
const createPass = (pool: pg.Pool, guest: AnyGuest, rules: RuleSource) => {
  const load = createLoad(guest);
  const bring = createBookshelf(guest, rules);
  const commit = createCommit(pool, guest);
  const admission = createAdmission(guest);
  return async (open: Open, last: boolean): Promise<void> => {
    const batch = [...open];
    const ids = batch.map(({ input }) => input.id);
    const keys = batch.map(({ key }) => key);
    const { instants, loaded } = await withConnection(pool, (client) => load(client, ids, keys));
    // No connection is held meanwhile: the rules may come from the same pool.
    const books = await bring(batch, loaded);
    const decided = decideBatch(guest.workflow, batch, loaded, books, instants.now);
    for (const { waiting, error } of decided.broken) fail(open, waiting, error);
    const done = await commit(decided.changes, instants);
    for (const change of decided.changes) if (done.has(change.id)) answer(open, outcomesOf(change));
    if (open.size === 0) return;
    const told = await withConnection(pool, async (client) => {
      const states = await statesOf(client, load, decided.replays);
      return judge(client, admission, tellingsOf(decided, done, states, last));
    });
    answer(open, told);
  };
};

/** Deadlocks pass. A key that another process wrote first is found at the next load; a second clash is somebody's bad row. */
const isWorthRepeating = (error: unknown, failures: number, size: number): boolean => {
  if (isUniqueViolation(error)) return failures < (size === 1 ? attempts : 2);
  return isTransient(error) && failures < attempts;
};

const halvesOf = (open: Open): Open[] => {
  const batch = [...open];
  const middle = Math.ceil(batch.length / 2);
  return [new Set(batch.slice(0, middle)), new Set(batch.slice(middle))];
};

/**
 * Carries a batch out and answers each caller, whatever happens. When the database refuses the batch, its halves
 * are tried in order, so that in the end the one bad row fails alone. A lost connection fails all that had no answer
 * yet: whether they were carried out is unknown, and their keys will tell.
 */
export const createRunBatch = (pool: pg.Pool, guest: AnyGuest, rules: RuleSource) => {
  const pass = createPass(pool, guest, rules);

  const settle = async (open: Open): Promise<void> => {
    let passes = 0;
    let failures = 0;
    while (open.size > 0) {
      try {
        await pass(open, passes + 1 >= attempts);
        passes += 1;
      } catch (error) {
        failures += 1;
        if (isWorthRepeating(error, failures, open.size)) continue;
        if (open.size > 1 && !isConnectionLoss(error)) {
          for (const half of halvesOf(open)) await settle(half);
          return;
        }
        for (const waiting of open) fail(open, waiting, error);
      }
    }
  };

  return (batch: readonly Waiting[]): Promise<void> => settle(new Set(batch));
};
