import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** Who may import what. A room that is not named here may not import at all. */
const allowed: Readonly<Record<string, readonly RegExp[]>> = {
  'libs/sla': [/^temporal-polyfill$/],
  'libs/core': [/^#sla$/],
  'libs/workflow': [/^#core$/, /^pg$/, /^node:/, /^uuid$/],
  'libs/persistence': [/^#(workflow|core|sla|config)$/, /^(pg|typeorm|uuid|reflect-metadata)$/, /^node:/],
  'libs/config': [/^node:/],
  'apps/api': [/^#(persistence|workflow|core|sla|config)$/, /^(?!#|bullmq|ioredis|@nestjs\/bullmq)[@a-z]/],
  'apps/portal': [/^#(core|sla)$/, /^(react|react-dom|@navikt|@tanstack|openapi-fetch|react-hook-form|date-fns)(\/|$)/],
  'apps/worker': [/^#(persistence|workflow|core|sla|config)$/, /^(?!#)[@a-z]/],
};

const generated = new Set(['openapi-metadata.ts', 'api/schema.d.ts']);

type Source = { file: string; text: string };

const sources = (room: string): Source[] =>
  readdirSync(`${room}/src`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !generated.has(name))
    .map((name) => ({ file: `${room}/src/${name}`, text: readFileSync(`${room}/src/${name}`, 'utf8') }));

const importsOf = (text: string): string[] =>
  [...text.matchAll(/^(?:import|export)\b[^;'"]*?from '([^']+)'|^import '([^']+)'/gm)].map((found) => found[1] ?? found[2] ?? '');

const forbidden = (room: string, { text }: Source): string[] =>
  importsOf(text).filter((name) => !name.startsWith('.') && !(allowed[room] ?? []).some((rule) => rule.test(name)));

const escapes = (room: string, { file, text }: Source): string[] => {
  const depth = file.slice(room.length).split('/').length - 2;
  return importsOf(text).filter((name) => name.split('../').length - 1 > depth - 1 && name.startsWith('../'));
};

describe.each(Object.keys(allowed).filter((room) => existsSync(`${room}/src`)))('%s', (room) => {
  it('imports only what its place in the house permits', () => {
    for (const source of sources(room))
      expect({ file: source.file, forbidden: forbidden(room, source), escapes: escapes(room, source) }).toEqual({
        file: source.file,
        forbidden: [],
        escapes: [],
      });
  });
  it('keeps every file under 300 lines', () => {
    const long = sources(room).filter(({ text }) => text.split('\n').length > 300);
    expect(long.map(({ file }) => file)).toEqual([]);
  });
  it('names its exports', () => {
    const wild = sources(room).filter(({ text }) => /^export (\*|default)/m.test(text));
    expect(wild.map(({ file }) => file)).toEqual([]);
  });
});

/** Requests and courses, and the words of their business; a citizen is one of the actors. */
const guests = /course|service.?request|form(Code|_code)|deadline|recipient|coordinator/i;

describe('the engine', () => {
  it('knows none of its guests: neither a request nor a course is a special case in it', () => {
    const naming = sources('libs/workflow').flatMap(({ file, text }) =>
      text.split('\n').flatMap((line) => (guests.test(line) ? [`${file}: ${line.trim()}`] : [])),
    );
    expect(naming).toEqual([]);
  });
});

describe('the check itself', () => {
  it('finds a planted violation', () => {
    const planted = { file: 'libs/core/src/a.ts', text: "import { Injectable } from '@nestjs/common';\nimport { b } from '../../workflow/src/b.js';\n" };
    expect(forbidden('libs/core', planted)).toEqual(['@nestjs/common']);
    expect(escapes('libs/core', planted)).toEqual(['../../workflow/src/b.js']);
  });
});
