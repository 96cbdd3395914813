import { Redis, type RedisOptions } from 'ioredis';
import type { Log } from '../log.js';
import type { Transport } from './transport.js';

/** The longest pause before another try to connect, in milliseconds: ioredis and BullMQ would let it grow to twenty seconds. */
const longestPause = 1_000;

const always: RedisOptions = { lazyConnect: true, connectTimeout: 5_000, retryStrategy: (times) => Math.min(times * 100, longestPause) };

const policyIn = (info: string): string => /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'unknown';

/** Under any other policy a full Redis throws jobs away and says nothing. */
const checkPolicy = async (redis: Redis): Promise<void> => {
  const policy = policyIn(await redis.info('memory'));
  if (policy !== 'noeviction') throw new Error(`Redis has maxmemory-policy "${policy}", which loses jobs. Set it to noeviction.`);
};

const connect = async (redis: Redis): Promise<void> => {
  try {
    await redis.connect();
  } catch (error) {
    throw new Error('The Redis that REDIS_URL names does not answer. Start it, or leave REDIS_URL empty to keep the queue in PostgreSQL.', { cause: error });
  }
};

/** One line when it goes and one when it comes back: every connection reports every try. */
const logAbsence = (redis: Redis, log: Log): void => {
  let away = false;
  redis.on('close', () => {
    if (!away) log('warn', 'redis is away');
    away = true;
  });
  redis.on('ready', () => {
    if (away) log('info', 'redis is back');
    away = false;
  });
};

/** The queue in Redis. Refuses a Redis that may lose jobs. */
export const openRedisTransport = async (url: string, log: Log): Promise<Transport> => {
  const producer = new Redis(url, { ...always, enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  const consumer = new Redis(url, { ...always, maxRetriesPerRequest: null });
  const close = async (): Promise<void> => {
    producer.removeAllListeners('close');
    producer.disconnect();
    consumer.disconnect();
  };
  for (const redis of [producer, consumer]) redis.on('error', () => undefined);
  try {
    await Promise.all([connect(producer), connect(consumer)]);
    await checkPolicy(producer);
  } catch (error) {
    await close();
    throw error;
  }
  logAbsence(producer, log);
  return { name: 'redis', backend: undefined, producer, consumer, isReady: () => producer.status === 'ready', close };
};
