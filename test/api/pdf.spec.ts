import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Paper, PaperSection } from '#core';
import { pdfOf, type PaperSize } from '../../apps/api/src/paper/pdf.js';
import { readPdf } from '../kit/pdf.js';

const many = 120;

/** Sections of so many lengths that pages end everywhere in them. */
const sections: readonly PaperSection[] = Array.from({ length: many }, (_, no) => ({
  heading: `Afsnit ${no}.`,
  entries: [
    { heading: `Del ${no}. ${'Et langt mål, der fylder mere end en linje. '.repeat(no % 3)}`, lines: [`Linje et ${no}.\nLinje to ${no}.\nLinje tre ${no}.`] },
    { heading: `Alene ${no}.`, lines: [] },
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
    const places = sections.map((_, no) => [`Afsnit ${no}.`, `Del ${no}.`, `Linje et ${no}.`, `Linje to ${no}.`].map(pageOf));
    expect(places.filter((each) => each.includes(-1) || new Set(each).size > 1)).toEqual([]);
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
