import type { Page } from 'playwright-core';
import { actTexts } from '../../../apps/portal/src/pages/course/act-texts.js';
import type { CourseAct } from '../../../apps/portal/src/api/course-queries.js';

type Language = 'da' | 'en';

const more = { da: 'Mere', en: 'More' } as const;

/** Begins an act: by its button, or in the menu that it stands in. `about`: what it is about, where the page has several; `called`: its name there. */
export const beginAct = async (
  page: Page,
  act: CourseAct,
  { about, language = 'da', called = actTexts[language][act] }: { about?: string; language?: Language; called?: string } = {},
): Promise<void> => {
  const named = (text: string): string => (about === undefined ? text : `${text}: ${about}`);
  const main = page.getByRole('main');
  await main
    .getByRole('button', { name: named(more[language]), exact: true })
    .first()
    .waitFor();
  const beside = main.getByRole('button', { name: named(called), exact: true }).first();
  if ((await beside.count()) > 0) return beside.click();
  await main
    .getByRole('button', { name: named(more[language]), exact: true })
    .first()
    .click();
  // By the keyboard: what loads meanwhile may push the button, and its menu, out of the window.
  await page.getByRole('menuitem', { name: called, exact: true }).press('Enter');
};

/** Gives the act whose dialog is open, and waits until it is given. */
export const giveAct = async (page: Page, act: CourseAct, language: Language = 'da', called: string = actTexts[language][act]): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: called, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};
