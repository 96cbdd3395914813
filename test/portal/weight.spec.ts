import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

type Chunk = { file: string; css?: string[]; imports?: string[] };

const manifest = JSON.parse(readFileSync('dist/portal/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;

/** Everything the browser must have fetched before these modules run. */
const needed = (modules: readonly string[], found = new Set<string>()): Set<string> => {
  for (const name of modules) {
    if (found.has(name)) continue;
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The build holds no ${name}.`);
    found.add(name);
    needed(chunk.imports ?? [], found);
  }
  return found;
};

/** Small files travel as they are. */
const packedSize = (file: string): number => statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
const kilobytes = (files: Iterable<string>): number => [...new Set(files)].reduce((sum, file) => sum + packedSize(`dist/portal/${file}`), 0) / 1024;
const chunksOf = (modules: readonly string[]): Chunk[] => [...needed(modules)].map((name) => manifest[name]).filter((chunk) => chunk !== undefined);

const inbox = ['index.html', 'src/layout/staff-layout.tsx', 'src/pages/inbox/inbox-page.tsx'];
const citizen = ['index.html', 'src/layout/citizen-layout.tsx', 'src/pages/citizen/citizen-page.tsx'];

describe('what the browser fetches', () => {
  it('is at most 230 KB of JavaScript and 40 KB of CSS, packed, until the inbox is there', () => {
    const chunks = chunksOf(inbox);
    expect(kilobytes(chunks.map(({ file }) => file))).toBeLessThan(230);
    expect(kilobytes(chunks.flatMap(({ css = [] }) => css))).toBeLessThan(40);
  });

  it('holds nothing of the staff’s pages for a citizen', () => {
    const theirs = [...needed(citizen)].filter((name) => /staff|shortcuts|pages\/(?!citizen)/.test(name));
    expect(theirs).toEqual([]);
    expect(kilobytes(chunksOf(citizen).map(({ file }) => file))).toBeLessThan(230);
  });

  it('comes from the portal itself, typeface and all', () => {
    const css = Object.values(manifest).flatMap((chunk) => chunk.css ?? []);
    for (const file of css) expect([file, /https?:|\/\/cdn/.exec(readFileSync(`dist/portal/${file}`, 'utf8'))?.[0]]).toEqual([file, undefined]);
  });
});
