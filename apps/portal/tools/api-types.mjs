// The client's types, from the document that the api writes. With --check it only says whether they are current.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const cli = at('../../../node_modules/openapi-typescript/bin/cli.js');
const check = process.argv.includes('--check') ? ['--check'] : [];
const { status } = spawnSync(process.execPath, [cli, at('../src/api/openapi.json'), '-o', at('../src/api/schema.d.ts'), ...check], { stdio: 'inherit' });
process.exit(status ?? 1);
