import { paperPage, type Paper, type PaperEntry } from '#core';
import { createRequire } from 'node:module';

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
type Tag = 'H1' | 'H2' | 'H3' | 'P';
export type PaperSize = 'normal' | 'large';

/** A letter is read by whoever cannot make it larger. */
const sizes: Readonly<Record<PaperSize, Readonly<Record<Tag, Style>>>> = {
  normal: {
    H1: { font: 'strong', size: 22, above: 0 },
    H2: { font: 'strong', size: 15, above: 18 },
    H3: { font: 'strong', size: 11, above: 8 },
    P: { font: 'text', size: 11, above: 3 },
  },
  large: {
    H1: { font: 'strong', size: 26, above: 0 },
    H2: { font: 'strong', size: 18, above: 22 },
    H3: { font: 'strong', size: 14, above: 10 },
    P: { font: 'text', size: 14, above: 5 },
  },
};

type Structure = ReturnType<PDFKit.PDFDocument['struct']>;

type Words = { tag: Tag; text: string };
type Setting = { doc: PDFKit.PDFDocument; styles: Readonly<Record<Tag, Style>> };

const spacing = { lineGap: 2 };

/** What must stand on one page: a heading, and what belongs together in one paragraph, unless it is half a page long; of anything else the first two lines. */
const beginningOf = ({ doc, styles }: Setting, { tag, text }: Words): number => {
  const { font, size, above } = styles[tag];
  doc.font(font).fontSize(size);
  const whole = doc.heightOfString(text, spacing);
  const most = tag === 'P' && !text.includes('\n') ? 2 * (doc.currentLineHeight(true) + spacing.lineGap) : doc.page.height / 2;
  return above + Math.min(whole, most);
};

/** On a page where it can begin together with what it heads. */
const room = (setting: Setting, together: readonly Words[]): void => {
  const { doc } = setting;
  const { maxY } = doc.page as typeof doc.page & { maxY(): number };
  const needed = together.reduce((sum, words) => sum + beginningOf(setting, words), 0);
  if (doc.y > margin && doc.y + needed > maxY.call(doc.page)) doc.addPage();
};

/** `heads`: the beginning of what it is the heading of. */
const said = (setting: Setting, words: Words, heads: readonly Words[] = []): Structure =>
  setting.doc.struct(words.tag, {}, () => {
    const { doc, styles } = setting;
    const { font, size, above } = styles[words.tag];
    room(setting, [words, ...heads]);
    if (doc.y > margin) doc.y += above; // a page begins at its top
    doc.font(font).fontSize(size).text(words.text, spacing);
  });

const wordsIn = ({ heading, lines }: PaperEntry): Words[] => [
  ...(heading === undefined ? [] : [{ tag: 'H3' as const, text: heading }]),
  ...lines.map((text) => ({ tag: 'P' as const, text })),
];

/** With the first line, where there is one, below its heading, where it has one. */
const openingOf = (words: readonly Words[]): readonly Words[] => words.slice(0, words[0]?.tag === 'P' ? 1 : 2);

const entryIn = (setting: Setting, entry: PaperEntry): Structure[] => {
  const all = wordsIn(entry);
  return all.map((words, place) => said(setting, words, words.tag === 'P' ? [] : all.slice(place + 1, place + 2)));
};

const sectionsIn = (setting: Setting, { sections }: Paper): Structure[] =>
  sections.map(({ heading, entries }) => {
    const [first] = entries;
    const heads = first === undefined ? [] : openingOf(wordsIn(first));
    return setting.doc.struct('Sect', {}, [said(setting, { tag: 'H2', text: heading }, heads), ...entries.flatMap((entry) => entryIn(setting, entry))]);
  });

/** Numbers are no part of what is read aloud. `from`: the first page of the paper, `end`: the one after its last. */
const numberPages = (doc: PDFKit.PDFDocument, language: Paper['language'], from: number, end: number): void => {
  for (let page = from; page < end; page += 1) {
    doc.switchToPage(page);
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .font('text')
      .fontSize(9)
      .text(paperPage(page - from + 1, end - from, language), margin, doc.page.height - 40, { lineBreak: false });
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

const pagesOf = (doc: PDFKit.PDFDocument): number => doc.bufferedPageRange().count;

/**
 * Papers as one tagged PDF: with headings, a language and a title, so that it can be read aloud. Each begins on a page of
 * its own; the first one gives the file its title.
 */
export const pdfOf = async (papers: readonly [Paper, ...Paper[]], size: PaperSize = 'normal'): Promise<Buffer> => {
  const { default: PDFDocument } = await import('pdfkit'); // loading it takes a tenth of a second
  const [{ title: name, language: first }] = papers;
  const doc = new PDFDocument({
    ...{ size: 'A4', margin, bufferPages: true, pdfVersion: '1.7', tagged: true, subset, lang: tags[first], displayTitle: true },
    info: { Title: name, Author: 'Afklar' },
    font: fonts.text,
  });
  const bytes = bytesOf(doc);
  for (const [font, file] of Object.entries(fonts)) doc.registerFont(font, file);
  const setting = { doc, styles: sizes[size] };
  const starts = papers.map((paper, place) => {
    if (place > 0) doc.addPage();
    const { title, language, intro } = paper;
    const start = pagesOf(doc) - 1;
    const root = doc.struct('Document', language === first ? {} : { lang: tags[language] });
    doc.addStructure(root);
    root.add(said(setting, { tag: 'H1', text: title }));
    root.add(said(setting, { tag: 'P', text: intro }));
    for (const section of sectionsIn(setting, paper)) root.add(section);
    root.end();
    return start;
  });
  const pages = pagesOf(doc);
  for (const [place, { language }] of papers.entries()) numberPages(doc, language, starts[place] ?? 0, starts[place + 1] ?? pages);
  doc.end();
  return bytes;
};
