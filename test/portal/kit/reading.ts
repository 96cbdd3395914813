import type { Page } from 'playwright-core';

/** The first words of the page after its heading. */
export const firstAfterHeading = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const words = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const heading = document.querySelector('h1');
    let isPast = false;
    while (words.nextNode()) {
      if (isPast) return words.currentNode.textContent ?? '';
      isPast = heading?.contains(words.currentNode) === true;
    }
    return '';
  });

/** A day as it is written in a field. */
export const typed = (day: string): string => day.split('-').toReversed().join('.');
