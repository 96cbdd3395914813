import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Actor } from '#core';
import { type CommandInput, Engine, type Outcome, type RuleSource } from '#workflow';
import { createDatabase } from '../../kit/database.js';
import { type Jar, type JarCommand, type JarEvent, jarGuest, jarTable, member } from './toy.js';

/** What the engine is given: a pool that acts as role engine. */
export const enginePool = (url: string, max = 4): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, max, options: '-c role=engine', connectionTimeoutMillis: 5_000 });
  pool.on('error', () => undefined);
  return pool;
};

/** Rule books of jars by version; `publish` makes the next one current. */
export const createJarRules = () => {
  const books = [{ limit: 10 }];
  const load = async (version: number) => {
    const rules = books[version - 1];
    if (rules === undefined) throw new Error(`There is no rule book ${version}.`);
    return rules;
  };
  const source: RuleSource = { current: async () => ({ version: books.length, rules: await load(books.length) }), load };
  return { source, publish: (limit: number) => void books.push({ limit }) };
};

type JarOutcome = Outcome<Jar, JarEvent>;
export type Asked = { id?: string; command: JarCommand; actor?: Actor; key?: string; bodyHash?: string; expectedVersion?: number };

export const home = randomUUID();

export const jarCommand = ({
  id = randomUUID(),
  command,
  actor = member(home),
  key = randomUUID(),
  bodyHash = JSON.stringify(command),
  expectedVersion,
}: Asked): CommandInput<JarCommand> => ({
  kind: 'jar',
  id,
  command,
  actor,
  key,
  bodyHash,
  ...(expectedVersion !== undefined && { expectedVersion }),
});

/** A database with the table of jars, an engine on it, and the owner's own connection to look at what is written. */
export const openRig = async (options: { size?: number; inFlight?: number } = {}) => {
  const { url, drop } = await createDatabase();
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query(jarTable);
  const pool = enginePool(url);
  const rules = createJarRules();
  const engine = new Engine(pool, [jarGuest], rules.source, options);
  const run = async (asked: Asked): Promise<JarOutcome> => (await engine.run(jarCommand(asked))) as JarOutcome;
  const runAll = async (asked: readonly Asked[]): Promise<JarOutcome[]> => (await engine.runCommands(asked.map(jarCommand))) as JarOutcome[];
  const open = async (id: string = randomUUID(), ownerId: string = home): Promise<string> => {
    await run({ id, command: { type: 'open', citizenId: randomUUID(), ownerId }, actor: member(ownerId) });
    return id;
  };
  /** One column of what a query finds. */
  const column = async <T>(sql: string, values: unknown[] = []): Promise<T[]> => {
    const { rows } = await owner.query<[T]>({ text: sql, values, rowMode: 'array' });
    return rows.map(([value]) => value);
  };
  const close = async (): Promise<void> => {
    await engine.close();
    await pool.end();
    await owner.end();
    await drop();
  };
  return { url, owner, pool, engine, rules, run, runAll, open, column, close };
};

export type Rig = Awaited<ReturnType<typeof openRig>>;
