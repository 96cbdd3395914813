import type pg from 'pg';
import { identityOf } from './actor.js';
import { type BatchOptions, type Batcher, createBatcher, type Place } from './batcher.js';
import { committingPool, withConnection } from './connection.js';
import type { Waiting } from './decide.js';
import { fingerprint, keyOf } from './idempotency.js';
import { createRunBatch } from './run-batch.js';
import type { AnyGuest, CommandInput, Outcome, RuleSource } from './types.js';

const defaults: BatchOptions = { size: 256, inFlight: 2 };

const placeOf = ({ input, identity, key }: Waiting): Place => ({ instance: input.id, admission: identity.admission, key });

const waitingFor = (given: CommandInput, resolve: Waiting['resolve'], reject: Waiting['reject']): Waiting => {
  const input = { ...given, id: given.id.toLowerCase() };
  const identity = identityOf(input.actor);
  const key = input.key === '' ? null : keyOf(identity.owner, input.key);
  return { input, identity, key, body: fingerprint(input.bodyHash), resolve, reject };
};

/**
 * Takes commands to the one statement that commits them. Callers at the same time share a statement; one caller is
 * a batch of one. Knows nothing of its guests but their `Workflow` and their table.
 */
export class Engine {
  readonly #pool: pg.Pool;
  readonly #committing: pg.Pool;
  readonly #batchers: ReadonlyMap<string, Batcher<Waiting>>;
  #closed = false;

  /** `pool` has the role engine and is lent; beside it the engine opens a connection for each batch in flight. */
  constructor(pool: pg.Pool, guests: readonly AnyGuest[], rules: RuleSource, options: Partial<BatchOptions> = {}) {
    const batching = { ...defaults, ...options };
    const committing = committingPool(pool, batching.inFlight * guests.length);
    this.#pool = pool;
    this.#committing = committing;
    const batcherOf = (guest: AnyGuest) => createBatcher(createRunBatch(committing, guest, rules), placeOf, batching);
    this.#batchers = new Map(guests.map((guest) => [guest.workflow.kind, batcherOf(guest)]));
  }

  /** Rejects when the outcome is unknown or a bug was met; the same key tells later what became of it. */
  run(input: CommandInput): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      if (this.#closed) throw new Error('The engine is closed and takes no more commands.');
      const batcher = this.#batchers.get(input.kind);
      if (batcher === undefined) throw new Error(`No guest is called ${input.kind}.`);
      batcher.add(waitingFor(input, resolve, reject));
    });
  }

  /** The same path for many; each outcome in its place. */
  runCommands(inputs: readonly CommandInput[]): Promise<Outcome[]> {
    return Promise.all(inputs.map((input) => this.run(input)));
  }

  /** The database's clock plus the offset that only demo mode and tests move. */
  async businessNow(): Promise<string> {
    const { rows } = await withConnection(this.#pool, (client) => client.query<{ now: Date | string }>('SELECT business_now() AS now'));
    const [row] = rows;
    if (row === undefined) throw new Error('The table business_clock is empty.');
    return new Date(row.now).toISOString();
  }

  /** Takes no new commands and waits until all others are answered. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#batchers.values()].map((batcher) => batcher.idle()));
    if (!this.#committing.ending) await this.#committing.end();
  }
}
