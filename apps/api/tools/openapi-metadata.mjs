// Writes apps/api/src/openapi-metadata.ts: what the OpenAPI plugin reads off the DTOs and controllers. It runs under
// TypeScript 6, since neither TypeScript 7 nor swc can carry the plugin. Usage: node apps/api/tools/openapi-metadata.mjs [tsconfig]
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PluginMetadataGenerator } from '@nestjs/cli/lib/compiler/plugins/plugin-metadata-generator.js';
import { ReadonlyVisitor } from '@nestjs/swagger/plugin';
import ts from 'typescript';

const source = fileURLToPath(new URL('../src', import.meta.url));
const root = path.resolve(source, '../../..');

const [tsconfig = path.join(root, 'tsconfig.json')] = process.argv.slice(2);
const { config, error } = ts.readConfigFile(tsconfig, ts.sys.readFile);
if (error !== undefined) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(tsconfig));
const rootNames = ts.sys.readDirectory(source, ['.ts'], undefined, ['**/*.dto.ts', '**/*.controller.ts']);

new PluginMetadataGenerator().generate({
  tsProgramRef: ts.createProgram({ rootNames, options: { ...options, noEmit: true } }),
  visitors: [new ReadonlyVisitor({ introspectComments: true, pathToSource: source, dtoFileNameSuffix: ['.dto.ts'], esmCompatible: true })],
  outputDir: source,
  filename: 'openapi-metadata.ts',
});
