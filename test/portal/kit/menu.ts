import type { Locator, Page } from 'playwright-core';

/** Opens a menu by the keyboard: what loads meanwhile may push its button from under the pointer, and the menu out of the window. */
export const openMenu = async (page: Page, button: Locator): Promise<Locator> => {
  await button.press('Enter');
  const menu = page.getByRole('menu');
  await menu.waitFor();
  return menu;
};

export const closeMenu = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
};

/** Opens a menu and chooses in it. */
export const chooseIn = async (page: Page, button: Locator, item: string): Promise<void> => {
  const menu = await openMenu(page, button);
  await menu.getByRole('menuitem', { name: item, exact: true }).press('Enter');
};

/** Does what is offered under this name: by its button, or in the menu that holds the rest. */
export const chooseBeside = async (page: Page, more: string, name: string, item: string = name): Promise<void> => {
  const main = page.getByRole('main');
  const menu = main.getByRole('button', { name: more, exact: true }).first();
  await menu.waitFor();
  const beside = main.getByRole('button', { name, exact: true }).first();
  if ((await beside.count()) > 0) return beside.click();
  await chooseIn(page, menu, item);
};
