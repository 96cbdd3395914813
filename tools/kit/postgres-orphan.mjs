import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Trouble } from './trouble.mjs';

const reading = (read) => {
  try {
    return read();
  } catch {
    return null;
  }
};

const isAlive = (pid) => reading(() => process.kill(pid, 0)) === true;

/** A server's processes all stand in their data folder. Without /proc its own note of its number must do. */
const processesOf = (dir, noted) => {
  if (process.platform !== 'linux') return Number.isInteger(noted) && isAlive(noted) ? [noted] : [];
  const real = fs.realpathSync(dir);
  return fs
    .readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && reading(() => fs.readlinkSync(`/proc/${pid}/cwd`)) === real)
    .filter((pid) => reading(() => fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim()) === 'postgres')
    .map(Number);
};

/**
 * Ends what still runs in the data folder after its starter was killed, by a fast shutdown, and takes away the server's
 * note of its number: after a crash of the machine another program may bear it, and the next server would not start.
 */
export const endServerOf = async (dir) => {
  const note = path.join(dir, 'postmaster.pid');
  const noted = Number.parseInt(reading(() => fs.readFileSync(note, 'utf8')) ?? '', 10);
  for (let tries = 0; ; tries += 1) {
    const left = processesOf(dir, noted);
    if (left.length === 0) break;
    if (tries === 200) throw new Trouble(`A PostgreSQL server still runs in ${dir} and does not end: end process ${left[0]} first.`);
    if (tries % 100 === 0 && left.includes(noted)) process.kill(noted, tries === 0 ? 'SIGINT' : 'SIGQUIT');
    await wait(100);
  }
  fs.rmSync(note, { force: true });
};
