// npm test: runs the tests; `npm test -- core` those of one room. CI=1 allows no test to be skipped.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildDist } from './kit/build-dist.mjs';
import { installIfNeeded } from './kit/install.mjs';
import { step } from './kit/progress.mjs';
import { Trouble } from './kit/trouble.mjs';

const report = 'test-results/jest.json';

/** They start the built programs. */
const onDist = new Set(['stories', 'faults', 'portal', 'production', 'tools']);

/** What some tests need and a machine may lack. */
const optional = [['redis-server'], ['chromium', 'chromium-headless-shell']];

const rooms = process.argv.slice(3).map((room) => room.replace(/^test\/|\/$/g, ''));
for (const room of rooms) {
  if (fs.existsSync(`test/${room}`)) continue;
  const all = fs.readdirSync('test').filter((name) => name !== 'kit');
  throw new Trouble(`There is no room "${room}". There are: ${all.join(', ')}.`);
}

const isInstalled = (program) => (process.env.PATH ?? '').split(path.delimiter).some((folder) => fs.existsSync(path.join(folder, program)));

const runJest = () => {
  fs.mkdirSync('test-results', { recursive: true });
  fs.rmSync(report, { force: true });
  const patterns = rooms.map((room) => (fs.statSync(`test/${room}`).isDirectory() ? `test/${room}/` : `test/${room}`));
  const args = ['node_modules/jest/bin/jest.js', '--maxWorkers=2', '--json', `--outputFile=${report}`, ...patterns];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (!fs.existsSync(report)) throw new Trouble('The tests did not run: the lines above say why.');
  return { status, ...JSON.parse(fs.readFileSync(report, 'utf8')) };
};

/** By name, and which program was missing. */
const sayWhatWasSkipped = ({ testResults }) => {
  const skipped = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === 'pending' || status === 'todo');
  for (const { fullName } of skipped) console.log(`skipped: ${fullName}`);
  const missing = optional.filter((programs) => !programs.some(isInstalled)).map(([program]) => program);
  if (skipped.length > 0 && missing.length > 0) console.log(`Not installed here: ${missing.join(', ')}. What needs them is skipped.`);
};

await installIfNeeded();
if (rooms.length === 0 || rooms.some((room) => onDist.has(room.split('/')[0]))) await step('Building', buildDist);
const results = runJest();
sayWhatWasSkipped(results);
const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, numTodoTests } = results;
const skipped = numPendingTests + numTodoTests;
const isComplete = skipped === 0 || !process.env.CI;
if (!isComplete) console.log(`In CI nothing may be skipped, and ${skipped} were: they count as failed.`);
const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) + (isComplete ? 0 : skipped);
console.log(`${numPassedTests} passed, ${failed} failed${skipped > 0 && isComplete ? `, ${skipped} skipped` : ''}`);
process.exit(isComplete ? (results.status ?? 1) : 1);
