import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Trouble } from './trouble.mjs';

/** What a first start writes, with room to breathe. */
const bytesNeeded = 300 * 1024 * 1024;

const freeBytes = (folder) => {
  const { bavail, bsize } = fs.statfsSync(folder);
  return bavail * bsize;
};

const sayWhoRuns = (file) => {
  const { pid, address } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return `Afklar already runs at ${address} (process ${pid}). Stop it there with Ctrl+C, or give another PORT and another DATA_DIR.`;
};

const reading = (read) => {
  try {
    return read();
  } catch {
    return null;
  }
};

/** Whether the start that left this note still lives; the number alone may be borne by another program by now. */
const isRunning = (file) => {
  const pid = reading(() => JSON.parse(fs.readFileSync(file, 'utf8')).pid);
  if (!Number.isInteger(pid) || pid === process.pid || reading(() => process.kill(pid, 0)) === null) return false;
  const command = reading(() => fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  return command === null ? process.platform !== 'linux' : command.includes('run.cjs');
};

/** Opened for us alone, or null when another start was quicker. */
const claim = (file) => {
  try {
    return fs.openSync(file, 'wx', 0o644);
  } catch (error) {
    if (error.code === 'EEXIST') return null;
    throw error;
  }
};

const takeLock = (folder, address) => {
  const file = path.join(folder, 'running.json');
  const wasKilled = fs.existsSync(file);
  if (isRunning(file)) throw new Trouble(sayWhoRuns(file));
  fs.rmSync(file, { force: true });
  const lock = claim(file);
  if (lock === null) throw new Trouble(sayWhoRuns(file));
  fs.writeSync(lock, JSON.stringify({ pid: process.pid, address }));
  fs.closeSync(lock);
  return { wasKilled, release: async () => fs.rmSync(file, { force: true }) };
};

/**
 * The folder of the database, the key, logs and mail, made when missing and ours until released. `wasKilled` says that the last start
 * had no time to clean up. One sentence when it cannot be used.
 */
export const openDataFolder = async (name, address) => {
  const folder = path.resolve(name);
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (error.code !== 'EEXIST' && error.code !== 'ENOTDIR') throw error;
    throw new Trouble(`${folder} cannot be made: there is a file of that name on the way. Give another DATA_DIR.`);
  }
  const { wasKilled, release } = takeLock(folder, address);
  if (freeBytes(folder) < bytesNeeded) {
    await release();
    throw new Trouble(`The disk of ${folder} is full: Afklar needs ${bytesNeeded / 1024 / 1024} MB. Make room, or give a DATA_DIR on another disk.`);
  }
  return { folder, wasKilled, release };
};

/** The key that wraps every citizen's key, made once and kept beside the data. */
export const contentKeyFile = (folder) => {
  const file = path.join(folder, 'content.key');
  if (fs.existsSync(file)) return file;
  if (fs.existsSync(path.join(folder, 'postgres'))) {
    throw new Trouble(`${file} is missing, and without it nobody can read what is in the database. Put it back, or remove ${folder} to begin anew.`);
  }
  fs.writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  return file;
};
