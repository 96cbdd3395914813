import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { checkClocks } from '#persistence';
import pg from 'pg';
import { v7 } from 'uuid';
import { hasRedis, startRedis } from '../kit/redis.js';
import { startWorker } from '../kit/worker.js';
import { openStage, type Stage } from './kit.js';

const withOwner = async (url: string, sql: string): Promise<void> => {
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query(sql);
  await owner.end();
};

describe('a worker refuses to start', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.query('DELETE FROM outbox'));
  afterAll(() => stage?.end());

  it('on a database that lacks a migration, and names it', async () => {
    await withOwner(stage.url, `CREATE TABLE kept AS SELECT * FROM schema_migration; DELETE FROM schema_migration WHERE name = '0105-walls'`);
    await expect(startWorker(stage.url)).rejects.toThrow('lacks the migrations 0105-walls');
    await withOwner(stage.url, `DELETE FROM schema_migration; INSERT INTO schema_migration SELECT * FROM kept; DROP TABLE kept`);
  });

  it('when something is told on a channel for which it has no handler', async () => {
    await stage.query(`INSERT INTO outbox (id, instance_id, version, channel, body) VALUES ($1, $1, 1, 'pigeon', '{}')`, [v7()]);
    await expect(startWorker(stage.url)).rejects.toThrow('of the channel "pigeon", for which this worker has no handler');
  });

  it('when the clocks of process and database differ by more than two seconds', async () => {
    await withOwner(
      stage.url,
      `CREATE SCHEMA slow; GRANT USAGE ON SCHEMA slow TO engine;
       CREATE FUNCTION slow.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS $$ SELECT pg_catalog.clock_timestamp() - interval '3 seconds' $$`,
    );
    const pool = new pg.Pool({ connectionString: stage.url, options: '-c search_path=slow,pg_catalog,public' });
    await expect(checkClocks(pool)).rejects.toThrow(/differ by (29|30)\d\d ms/);
    await expect(checkClocks(stage.database.engine)).resolves.toBeUndefined();
    await pool.end();
    await expect(startWorker(`${stage.url}?options=-c%20search_path%3Dslow,pg_catalog,public`)).rejects.toThrow('The clocks of this machine');
  });

  it('on a database that is not there', async () => {
    await expect(startWorker('postgres://127.0.0.1:1/demo')).rejects.toThrow('lets nobody in (ECONNREFUSED). Start it, or correct the address.');
    await expect(startWorker(stage.url.replace(/[^/]+$/, 'missing'))).rejects.toThrow('lets nobody in (3D000)');
  });

  it('on a redis that is not there', async () => {
    await expect(startWorker(stage.url, { redisUrl: 'redis://127.0.0.1:1' })).rejects.toThrow('does not answer. Start it, or leave REDIS_URL empty');
  });

  (hasRedis ? it : it.skip)('on a redis that may throw jobs away (needs redis-server)', async () => {
    const redis = await startRedis({ 'maxmemory-policy': 'allkeys-lru' });
    try {
      await expect(startWorker(stage.url, { redisUrl: redis.url })).rejects.toThrow(
        'Redis has maxmemory-policy "allkeys-lru", which loses jobs. Set it to noeviction.',
      );
    } finally {
      await redis.stop();
    }
  });
});
