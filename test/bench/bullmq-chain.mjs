import { randomUUID } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import { inFlight, transitions } from './load.mjs';

const day = 86_400_000;
const timers = ['delivery', 'due', 'step'];
const timerId = (id, timer) => `${id}-${timer}`;

/**
 * The same lifecycle as one would write it on BullMQ alone: a job for each transition, the state a hash in Redis with
 * its version, the events a list, three delayed jobs as timers, removed at the end. No second wall, no access log, no
 * keys, nothing in a database.
 */
export const openChain = async ({ port, client }) => {
  const connection = { host: '127.0.0.1', port, maxRetriesPerRequest: null };
  const prefix = `bench-${randomUUID()}`;
  const chain = new Queue('chain', { connection, prefix });
  const timing = new Queue('timing', { connection, prefix });
  const waiting = new Map();
  const kept = { removeOnComplete: true, removeOnFail: true };

  const write = (id, version, type) =>
    client
      .multi()
      .hset(`request:${id}`, 'status', type, 'version', version, 'holder', version % 2 === 0 ? 'recipient' : 'requester', 'at', Date.now())
      .rpush(`events:${id}`, JSON.stringify({ type, version, at: Date.now(), actor: randomUUID() }))
      .exec();

  const arm = (id) =>
    timing.addBulk(timers.map((timer) => ({ name: timer, data: { id, timer }, opts: { jobId: timerId(id, timer), delay: 14 * day, ...kept } })));
  const disarm = (id) => Promise.all(timers.map((timer) => timing.remove(timerId(id, timer))));

  const transit = async ({ data: { id, version } }) => {
    const stored = await client.hget(`request:${id}`, 'version');
    if (Number(stored) !== version - 1) throw new Error(`${id} is at version ${stored}, not ${version - 1}.`);
    await write(id, version, `step${version}`);
    if (version === 2) await arm(id);
    if (version <= transitions) return void (await chain.add('transit', { id, version: version + 1 }, kept));
    await disarm(id);
    waiting.get(id)();
    waiting.delete(id);
  };

  const worker = new Worker('chain', transit, { connection, prefix, concurrency: inFlight });
  let failure = null;
  worker.on('failed', (_job, error) => (failure = error));
  await worker.waitUntilReady();

  const live = async () => {
    const id = randomUUID();
    const ended = new Promise((resolve) => waiting.set(id, resolve));
    await write(id, 1, 'created');
    await chain.add('transit', { id, version: 2 }, kept);
    await ended;
    if (failure !== null) throw failure;
  };
  const close = async () => {
    await worker.close();
    await Promise.all([chain.close(), timing.close()]);
  };
  return { live, close };
};
