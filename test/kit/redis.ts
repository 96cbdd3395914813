import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';

/** Whether there is a redis-server here; tests that need it are skipped by name when there is none. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export type RedisServer = {
  url: string;
  /** Waits while the server is down. */
  client: Redis;
  /** Kills the server; what it held is gone. */
  down(): Promise<void>;
  /** Starts it again, empty, at the same address. */
  up(): Promise<void>;
  stop(): Promise<void>;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A Redis of one's own on a free port, which keeps nothing. `flags` are its settings, as `{ 'maxmemory-policy': 'allkeys-lru' }`. */
export const startRedis = async (flags: Readonly<Record<string, string>> = {}): Promise<RedisServer> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'afklar-redis-'));
  const port = await freePort();
  const settings = { bind: '127.0.0.1', port: String(port), dir: folder, save: '', 'maxmemory-policy': 'noeviction', hz: '100', ...flags };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null, retryStrategy: () => 50 });
  client.on('error', () => undefined);
  let server: ChildProcess;

  const up = async (): Promise<void> => {
    server = spawn('redis-server', args, { stdio: 'ignore' });
    await client.ping();
  };
  const down = async (): Promise<void> => {
    const ended = once(server, 'exit');
    if (server.kill('SIGKILL')) await ended;
  };

  await up();
  return {
    url,
    client,
    up,
    down,
    stop: async () => {
      client.disconnect();
      await down();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
