import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const stamp = 'node_modules/.package-lock.json';

/** Installs what the lockfile names when it is missing or older than the lockfile. */
export const installIfNeeded = () => {
  if (fs.existsSync(stamp) && fs.statSync(stamp).mtimeMs >= fs.statSync('package-lock.json').mtimeMs) return;
  console.log('Installing packages (about a minute) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (npm.status !== 0) {
    console.error('The packages could not be installed: see the lines above.');
    process.exit(1);
  }
  fs.utimesSync(stamp, new Date(), new Date());
};
