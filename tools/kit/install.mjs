import fs from 'node:fs';
import { startProgram } from './programs.mjs';
import { Trouble } from './trouble.mjs';

/** npm writes it last. A production install lacks the compiler. */
const stamp = 'node_modules/.package-lock.json';

const isInstalled = () =>
  fs.existsSync(stamp) && fs.existsSync('node_modules/typescript-7') && fs.statSync(stamp).mtimeMs >= fs.statSync('package-lock.json').mtimeMs;

const arguments_ = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/** The npm that started us, or else the one on the path. */
const startNpm = () => {
  const { npm_execpath: npm } = process.env;
  return npm === undefined ? startProgram(arguments_, { output: 'inherit', by: ['npm'] }) : startProgram([npm, ...arguments_], { output: 'inherit' });
};

/** Installs what the lockfile names when it is missing or older than the lockfile. */
export const installIfNeeded = async () => {
  if (isInstalled()) return;
  console.log('Installing packages (about a minute) …');
  const end = await startNpm().ended;
  if (end !== 0) throw new Trouble('The packages could not be installed: the lines above say why.');
  fs.utimesSync(stamp, new Date(), new Date());
};
