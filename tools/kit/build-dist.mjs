import fs from 'node:fs';
import { runProgram } from './programs.mjs';
import { hashOf } from './sources.mjs';

const stamps = 'dist/stamps.json';
const document = 'apps/portal/src/api/openapi.json';

const readStamps = () => (fs.existsSync(stamps) ? JSON.parse(fs.readFileSync(stamps, 'utf8')) : {});

/** Does the work unless it succeeded before with the same hash of what it reads. */
const whenChanged = async (name, hash, work) => {
  if (readStamps()[name] === hash) return;
  await work();
  fs.mkdirSync('dist', { recursive: true });
  fs.writeFileSync(stamps, `${JSON.stringify({ ...readStamps(), [name]: hash }, null, 2)}\n`);
};

const compile = () => runProgram(['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json']);

/** DTOs, routes, and the words of core and sla in them. */
const shapes = () =>
  hashOf(
    ['apps/api/src', 'apps/api/tools', 'apps/portal/tools', 'libs/core/src', 'libs/sla/src'],
    (file) => !file.startsWith('apps/api/src') || /\.(dto|controller)\.ts$/.test(file),
  );

/** What OpenAPI knows of the DTOs is read off the sources by TypeScript 6; the document and the portal's types come of that. */
const generate = async () => {
  await runProgram(['apps/api/tools/openapi-metadata.mjs']);
  await compile();
  await runProgram(['dist/apps/api/src/openapi/write.js', document]);
  await runProgram(['apps/portal/tools/api-types.mjs']);
};

const buildServer = async () => {
  await whenChanged('shapes', shapes(), generate);
  await compile();
};

const portalReads = ['apps/portal', 'libs/core/src', 'libs/sla/src', 'package-lock.json'];

const buildPortal = () =>
  whenChanged('portal', hashOf(portalReads), () => runProgram(['node_modules/vite/bin/vite.js', 'build', 'apps/portal', '--logLevel', 'warn']));

/** libs, api and worker into dist/, the portal into dist/portal; throws what the compiler said. */
export const buildDist = async () => {
  await buildServer();
  await buildPortal();
};
