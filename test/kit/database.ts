import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '#persistence';

const TEMPLATE = 'afklar_template';
const LOCK = 20_261_123;

const server = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('no test server: this room must not be listed as pure in global-setup.mjs');
  return url;
};

const urlOf = (database: string): string => {
  const url = new URL(server());
  url.pathname = `/${database}`;
  return url.href;
};

const asAdmin = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(server());
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** Migrated once per run; the lock keeps parallel test files from making it twice. */
const ensureTemplate = async (client: pg.Client): Promise<void> => {
  await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (found.rowCount === 0) {
    const fresh = `${TEMPLATE}_making`;
    await client.query(`DROP DATABASE IF EXISTS ${fresh} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${fresh}`);
    await migrate(urlOf(fresh));
    await client.query(`ALTER DATABASE ${fresh} RENAME TO ${TEMPLATE}`);
  }
  await client.query('SELECT pg_advisory_unlock($1)', [LOCK]);
};

/** A migrated database of one's own, copied from a template; the url is a superuser's. */
export const createDatabase = async (): Promise<{ url: string; drop(): Promise<void> }> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(async (client) => {
    await ensureTemplate(client);
    await client.query('SELECT pg_advisory_lock($1)', [LOCK + 1]);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK + 1]);
  });
  const drop = () => asAdmin(async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)));
  return { url: urlOf(name), drop };
};
