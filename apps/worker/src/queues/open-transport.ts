import type { Settings } from '../boot/settings.js';
import type { Log } from '../log.js';
import { openPostgresTransport } from './postgres-transport.js';
import { openRedisTransport } from './redis-transport.js';
import type { Transport } from './transport.js';

/** Redis when it is named, else PostgreSQL. */
export const openTransport = (settings: Settings, channels: number, log: Log): Promise<Transport> =>
  settings.redisUrl === null ? openPostgresTransport(settings, channels) : openRedisTransport(settings.redisUrl, log);
