// npm run check: types, architecture and the pure rooms' tests; under a minute.
import { spawnSync } from 'node:child_process';
import { installIfNeeded } from './install.mjs';

installIfNeeded();
const tsc = ['node_modules/typescript-7/bin/tsc', '--noEmit', '-p'];
const steps = [
  ['types of libs/sla without Node', [...tsc, 'libs/sla/tsconfig.json']],
  ['types of libs and tests', [...tsc, 'tsconfig.json']],
  ['lint', ['node_modules/oxlint/bin/oxlint', '--quiet', 'libs', 'test', 'tools']],
  ['architecture and unit tests', ['node_modules/jest/bin/jest.js', '--silent', 'test/architecture', 'test/sla', 'test/core']],
];
for (const [name, args] of steps) {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${Math.round((Date.now() - began) / 1000)} s)`);
  if (status === 0) continue;
  console.log(stdout + stderr);
  process.exit(1);
}
