import { migrate } from '#persistence';
import pg from 'pg';
import { makeWorld, type WorldSettings } from './making.js';

/** `half` was left by a making that was stopped; in `foreign` stands something else than the demo. */
type Found = 'nothing' | 'half' | 'whole' | 'foreign';

const look = async (client: pg.Client): Promise<Found> => {
  const { rows } = await client.query<{ known: number; invented: boolean; open: boolean }>(`SELECT count(*)::int AS known,
    coalesce(bool_and(demo), true) AS invented, EXISTS (SELECT FROM person WHERE demo) AS open FROM organisation`);
  const [{ known, invented, open } = { known: 0, invented: true, open: false }] = rows;
  if (!invented) return 'foreign';
  if (known === 0) return 'nothing';
  return open ? 'whole' : 'half';
};

/** Events and rule books can be neither changed nor deleted, so that half a world goes with its tables. */
const remove = async (client: pg.Client, databaseUrl: string): Promise<void> => {
  await client.query('DROP SCHEMA public CASCADE');
  await client.query('CREATE SCHEMA public');
  await migrate(databaseUrl);
};

/** Two makers at once go one after the other, and the second finds the world. */
const withLock = async <T>(databaseUrl: string, use: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'afklar demo' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(7302)');
    return await use(client);
  } finally {
    await client.end();
  }
};

/** What stands in the database, once it has today's tables. */
const lookAt = async (client: pg.Client, databaseUrl: string): Promise<Exclude<Found, 'foreign'>> => {
  await migrate(databaseUrl);
  const found = await look(client);
  if (found === 'foreign') throw new Error('The database holds other organisations than the demo’s. Give an empty one.');
  return found;
};

/**
 * Makes the demo world where nothing is yet; answers whether it did. What a stopped making left is removed first.
 * Nobody else may use the database meanwhile. Throws when it holds other organisations than the demo's.
 */
export const seedDemoWorld = (settings: WorldSettings): Promise<'made' | 'wasThere'> =>
  withLock(settings.databaseUrl, async (client) => {
    const found = await lookAt(client, settings.databaseUrl);
    if (found === 'whole') return 'wasThere';
    if (found === 'half') await remove(client, settings.databaseUrl);
    await makeWorld(settings);
    return 'made';
  });

/** Makes the demo world anew, so that it ends today again: all that was done in it is gone. Api and worker must be stopped. */
export const resetDemoWorld = (settings: WorldSettings): Promise<void> =>
  withLock(settings.databaseUrl, async (client) => {
    const found = await lookAt(client, settings.databaseUrl);
    if (found !== 'nothing') await remove(client, settings.databaseUrl);
    await makeWorld(settings);
  });
