import { describe, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Locator, Page } from 'playwright-core';
import { createSent, give, people } from '../api/kit.js';
import { fitting, stepFrom, type Entry } from '../../apps/portal/src/menu/entries.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

describe('the entries of the menu', () => {
  const entry = (text: string, group: Entry['group'] = 'go'): Entry => ({ id: text, text, group, run: () => undefined });
  const texts = (entries: readonly Entry[]): string[] => entries.map(({ text }) => text);
  it('are those that hold every word written, those of the page before those of every page', () => {
    const all = [entry('Indbakke'), entry('Ny anmodning'), entry('Annullér anmodning', 'here')];
    expect(texts(fitting(all, ''))).toEqual(['Annullér anmodning', 'Indbakke', 'Ny anmodning']);
    expect(texts(fitting(all, 'ANM  ny'))).toEqual(['Ny anmodning']);
    expect(fitting(all, 'findes ikke')).toEqual([]);
  });
  it('keep a request that was found by its number, however the number was written', () => {
    expect(texts(fitting([entry('2026-000417 · LÆ 125', 'found')], '2026-417'))).toEqual(['2026-000417 · LÆ 125']);
  });
  it('are stepped through round and round', () => {
    expect([stepFrom(0, 1, 3), stepFrom(2, 1, 3), stepFrom(0, -1, 3), stepFrom(0, 1, 0)]).toEqual([1, 0, 2, 0]);
  });
});

const menu = (page: Page): Locator => page.getByRole('dialog', { name: 'Find eller gør' });
const field = (page: Page): Locator => menu(page).getByRole('combobox');
const chosen = (page: Page): Locator => menu(page).getByRole('option', { selected: true });

inBrowser('the menu', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const call = async (page: Page): Promise<void> => {
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
  };

  it('opens by Ctrl+K or a button, goes where its keys lead, and gives the focus back when it is left', async () => {
    const { page, complaints } = await portal.visit('/indbakke', { as: people.caseworker });
    await page.getByRole('button', { name: 'Find eller gør (Ctrl+K)' }).focus();
    await call(page);
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await menu(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Find eller gør');
    await page.keyboard.press('Enter');
    expect(await chosen(page).innerText()).toBe('Indbakke');
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page).innerText()).toBe('Vis genveje');
    await page.keyboard.type('ny anm');
    expect(await menu(page).getByRole('option').allInnerTexts()).toEqual(['Ny anmodning']);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ny anmodning' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('finds a request by its number, open or ended', async () => {
    const { id: ended, number } = await createSent(caseworker);
    await give(caseworker, ended, 'cancel', { text: 'Ikke længere nødvendigt.' });
    const { page } = await portal.visit('/overblik', { as: people.caseworker });
    await call(page);
    const [year, serial = ''] = number.split('-');
    await page.keyboard.type(`${year}-${Number(serial)}`);
    await menu(page).getByRole('option', { name: number }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/anmodninger/${ended}`);
    await call(page);
    await page.keyboard.type('1999-1');
    await menu(page).getByText('Ingen resultater').waitFor();
  });

  it('holds what may be done with the request that is open, and begins it', async () => {
    const { id } = await createSent(caseworker);
    const { page } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await page.getByRole('tablist').waitFor();
    await call(page);
    const { allowed } = (await caseworker.get(`/api/service-requests/${id}`).expect(200)).body;
    expect(await menu(page).getByRole('group', { name: 'Denne anmodning' }).getByRole('option').count()).toBe(allowed.length + 1);
    await page.keyboard.type('rykker');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Send rykker' }).waitFor();
    await page.keyboard.press('Control+k');
    expect(await menu(page).count()).toBe(0);
  });

  it('switches language, and offers to each reader only what that reader may', async () => {
    const { page } = await portal.visit('/indbakke', { as: people.doctor });
    await call(page);
    expect(await menu(page).getByRole('option').allInnerTexts()).toEqual([
      'Indbakke',
      'Nyt forslag',
      'Overblik',
      'Notifikationer',
      'Skift til engelsk (English)',
      'Vis genveje',
    ]);
    await page.keyboard.type('english');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
  });

  it('stands in the list of shortcuts, which Escape on a request’s page is in as well', async () => {
    const { id } = await createSent(caseworker);
    const { page } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await page.getByRole('tablist').waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Genveje' });
    await help.getByText('Find eller gør – også i felter').waitFor();
    expect(await help.getByText('Tilbage til listen').count()).toBe(1);
  });

  it('leads back by Escape to the list one came from, as it was filtered; not from a field or a dialog', async () => {
    await createSent(caseworker);
    const { page } = await portal.visit('/indbakke?tab=waitingForOthers', { as: people.caseworker });
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('tablist').waitFor();
    await page.keyboard.press('p');
    await page.getByRole('dialog', { name: 'Send rykker' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toMatch(/^\/anmodninger\//);
    await page.keyboard.press('h');
    await page.waitForURL('**?fane=forloeb');
    await page.keyboard.press('Escape');
    await page.waitForURL('**/indbakke?tab=waitingForOthers');
    await page.getByRole('heading', { level: 1, name: 'Indbakke' }).waitFor();
  });

  it.each([
    ['da', 1280],
    ['en', 320],
  ] as const)('is accessible in %s at %i px, with and without results', async (language, width) => {
    const { page } = await portal.visit('/indbakke', { as: people.caseworker, language, width });
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.keyboard.type('zzz');
    await page.getByText(language === 'da' ? 'Ingen resultater' : 'No results').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
