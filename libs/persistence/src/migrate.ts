import { createHash } from 'node:crypto';
import pg from 'pg';
import { migrations, type Migration } from './migrations/index.js';
import { createRoles } from './roles.js';

const checksumOf = ({ sql }: Migration): string => createHash('sha256').update(sql).digest('hex');

/** Any number; only migrating takes this lock. */
const lock = 4_611_702;

const appliedIn = async (client: pg.Client): Promise<Map<string, string>> => {
  const { rows } = await client.query<{ name: string; checksum: string }>('SELECT name, checksum FROM schema_migration');
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
};

const pendingOf = (applied: ReadonlyMap<string, string>): Migration[] =>
  migrations.filter((migration) => {
    const checksum = applied.get(migration.name);
    if (checksum !== undefined && checksum !== checksumOf(migration)) {
      throw new Error(`Migration ${migration.name} was edited after it had been applied. Write a new one instead.`);
    }
    return checksum === undefined;
  });

const apply = async (client: pg.Client, migration: Migration): Promise<void> => {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query('INSERT INTO schema_migration (name, checksum) VALUES ($1, $2)', [migration.name, checksumOf(migration)]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`Migration ${migration.name} failed: ${(error as Error).message}`, { cause: error });
  }
};

const withClient = async <T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, application_name: 'afklar migrate' });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
};

/**
 * Brings the database to today's schema and answers with the names of what it applied. Several starters may call it
 * at once: one works, the others wait and find nothing left. The login must be allowed to create tables and roles.
 */
export const migrate = (url: string): Promise<string[]> =>
  withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    await createRoles(client);
    await client.query(`CREATE TABLE IF NOT EXISTS schema_migration
      (name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
    const pending = pendingOf(await appliedIn(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  });

/** Names of the migrations this build needs and the database lacks. */
export const pendingMigrations = (url: string): Promise<string[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('schema_migration') IS NOT NULL AS there`);
    const applied = rows[0]?.there === true ? await appliedIn(client) : new Map<string, string>();
    return pendingOf(applied).map(({ name }) => name);
  });
