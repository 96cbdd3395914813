// npm run check: types, lint, format, architecture and the tests of the pure rooms; under a minute.
import { spawnSync } from 'node:child_process';
import { installIfNeeded } from './kit/install.mjs';

const tsc = ['node_modules/typescript-7/bin/tsc', '--noEmit', '-p'];
const steps = [
  ['types of libs/sla, without Node', [...tsc, 'libs/sla/tsconfig.json']],
  ['types of libs/core, without Node', [...tsc, 'libs/core/tsconfig.json']],
  ['types of libs, api, worker and tests', [...tsc, 'tsconfig.json']],
  ['types of the portal', [...tsc, 'apps/portal/tsconfig.json']],
  ['lint', ['node_modules/oxlint/bin/oxlint', '.']],
  ['format', ['node_modules/@biomejs/biome/bin/biome', 'format', '.']],
  [
    'architecture and unit tests',
    ['node_modules/jest/bin/jest.js', '--silent', '--maxWorkers=100%', 'test/architecture/', 'test/sla/', 'test/core/', 'test/config/'],
  ],
];

/** Every step runs, so that one look shows all there is to mend. */
const passes = ([name, args]) => {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${String(Math.round((Date.now() - began) / 1000))} s)`);
  if (status !== 0) console.log(stdout + stderr);
  return status === 0;
};

await installIfNeeded();
const failed = steps.filter((step) => !passes(step)).length;
process.exit(failed === 0 ? 0 : 1);
