import { paperPage, type Paper, type PaperEntry } from '#core';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const { resolve } = createRequire(import.meta.url);
const plex = '@expo-google-fonts/ibm-plex-sans';

/** Whole fonts, as names have letters from everywhere; only the letters that are used travel in the file. */
const fonts = { text: resolve(`${plex}/400Regular/IBMPlexSans_400Regular.ttf`), strong: resolve(`${plex}/600SemiBold/IBMPlexSans_600SemiBold.ttf`) };

/** The types of the library lack this one. */
const accessible: string = 'PDF/UA';
const subset = accessible as NonNullable<PDFKit.PDFDocumentOptions['subset']>;

const margin = 60;
const tags: Record<Paper['language'], string> = { da: 'da-DK', en: 'en-GB' };

type Style = { font: keyof typeof fonts; size: number; above: number };
const styles = {
  H1: { font: 'strong', size: 22, above: 0 },
  H2: { font: 'strong', size: 15, above: 18 },
  H3: { font: 'strong', size: 11, above: 8 },
  P: { font: 'text', size: 11, above: 3 },
} as const satisfies Record<string, Style>;
type Tag = keyof typeof styles;

type Structure = ReturnType<PDFKit.PDFDocument['struct']>;

/** A heading stays with what follows it. */
const room = (doc: PDFKit.PDFDocument, tag: Tag): void => {
  const { maxY } = doc.page as typeof doc.page & { maxY(): number };
  if (tag !== 'P' && doc.y + 70 > maxY.call(doc.page)) doc.addPage();
};

const said = (doc: PDFKit.PDFDocument, tag: Tag, text: string): Structure =>
  doc.struct(tag, {}, () => {
    const { font, size, above } = styles[tag];
    room(doc, tag);
    doc.y += above;
    doc.font(font).fontSize(size).text(text, { lineGap: 2 });
  });

const entryIn = (doc: PDFKit.PDFDocument, { heading, lines }: PaperEntry): Structure[] => [
  ...(heading === undefined ? [] : [said(doc, 'H3', heading)]),
  ...lines.map((line) => said(doc, 'P', line)),
];

/** Numbers are no part of what is read aloud. */
const numberPages = (doc: PDFKit.PDFDocument, language: Paper['language']): void => {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .font('text')
      .fontSize(9)
      .text(paperPage(page - start + 1, count, language), margin, doc.page.height - 40, { lineBreak: false });
    doc.endMarkedContent();
  }
};

const bytesOf = (doc: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((done, failed) => {
    const parts: Buffer[] = [];
    doc.on('data', (part: Buffer) => parts.push(part));
    doc.on('end', () => done(Buffer.concat(parts)));
    doc.on('error', failed);
  });

/** The paper as a tagged PDF: with headings, a language and a title, so that it can be read aloud. */
export const pdfOf = async (paper: Paper): Promise<Buffer> => {
  const { title, language, intro, sections } = paper;
  const doc = new PDFDocument({
    ...{ size: 'A4', margin, bufferPages: true, pdfVersion: '1.7', tagged: true, subset, lang: tags[language], displayTitle: true },
    info: { Title: title, Author: 'Afklar' },
    font: fonts.text,
  });
  const bytes = bytesOf(doc);
  for (const [name, file] of Object.entries(fonts)) doc.registerFont(name, file);
  const root = doc.struct('Document');
  doc.addStructure(root);
  root.add(said(doc, 'H1', title));
  root.add(said(doc, 'P', intro));
  for (const { heading, entries } of sections) root.add(doc.struct('Sect', {}, [said(doc, 'H2', heading), ...entries.flatMap((entry) => entryIn(doc, entry))]));
  root.end();
  numberPages(doc, language);
  doc.end();
  return bytes;
};
