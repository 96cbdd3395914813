import pg from 'pg';
import { pendingMigrations } from './migrate.js';

/** The most that the clocks of process and database may differ, in milliseconds. */
const mostApart = 2_000;

const checkAnswer = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const { code = 'no answer in time' } = error as { code?: string };
    throw new Error(`The database that DATABASE_URL names lets nobody in (${code}). Start it, or correct the address.`, { cause: error });
  }
};

/** Throws what to mend when the database cannot be reached or is not at this build's schema. */
export const checkMigrations = async (databaseUrl: string): Promise<void> => {
  await checkAnswer(databaseUrl);
  const pending = await pendingMigrations(databaseUrl);
  if (pending.length > 0) throw new Error(`The database lacks the migrations ${pending.join(', ')}. Run the migrations before this program.`);
};

/** Sessions and leases rest on the database's time, pauses and mail on the process's: throws when they are too far apart. */
export const checkClocks = async (pool: pg.Pool): Promise<void> => {
  const before = Date.now();
  const { rows } = await pool.query<{ now: number }>('SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now');
  const middle = (before + Date.now()) / 2;
  const apart = Math.abs(Number(rows[0]?.now) - middle);
  if (!(apart <= mostApart)) throw new Error(`The clocks of this machine and of the database differ by ${Math.round(apart)} ms. Set them right first.`);
};
