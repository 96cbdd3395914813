import { createPostgresBackend, runMigrations, type BackendFactory, type ConnectionOptions } from 'bullmq';
import pg from 'pg';
import type { Settings } from '../boot/settings.js';
import type { Transport } from './transport.js';

const schema = 'bullmq';

/**
 * BullMQ brings its own tables. Role engine may use them, and make the sequence that BullMQ wants for every queue.
 * Safe to repeat, also by several at once.
 */
const migrateQueue = async (databaseUrl: string): Promise<void> => {
  const owner = new pg.Client({ connectionString: databaseUrl, application_name: 'afklar queue migration' });
  await owner.connect();
  try {
    await runMigrations(owner, schema);
    await owner.query(`GRANT USAGE, CREATE ON SCHEMA ${schema} TO engine`);
    await owner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO engine`);
    await owner.query(`GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${schema} TO engine`);
  } finally {
    await owner.end();
  }
};

/** Connections beside the one on which each channel's worker listens. */
const sharedConnections = 8;

/** The queue in PostgreSQL: one pool for all channels. */
export const openPostgresTransport = async ({ databaseUrl }: Settings, channels: number): Promise<Transport> => {
  await migrateQueue(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'afklar queue',
    options: `-c search_path=${schema} -c role=engine -c statement_timeout=30s -c jit=off`,
    max: channels + sharedConnections,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks is replaced, be it idle or lent; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  pool.setMaxListeners(0); // one a queue and one a worker
  // BullMQ takes a pool where its type names Redis options; the backend decides what it is.
  const connection = pool as unknown as ConnectionOptions;
  return {
    name: 'postgres',
    backend: createPostgresBackend as BackendFactory,
    producer: connection,
    consumer: connection,
    isReady: () => true,
    close: () => pool.end(),
  };
};
