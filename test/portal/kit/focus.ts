import type { Locator, Page } from 'playwright-core';

/** What the keyboard stands on: its words, or its name. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: on } = document;
    if (on === null || on === document.body) return '';
    const labels = on instanceof HTMLInputElement || on instanceof HTMLSelectElement || on instanceof HTMLTextAreaElement ? [...(on.labels ?? [])] : [];
    return on.getAttribute('aria-label') ?? labels[0]?.textContent ?? on.textContent ?? '';
  });

/** Waits until the keyboard stands on it. */
export const standsOn = (target: Locator): Promise<void> => target.and(target.page().locator(':focus')).waitFor({ timeout: 10_000 });

/** Presses as whoever has no mouse. */
export const pressOn = async (target: Locator): Promise<void> => {
  await target.waitFor();
  await target.press('Enter');
};
