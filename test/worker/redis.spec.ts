import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Queue } from 'bullmq';
import { hasRedis, startRedis, type RedisServer } from '../kit/redis.js';
import { startWorker, type TestWorker } from '../kit/worker.js';
import { openStage, quiet, until, type Stage } from './kit.js';

const channels = ['deliver', 'notice'];

(hasRedis ? describe : describe.skip)('a redis that cannot be trusted (needs redis-server)', () => {
  let stage: Stage;
  let redis: RedisServer;
  let worker: TestWorker | null = null;

  beforeAll(async () => {
    stage = await openStage();
    redis = await startRedis();
  });
  afterEach(async () => {
    await worker?.close();
    worker = null;
  });
  afterAll(async () => {
    await stage?.end();
    await redis?.stop();
  });

  const delivered = async (id: string): Promise<boolean> => (await stage.state(id)).delivery === 'acknowledged';
  const endClaims = (): Promise<unknown> => stage.query(`UPDATE outbox SET claimed_until = now() WHERE claimed_until IS NOT NULL`);

  it('loses nothing by being emptied: what it forgot is handed on again when its claim ends', async () => {
    const queues = channels.map((name) => new Queue(name, { connection: { url: redis.url } }));
    await Promise.all(queues.map((queue) => queue.pause()));
    worker = await startWorker(stage.url, { redisUrl: redis.url });
    const id = await stage.sent();
    await until('the jobs in redis', async () => (await queues[0]?.count()) === 1 && (await queues[1]?.count()) === 1);
    expect(await delivered(id)).toBe(false);
    await redis.client.flushall();
    await endClaims();
    await quiet(stage);
    expect(await delivered(id)).toBe(true);
    expect(await stage.notices(id)).toHaveLength(2);
    await Promise.all(queues.map((queue) => queue.close()));
  });

  it('stops no command and no timer while it is down, and loses nothing by it', async () => {
    worker = await startWorker(stage.url, { redisUrl: redis.url });
    await redis.down();
    const id = await stage.sent();
    await stage.query(`UPDATE business_clock SET "offset" = interval '40 days'`);
    await until('the first rung', async () => (await stage.events(id)).some(({ type }) => type === 'targetMissed'));
    expect((await stage.outbox()).length).toBeGreaterThan(0);
    await redis.up();
    await endClaims();
    await quiet(stage);
    await stage.query(`UPDATE business_clock SET "offset" = '0'`);
    expect((await stage.events(id)).filter(({ type }) => type === 'deliveryRecorded')).toHaveLength(1);
  });

  it('does not keep the worker from stopping, also when it is gone', async () => {
    worker = await startWorker(stage.url, { redisUrl: redis.url });
    await redis.down();
    await until('the worker to notice', async () => worker?.lines.some((line) => line.includes('redis is away')));
    await worker.close();
    worker = null;
    await redis.up();
  });
});
