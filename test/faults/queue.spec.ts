import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hasRedis, startRedis, type RedisServer } from '../kit/redis.js';
import { itKeepsEveryPromise } from './kit/promises.js';
import { readRemains, type Remains } from './kit/remains.js';
import { openStage, type Stage } from './kit/stage.js';
import { weather, type Fault } from './kit/storm.js';

/** Calls sent and come back while the queue is gone: all of them must get on without it. */
const ticksWithoutRedis = 20;

(hasRedis ? describe : describe.skip)('Redis is emptied and killed, and its workers too, while requests flow, with redis-server', () => {
  let redis: RedisServer;
  let stage: Stage;
  let remains: Remains;
  let refusedWithoutRedis = 0;

  const refused = (): number => stage.journal.calls.reduce((sum, call) => sum + call.lost + call.refused, 0);
  /** A worker that starts while its queue is gone says so and ends, and is started again by whoever looks after it: not ours to show. */
  const allWork = (): Promise<unknown> => Promise.all(stage.workers.map((worker) => worker.up()));

  const empty: Fault = async () => void (await redis.client.flushall());
  const kill: Fault = async () => {
    await allWork();
    const before = refused();
    await redis.down();
    await stage.journal.grown(ticksWithoutRedis);
    refusedWithoutRedis += refused() - before;
    await redis.up();
  };
  const killWorker: Fault = async (chance) => {
    await allWork();
    chance.oneOf(stage.workers).strike();
  };
  /** Each kind several times, however chance would have it. */
  const faults: readonly Fault[] = [empty, kill, killWorker, empty, kill, empty, killWorker, kill, empty, kill];

  beforeAll(async () => {
    redis = await startRedis();
    stage = await openStage(redis.url);
    await weather(stage, faults);
    remains = await readRemains(stage);
  }, 600_000);
  afterAll(async () => {
    await stage?.end();
    await redis?.stop();
  });

  it('lets nobody who speaks to the api notice', () => expect(refusedWithoutRedis).toBe(0));

  itKeepsEveryPromise(() => ({ stage, remains }));
});
