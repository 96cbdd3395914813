import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { Trouble } from './trouble.mjs';

/** npm writes it last. A production install lacks the compiler. */
const stamp = 'node_modules/.package-lock.json';

const isInstalled = () =>
  fs.existsSync(stamp) && fs.existsSync('node_modules/typescript-7') && fs.statSync(stamp).mtimeMs >= fs.statSync('package-lock.json').mtimeMs;

const npm = () => (process.env.npm_execpath === undefined ? ['npm'] : [process.execPath, process.env.npm_execpath]);

/** Installs what the lockfile names when it is missing or older than the lockfile. */
export const installIfNeeded = async () => {
  if (isInstalled()) return;
  console.log('Installing packages (about a minute) …');
  const [program, ...first] = npm();
  const child = spawn(program, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 'inherit', 'inherit'] });
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  if (status !== 0) throw new Trouble('The packages could not be installed: the lines above say why.');
  fs.utimesSync(stamp, new Date(), new Date());
};
