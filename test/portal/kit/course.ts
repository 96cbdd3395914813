import { chooseBeside } from './menu.js';
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
  await chooseBeside(page, named(more[language]), named(called), called);
};

/** Gives the act whose dialog is open, and waits until it is given. */
export const giveAct = async (page: Page, act: CourseAct, language: Language = 'da', called: string = actTexts[language][act]): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: called, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};
