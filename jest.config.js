import { existsSync, readdirSync, readFileSync } from 'node:fs';

// Nest 12 is ESM-only and Jest requires CommonJS on Node 20: our TypeScript and every ESM package are compiled on the fly.
const esmPackages = (dir = 'node_modules', found = new Set()) => {
  for (const entry of readdirSync(dir)) {
    if (entry.startsWith('.')) continue;
    const names = entry.startsWith('@') ? readdirSync(`${dir}/${entry}`).map((name) => `${entry}/${name}`) : [entry];
    for (const name of names) {
      const file = `${dir}/${name}/package.json`;
      if (!existsSync(file)) continue;
      if (JSON.parse(readFileSync(file, 'utf8')).type === 'module') found.add(name);
      if (existsSync(`${dir}/${name}/node_modules`)) esmPackages(`${dir}/${name}/node_modules`, found);
    }
  }
  return [...found];
};
const esm = esmPackages()
  .map((name) => name.replace(/[.+]/g, '\\$&'))
  .join('|');
const swc = (parser, transform) => [
  '@swc/jest',
  { swcrc: false, sourceMaps: 'inline', module: { type: 'commonjs' }, jsc: { target: 'es2023', keepClassNames: true, parser, transform } },
];

/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/kit/environment.mjs',
  testEnvironmentOptions: { globalsCleanup: 'off' }, // TypeORM keeps its metadata on globalThis
  roots: ['<rootDir>/test'],
  testRegex: '\\.spec\\.ts$',
  globalSetup: '<rootDir>/test/kit/global-setup.mjs',
  globalTeardown: '<rootDir>/test/kit/global-teardown.mjs',
  moduleNameMapper: {
    '^#(sla|core|workflow|persistence|config)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': swc({ syntax: 'typescript', decorators: true }, { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false }),
    '^.+\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(?:${esm})/)`],
  testTimeout: 60_000,
};
