import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const worthPacking = /\.(js|css|html|svg|json)$/;
const leastBytes = 256;

const brotli = (text: Buffer): Buffer =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });

const pack = (file: string): void => {
  const text = readFileSync(file);
  if (text.length < leastBytes) return;
  writeFileSync(`${file}.br`, brotli(text));
  writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
};

/** Lays a packed copy beside each file that gets smaller by it, so that the api packs nothing while people wait. */
export const packed = (): Plugin => ({
  name: 'packed',
  apply: 'build',
  writeBundle: ({ dir = '' }) => {
    for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) if (worthPacking.test(name)) pack(path.join(dir, name));
  },
});
