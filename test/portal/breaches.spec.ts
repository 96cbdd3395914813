import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createSent, draftBody, give, people } from '../api/kit.js';
import { courses } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal, type Portal } from './kit/browser.js';
import { openMenu } from './kit/menu.js';

const figure = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^\\d+ ${name}`) });
const numberIn = async (page: Page, name: string): Promise<number> => Number(/\d+/.exec(await figure(page, name).innerText())?.[0]);
const overdueRows = (page: Page) => page.getByRole('table', { name: 'Overskredne, de længste først' }).getByRole('row');

inBrowser('the overview', () => {
  const portal = setUpPortal();
  const caseworker = portal.session(people.caseworker);
  let late = '';

  beforeAll(async () => {
    late = (await createSent(caseworker)).id;
    const { id: paused } = await createSent(caseworker, { ...draftBody, courseId: courses.otherCitizen });
    await give(await portal.signIn(people.doctor), paused, 'ask', { text: 'Hvilken periode?' });
  });

  const open = async (visitor: Parameters<Portal['visit']>[1] = {}) => {
    const visit = await portal.visit('/overblik', { as: people.manager, ...visitor });
    await visit.page.getByRole('list').first().waitFor();
    await visit.page.getByRole('heading', { level: 2 }).first().waitFor();
    return visit;
  };

  it('says so when nothing is overdue', async () => {
    const { page } = await open();
    await page.getByText('Ingen frister er overskredet.').waitFor();
    expect(await page.getByText('Ingen frister er overskredet lige nu.').count()).toBe(1);
    expect(await numberIn(page, 'Overskredet frist')).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('counts what the clock brings, before one’s eyes, and says it in a sentence too', async () => {
    const { page, complaints } = await open();
    for (let week = 1; week <= 3; week += 1) {
      await page.getByRole('button', { name: '+1 uge' }).click();
      await page.getByRole('button', { name: '+1 uge' }).and(page.locator(':enabled')).waitFor({ timeout: 30_000 });
    }
    await page.getByText('1 af 2 åbne anmodninger har overskredet fristen. Den er med Demo Lægehuset.').waitFor();
    await overdueRows(page).nth(1).waitFor();
    expect(await overdueRows(page).count()).toBe(2);
    expect(await overdueRows(page).nth(1).innerText()).toMatch(
      /Overskredet med \d+ arbejdsdage?[\s\S]*LÆ 125[\s\S]*670190-••••[\s\S]*Demo Lægehuset[\s\S]*Demo Mette Holm/,
    );
    expect(complaints).toEqual([]);
  });

  it('leads from every number to a list of just as many', async () => {
    const { page } = await open();
    for (const name of ['Overskredet frist', 'På pause', 'Åbne']) {
      const count = await numberIn(page, name);
      expect(count).toBeGreaterThan(0);
      await figure(page, name).click();
      await page.getByText(count === 1 ? '1 anmodning' : `${count} anmodninger`, { exact: true }).waitFor();
      expect(await page.locator('[data-request]').count()).toBe(count);
      await page.goBack();
      await figure(page, name).waitFor();
    }
    const counterpart = page.getByRole('table', { name: 'Overskredet pr. samarbejdspart' }).getByRole('link');
    const count = Number(await counterpart.innerText());
    await counterpart.click();
    await page.locator('[data-request]').first().waitFor();
    expect(await page.locator('[data-request]').count()).toBe(count);
  });

  it('tells how requests ended, in words and as a share of all', async () => {
    const { id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 265' });
    await give(caseworker, id, 'cancel', { text: 'Prøven er forbi.' });
    const { page } = await open({ language: 'en' });
    const row = page.getByRole('table', { name: /^How requests ended since/ }).getByRole('row', { name: /^Cancelled/ });
    expect(await row.innerText()).toMatch(/^Cancelled\s+1\s+100%$/);
  });

  it('gives no share of so few answers', async () => {
    const { page } = await open();
    expect(await page.getByText('For få svar').count()).toBe(1);
  });

  it('lets a manager act from the list as far as it is allowed, and says what comes of it first', async () => {
    const { page } = await open();
    const row = overdueRows(page).nth(1);
    const buttons = await row.getByRole('button').allInnerTexts();
    expect(buttons).toEqual(['Send rykker', 'Mere']);
    const menu = await openMenu(page, row.getByRole('button', { name: /^Mere/ }));
    expect(await menu.getByRole('menuitem').allInnerTexts()).toEqual(['Løft sagen til lederen', 'Forlæng fristen', 'Skift ansvarlig']);
    await menu.getByRole('menuitem', { name: 'Løft sagen til lederen' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Løft sagen til lederen' });
    await dialog.getByText(/Fristen flytter sig ikke/).waitFor();
    await dialog.getByRole('button', { name: 'Løft sagen til lederen' }).click();
    await dialog.waitFor({ state: 'detached' });
    const { body } = await caseworker.get(`/api/service-requests/${late}/events`).expect(200);
    expect(body.items.some(({ type, by }: { type: string; by: { name: string } }) => type === 'escalated' && by.name === 'Demo Ida Leder')).toBe(true);
  });

  it('shows each reader only what that reader may do', async () => {
    const { page } = await open({ as: people.doctor });
    await overdueRows(page).nth(1).waitFor();
    expect(await overdueRows(page).nth(1).innerText()).toContain('Ingen handlinger for dig');
  });

  it('names what went wrong, and tries again', async () => {
    const { page } = await portal.visit('/indbakke', { as: people.manager });
    const problem = {
      type: 'urn:afklar:problem:InternalError',
      title: 'Der er sket en fejl hos os',
      status: 500,
      code: 'InternalError',
      detail: 'Prøv igen.',
      traceId: '7f3a',
    };
    await page.route('**/api/breaches*', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify(problem) }));
    await page.goto('/overblik');
    await page.getByText('Fejl-id: 7f3a').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute('**/api/breaches*');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await figure(page, 'Åbne').waitFor();
  });

  it.each([
    ['da', 1280],
    ['en', 1280],
    ['da', 360],
    ['da', 320],
  ] as const)('is accessible in %s at %i px and never scrolls sideways', async (language, width) => {
    const { page } = await open({ language, width });
    await page
      .getByRole('link', { name: /LÆ 125/ })
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
