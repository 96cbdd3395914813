import { label, type CommandType } from '#core';
import type { Locator, Page } from 'playwright-core';
import { chooseBeside } from './menu.js';

export const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Opens one command, beside the heading or in the menu. */
export const choose = (page: Page, command: CommandType): Promise<void> => chooseBeside(page, 'Mere', label(command, 'da'));

/** Says whether the citizen must be heard about the answer that is accepted. */
export const sayHearing = (page: Page, hearing: 'due' | 'notDue' = 'notDue'): Promise<void> =>
  dialog(page)
    .getByRole('radio', { name: hearing === 'due' ? 'Ja, borgeren skal høres' : 'Nej', exact: true })
    .check();

/** Gives the command whose dialog is open. */
export const confirm = (page: Page, command: CommandType): Promise<void> =>
  dialog(page)
    .getByRole('button', { name: label(command, 'da'), exact: true })
    .click();
