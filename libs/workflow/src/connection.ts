import pg from 'pg';

/**
 * Every statement of the engine reaches its rows by a key. A plan made while the tables were still empty must not
 * choose to read them whole, and must not be made anew for each batch.
 */
const settings = {
  enable_seqscan: 'off',
  plan_cache_mode: 'force_generic_plan',
  jit: 'off',
  statement_timeout: '30s',
  idle_in_transaction_session_timeout: '30s',
};

const prepared = new WeakSet<pg.PoolClient>();

/** A connection that breaks while lent says so twice: to whoever waits for a reply, and as an event nobody may ignore. */
const hearErrors = (client: pg.PoolClient): void => void client.on('error', () => undefined);

const prepare = async (client: pg.PoolClient): Promise<void> => {
  if (prepared.has(client)) return;
  hearErrors(client);
  await client.query(
    Object.entries(settings)
      .map(([name, value]) => `SET ${name} = '${value}'`)
      .join('; '),
  );
  prepared.add(client);
};

/**
 * The committing connections, of the engine's own, because their settings would harm other people's statements: what
 * a batch writes is joined by hash alone. Statistics of a table that was empty a moment ago otherwise lead to loops of
 * a batch over itself, or over a whole table.
 */
export const committingPool = ({ options }: pg.Pool, max: number): pg.Pool => {
  const flags = Object.entries({ ...settings, enable_nestloop: 'off', enable_mergejoin: 'off' }).map(([name, value]) => `-c ${name}=${value}`);
  const pool = new pg.Pool({ ...options, password: options.password, max, allowExitOnIdle: true, options: [options.options ?? '', ...flags].join(' ') });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    hearErrors(client);
    prepared.add(client);
  });
  return pool;
};

const unusable = (error: unknown): Error | boolean => (isConnectionLoss(error) ? (error as Error) : false);

/** Lends a connection set up for the engine; a broken one is thrown away. */
export const withConnection = async <T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await prepare(client);
    const result = await use(client);
    client.release();
    return result;
  } catch (error) {
    client.release(unusable(error));
    throw error;
  }
};

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};

/** Classes 08 and 57P: the connection or the server goes; 53: it is out of memory, disk or connections. */
const serverGone = /^(08|53|57P)/;
const networkGone = /^(ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|ENOTFOUND|EAI_)/;
const saysGone = /connection terminated|trying to connect|connection error|client was closed|calling end on the pool/i;

/** PostgreSQL went while it was asked. Unlike `isConnectionLoss` this never speaks of another server that was asked meanwhile. */
export const isDatabaseGone = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === '' ? error instanceof Error && saysGone.test(error.message) : serverGone.test(code);
};

/** The database cannot be asked, or its reply was lost: nobody knows whether the statement was carried out. */
export const isConnectionLoss = (error: unknown): boolean => isDatabaseGone(error) || networkGone.test(codeOf(error));

/** Two batches met; repeating is all that is needed. */
export const isTransient = (error: unknown): boolean => ['40P01', '40001'].includes(codeOf(error));

export const isUniqueViolation = (error: unknown): boolean => codeOf(error) === '23505';
