import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Paper, PaperSection } from '#core';
import { pdfOf, type PaperSize } from '../../apps/api/src/paper/pdf.js';
import { readPdf } from '../kit/pdf.js';

const many = 120;
/** So long that each is a line. */
const long = (word: string): string => `${word}${'x'.repeat(50)}`;

/** Sections of so many lengths that pages end everywhere in them. */
const sections: readonly PaperSection[] = Array.from({ length: many }, (_, no) => ({
  heading: `Afsnit ${no}.`,
  entries: [
    {
      heading: `Del ${no}. ${'Et langt mål, der fylder mere end en linje. '.repeat(no % 3)}`,
      lines: [[`Et${no}.`, `To${no}.`, 'Tre', 'Fire'].map(long).join(' ')],
    },
    { heading: `Alene ${no}.`, lines: [] },
    { heading: `Mål ${no}.`, lines: [`Før ${no}.`, `Praktik ${no}.\nI et bageri.\nDerfor ${no}.`] },
    { lines: Array.from({ length: no % 11 }, () => 'Noget andet.') },
  ],
}));
const paper: Paper = { title: 'Min sag', language: 'da', intro: 'Skrevet ud i dag.', sections };

describe.each<PaperSize>(['normal', 'large'])('a PDF in %s letters', (size) => {
  let pages: string[];
  const pageOf = (words: string): number => pages.findIndex((page) => page.includes(words));

  beforeAll(async () => {
    ({ pages } = readPdf(await pdfOf([paper], size)));
  });

  it('leaves no heading alone at the foot of a page: two lines of what it heads stand below it', () => {
    const places = (words: (no: number) => string[]): number[][] => sections.map((_, no) => words(no).map(pageOf));
    const headings = [...places((no) => [`Afsnit ${no}.`, `Del ${no}.`, `Et${no}.`, `To${no}.`]), ...places((no) => [`Mål ${no}.`, `Før ${no}.`])];
    expect(headings.filter((each) => each.includes(-1) || new Set(each).size > 1)).toEqual([]);
  });

  it('breaks no paragraph whose parts belong together', () => {
    const places = sections.map((_, no) => [`Praktik ${no}.`, `Derfor ${no}.`].map(pageOf));
    expect(places.filter(([begins, ends]) => begins === -1 || begins !== ends)).toEqual([]);
  });

  it('moves such headings to the next page, where they are said once', () => {
    expect(pages.filter((page) => page.startsWith('Afsnit')).length).toBeGreaterThan(1);
    expect(pages.filter((page) => page.startsWith('Noget andet.')).length).toBeGreaterThan(1);
    expect(pages.join(' ').match(/Afsnit \d+\./g)).toHaveLength(many);
  });
});

it('a heading of more than a page goes on where it begins, below its own heading, and leaves no page empty', async () => {
  const heading = 'Et meget langt mål. '.repeat(300);
  const { pages } = readPdf(await pdfOf([{ ...paper, sections: [{ heading: 'Din plan', entries: [{ heading, lines: ['Slut.'] }] }] }]));
  expect(pages[0]).toContain('Din plan Et meget langt mål.');
  expect(pages.filter((page) => !page.includes('Et meget langt'))).toEqual([]);
  expect(pages.at(-1)).toContain('Slut.');
});
