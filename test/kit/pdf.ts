import { inflateSync } from 'node:zlib';

/** Of a PDF, what a reader reads aloud: its title, its language, its tags in order and its text, in all and page by page. */
export type PdfRead = { title: string; language: string; tags: string[]; text: string; pages: string[] };

type Piece = { dictionary: string; stream: string };

const piecesOf = (source: string): Map<string, Piece> =>
  new Map(
    [...source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => {
      const [dictionary = '', packed] = body.split('\nstream\n');
      if (packed === undefined) return [id, { dictionary, stream: '' }];
      const bytes = Buffer.from(packed.slice(0, packed.lastIndexOf('\nendstream')), 'latin1');
      return [id, { dictionary, stream: (dictionary.includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1') }];
    }),
  );

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Which letters each glyph of a font stands for. */
const lettersIn = (map: string): Map<number, string> => {
  const letters = new Map<number, string>();
  for (const [, first = '', listed = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi))
    [...listed.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex = ''], place) => letters.set(Number.parseInt(first, 16) + place, utf16(hex.replaceAll(' ', ''))));
  return letters;
};

const textIn = (content: string, fonts: ReadonlyMap<string, Map<number, string>>): string => {
  let letters = new Map<number, string>();
  let text = '';
  for (const [, font, shown] of content.matchAll(/\/(\S+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? letters;
    if (shown === undefined) continue;
    const glyphs = [...shown.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    text += `${glyphs.map((glyph) => letters.get(Number.parseInt(glyph, 16)) ?? '').join('')} `;
  }
  return text;
};

const written = (text: string): string => {
  const bytes = Buffer.from(text.replaceAll(/\\([\\()])/g, '$1'), 'latin1');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
};

export const readPdf = (bytes: Buffer): PdfRead => {
  const source = bytes.toString('latin1');
  const pieces = piecesOf(source);
  const at = (reference: string | undefined): Piece => pieces.get(reference ?? '') ?? { dictionary: '', stream: '' };
  const fonts = new Map(
    [...source.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => [name, lettersIn(at(/\/ToUnicode (\d+) 0 R/.exec(at(id).dictionary)?.[1]).stream)]),
  );
  const contents = [...pieces.values()].flatMap(({ dictionary }) => /\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? []);
  const pages = contents.map((id) => textIn(at(id).stream, fonts).replaceAll(/\s+/g, ' '));
  return {
    title: written(at(/\/Title (\d+) 0 R/.exec(source)?.[1]).dictionary.slice(1, -1)),
    language: /\/Lang \((.*?)\)/.exec(source)?.[1] ?? '',
    tags: contents.flatMap((id) => [...at(id).stream.matchAll(/^\/(H1|H2|H3|P|Artifact) /gm)].map(([, tag = '']) => tag)),
    text: pages.join(' ').replaceAll(/\s+/g, ' '),
    pages,
  };
};
