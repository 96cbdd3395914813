import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe-core finds against WCAG 2.2 AA on the page as it stands: rule and element of each. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const options: axe.RunOptions = { runOnly: standards, resultTypes: ['violations'] };
  const { violations } = await page.evaluate((asked) => (window as unknown as { axe: typeof axe }).axe.run(asked), options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** Targets and fields that a thumb could miss: lower than 44 px. A dot or a box is pressed with its words. */
export const small = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = [
      'main a',
      'header a',
      'footer a',
      'button',
      'select',
      'textarea:not([aria-hidden])',
      'input:not([type="radio"], [type="checkbox"])',
      '.aksel-radio, .aksel-checkbox',
    ];
    return [...document.querySelectorAll(targets.join(','))]
      .map((target) => ({ target, height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 44)
      .map(({ target, height }) => `${target.tagName} ${height}: ${target.textContent || target.id}`);
  });

/** How far the page is wider than the window, in CSS pixels: nobody should have to scroll sideways. */
export const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
