import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { changesChannel, createAnnouncer } from '#persistence';
import pg from 'pg';
import { v7 } from 'uuid';
import { createDatabase } from '../kit/database.js';
import { until } from './kit.js';

type Said = { at: number; ids: string[]; bytes: number };

describe('announcing changes', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let pool: pg.Pool;
  let listener: pg.Client;
  let said: Said[] = [];

  beforeAll(async () => {
    database = await createDatabase();
    pool = new pg.Pool({ connectionString: database.url });
    listener = new pg.Client(database.url);
    await listener.connect();
    listener.on('notification', ({ payload = '' }) => said.push({ at: performance.now(), ids: JSON.parse(payload), bytes: Buffer.byteLength(payload) }));
    await listener.query(`LISTEN ${changesChannel}`);
  });
  beforeEach(() => {
    said = [];
  });
  afterAll(async () => {
    await listener?.end();
    await pool?.end();
    await database?.drop();
  });

  const heard = (): Set<string> => new Set(said.flatMap(({ ids }) => ids));
  const ids = (count: number): string[] => Array.from({ length: count }, () => v7());
  const fail = (error: unknown): never => {
    throw error;
  };

  it('is at most five times a second, and leaves nothing out', async () => {
    const announcer = createAnnouncer(pool, fail);
    const all = ids(60);
    const began = performance.now();
    for (const id of all) {
      announcer.changed([id]);
      await pool.query('SELECT pg_sleep(0.01)');
    }
    await until('all to be heard', async () => heard().size === all.length);
    await announcer.close();
    expect(heard()).toEqual(new Set(all));
    expect(said.length).toBeGreaterThan(1);
    expect(said.length).toBeLessThanOrEqual(Math.ceil((performance.now() - began) / 200) + 1);
  });

  it('says a thousand at once in pieces that a notification can carry', async () => {
    const announcer = createAnnouncer(pool, fail);
    const all = ids(1_000);
    announcer.changed(all);
    await until('all to be heard', async () => heard().size === all.length);
    await announcer.close();
    expect(Math.max(...said.map(({ bytes }) => bytes))).toBeLessThan(8_000);
  });

  it('ends by saying what is still to be said', async () => {
    const announcer = createAnnouncer(pool, fail);
    const [first, second] = [ids(1), ids(1)];
    announcer.changed(first);
    await until('the first', async () => heard().size === 1);
    announcer.changed(second);
    await announcer.close();
    await until('the second', async () => heard().size === 2);
  });

  it('tries again what could not be said, and does not fail its caller', async () => {
    const failures: unknown[] = [];
    const broken = new pg.Pool({ connectionString: database.url });
    const announcer = createAnnouncer(broken, (error) => failures.push(error));
    await broken.end();
    const [id] = ids(1);
    announcer.changed([String(id)]);
    await until('the failure', async () => failures.length > 0);
    await announcer.close();
    expect(failures.length).toBeGreaterThanOrEqual(2);
    expect(heard().size).toBe(0);
  });
});
