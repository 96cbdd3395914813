import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Foundation } from './foundation.js';
import { startLoop, type Loop } from './loop.js';

/** In milliseconds. Whoever watches may miss a few before taking it for death. */
const pause = 5_000;

/** For a watcher outside, as a worker answers no calls: the file is as old as the last proof that turns are taken and the database answers. */
export const startPulse = ({ pool, log }: Foundation, dataDir: string): Loop => {
  const beat = async (): Promise<number> => {
    await pool.query('SELECT');
    await mkdir(dataDir, { recursive: true });
    await writeFile(path.join(dataDir, 'worker.alive'), '');
    return pause;
  };
  return startLoop('pulse', beat, log);
};
