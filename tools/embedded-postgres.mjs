// A real PostgreSQL from node_modules alone: nothing to install, no Docker.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { postgresPrograms, serverUser } from './kit/postgres-programs.mjs';
import { endServerOf } from './kit/postgres-orphan.mjs';
import { freePort } from './kit/ports.mjs';
import { sentenceIn, Trouble } from './kit/trouble.mjs';

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

/** Named by where the process stands: its user need not be able to walk there, as under /root. */
const here = (dir) => (process.platform === 'linux' ? '/proc/self/cwd' : dir);

const passwordOf = (dir) => {
  const file = `${dir}.password`;
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8');
};

/** Where the server's user can read it, and nobody else. */
const withPasswordFile = (password, { uid, gid }, use) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'afklar-'));
  const file = path.join(folder, 'password');
  try {
    fs.writeFileSync(file, password, { mode: 0o600 });
    if (uid !== undefined) for (const name of [file, folder]) fs.chownSync(name, uid, gid);
    return use(file);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
};

/** Made beside its place and moved there whole: a start that was cut off leaves no half cluster. */
const initialise = (bin, dir, password, options) => {
  const fresh = `${dir}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { recursive: true, mode: 0o700 });
  if (options.uid !== undefined) fs.chownSync(fresh, options.uid, options.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=da-DK'];
  const made = withPasswordFile(password, options, (file) =>
    spawnSync(path.join(bin, 'initdb'), ['-D', here(fresh), '-U', 'afklar', '--auth=scram-sha-256', `--pwfile=${file}`, ...locale, '--no-instructions'], {
      ...options,
      cwd: fresh,
      encoding: 'utf8',
    }),
  );
  if (made.status === 0) return fs.renameSync(fresh, dir);
  fs.rmSync(fresh, { recursive: true, force: true });
  const said = made.error?.message ?? made.stderr.trim();
  throw new Trouble(sentenceIn(said) ?? `The database could not be made in ${dir}: ${said.split('\n').at(-1)}`);
};

/** Outlives a kill -9 of ours: its input closes, and it asks the server to shut down. */
const watchOver = (server) => {
  const watchdog = spawn('/bin/sh', ['-c', `cat >/dev/null; kill -INT ${server.pid} 2>/dev/null`], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  watchdog.unref();
  watchdog.stdin.unref();
  server.once('exit', () => process.kill(-Number(watchdog.pid), 'SIGKILL'));
};

const lastLineOf = (log) => fs.readFileSync(log, 'utf8').trimEnd().split('\n').at(-1) ?? '';

/**
 * Starts the server on a free port of 127.0.0.1 and answers `{ url, stop, ended }`; the url is that of its superuser,
 * `ended` resolves when the server is gone. `settings` are PostgreSQL's own (`fsync: 'off'`). A server that a killed
 * starter left behind in the folder is ended first, so the caller must be the folder's only user. Throws one sentence when it cannot start.
 */
export const startPostgres = async ({ dataDir, settings = {} }) => {
  const ids = serverUser();
  const options = { ...ids, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };
  const bin = postgresPrograms(ids);
  const dir = path.resolve(dataDir);
  fs.mkdirSync(path.dirname(dir), { recursive: true });
  const password = passwordOf(dir);
  if (fs.existsSync(dir)) await endServerOf(dir);
  else initialise(bin, dir, password, options);
  const port = await freePort();
  const flags = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: 200, ...settings };
  const args = Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const logFile = path.join(dir, 'server.log');
  const log = fs.openSync(logFile, 'a');
  const server = spawn(path.join(bin, 'postgres'), ['-D', here(dir), '-p', String(port), ...args], {
    ...options,
    cwd: dir,
    detached: true,
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  let over = false;
  const ended = new Promise((resolve) => server.once('exit', resolve)).then(() => (over = true));
  server.unref();
  watchOver(server);
  const stop = async () => {
    if (over) return;
    server.ref();
    server.kill('SIGINT');
    const patience = setTimeout(() => server.kill('SIGQUIT'), 10_000);
    await ended;
    clearTimeout(patience);
  };
  const url = `postgres://afklar:${password}@127.0.0.1:${port}/postgres`;
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (over || tries > 600) {
      await stop();
      throw new Trouble(sentenceIn(lastLineOf(logFile)) ?? `PostgreSQL did not start; ${logFile} ends with: ${lastLineOf(logFile)}`);
    }
    await wait(100);
  }
  return { url, stop, ended };
};
