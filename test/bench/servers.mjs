import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { startPostgres } from '../../tools/embedded-postgres.mjs';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Every commit on disk before it is answered; room for a pass without a checkpoint in the middle. */
const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', shared_buffers: '1GB', max_wal_size: '8GB', checkpoint_timeout: '30min' };

const folderFor = (name) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `afklar-bench-${name}-`));
  fs.chmodSync(folder, 0o755);
  return folder;
};

export const startDurablePostgres = async () => {
  const folder = folderFor('postgres');
  const server = await startPostgres({ dataDir: path.join(folder, 'data'), settings: durable });
  const stop = async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
};

/** As in production: appended to a file, on disk every second. */
export const startAppendingRedis = async () => {
  const folder = folderFor('redis');
  const port = await freePort();
  const flags = { bind: '127.0.0.1', port, dir: folder, save: '', appendonly: 'yes', appendfsync: 'everysec', 'maxmemory-policy': 'noeviction', hz: '100' };
  const server = spawn(
    'redis-server',
    Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: 'ignore' },
  );
  const client = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 50 });
  client.on('error', () => undefined);
  await client.ping();
  const stop = async () => {
    client.disconnect();
    const ended = once(server, 'exit');
    if (server.kill('SIGTERM')) await ended;
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { port, client, stop };
};

export const hasRedis = (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, 'redis-server')));
