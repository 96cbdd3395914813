import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from './entities/index.js';
import { wireTypes } from './wire-types.js';

/** `app` reads for people under row-level security, by TypeORM; `engine` is what the program itself writes with. */
export type Database = { app: DataSource; engine: pg.Pool; close(): Promise<void> };

export type PoolSizes = {
  app?: number;
  engine?: number;
  /** `false`: the engine's commits do not wait for the disk. Only for what can be made anew. */
  durable?: boolean;
};

/**
 * A connection that breaks while lent says so to whoever waits for its reply, and once more as an event, which ends the
 * process when nobody listens. Pool and TypeORM leave a moment between their listening: a greeting and a farewell that
 * arrive together fall into it.
 */
const hearErrors = (client: pg.ClientBase): void => void client.on('error', () => undefined);

/** Enough for what is asked often; a text whose lists vary in length must not fill the server's memory. */
const mostPlans = 300;

/**
 * Row-level security makes a statement dearer to plan than to run: a connection keeps the plans of those it has met.
 * PostgreSQL itself makes one anew where the values decide how to read.
 */
const keepPlans = (client: pg.ClientBase): void => {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostPlans) return known;
    const name = `read ${names.size}`;
    names.set(text, name);
    return name;
  };
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const named = (text: unknown, values: unknown, ...rest: unknown[]): unknown => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
    return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
  };
  Object.assign(client, { query: named });
};

const poolOptions = (role: 'app' | 'engine', max: number, durable = true) => ({
  max,
  options: `-c role=${role} -c statement_timeout=30s -c idle_in_transaction_session_timeout=30s -c jit=off${durable ? '' : ' -c synchronous_commit=off'}`,
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
  onConnect: hearErrors,
  types: wireTypes,
});

const openApp = (url: string, max: number): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    applicationName: 'afklar app',
    extra: {
      ...poolOptions('app', max),
      onConnect: (client: pg.ClientBase) => {
        hearErrors(client);
        keepPlans(client);
      },
    },
    installExtensions: false,
    synchronize: false,
    logging: false,
  }).initialize();

/** Opens both doors to the database; it must have been migrated. Whoever opens it closes it. */
export const openDatabase = async (url: string, { app: appSize = 8, engine: engineSize = 4, durable }: PoolSizes = {}): Promise<Database> => {
  const app = await openApp(url, appSize);
  const engine = new pg.Pool({ connectionString: url, application_name: 'afklar engine', ...poolOptions('engine', engineSize, durable) });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  engine.on('error', () => undefined);
  return {
    app,
    engine,
    close: async () => {
      await Promise.all([app.destroy(), engine.end()]);
    },
  };
};
