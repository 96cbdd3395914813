// npm test: installs what is missing and runs the tests; `npm test -- core` runs one room.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { installIfNeeded } from './install.mjs';

installIfNeeded();
const rooms = process.argv.slice(2).map((room) => `test/${room}`);
const report = 'test-results/jest.json';
fs.mkdirSync('test-results', { recursive: true });
const jest = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--maxWorkers=2', '--json', `--outputFile=${report}`, ...rooms], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(fs.readFileSync(report, 'utf8'));
const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
console.log(`${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`);
process.exit(jest.status ?? 1);
