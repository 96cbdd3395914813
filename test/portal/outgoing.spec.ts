import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createSent, draftBody, give, people } from '../api/kit.js';
import { monday, setClock } from '../kit/clock.js';
import { courses } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

const until = '/udgaaende?until=2026-12-14';
const day = (page: Page, name: string) => page.getByRole('region', { name });

inBrowser('what goes out', () => {
  const portal = setUpPortal();

  beforeAll(async () => {
    await setClock(portal.databaseUrl, monday);
    const caseworker = await portal.signIn(people.caseworker);
    const doctor = await portal.signIn(people.doctor);
    const { id } = await createSent(caseworker);
    await give(doctor, id, 'accept');
    const { id: toBeBooked } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135', courseId: courses.otherCitizen });
    await give(doctor, toBeBooked, 'accept');
  });

  it('is nothing today, which it says, and is found from the overview and in the menu', async () => {
    const { page, complaints } = await portal.visit('/overblik', { as: people.manager });
    await page.getByRole('link', { name: 'Se hvad der går ud i dag' }).click();
    await page.getByText('Der går ingen beskeder ud til og med man. 23.11.2026 kl. 23.59.').waitFor();
    await page.goto('/indbakke');
    await page.locator('h1').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('går ud');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Det går ud' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('stands by day and receiver, in the words that will be read, each with the way to its request', async () => {
    const { page } = await portal.visit(until, { as: people.caseworker });
    const third = day(page, 'torsdag 3. december 2026');
    await third.waitFor();
    expect(await third.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Demo Lægehuset']);
    expect(await third.innerText()).toMatch(/09\.00\s+Påmindelse: LÆ 125 \(2026-\d{6}\)\s*til dem, der svarer\s+Anmodningen venter på jeres svar/);
    expect(await third.innerText()).toContain('Påmindelser og rykkere mailes samlet, én gang om dagen.');
    await day(page, 'tirsdag 8. december 2026').getByText('til Demo Mette Holm, lederne').waitFor();
    expect(await day(page, 'tirsdag 8. december 2026').getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Demo Kommune', 'Demo Lægehuset']);
    expect(await page.getByRole('heading', { level: 3, name: 'Demo Bo Åberg (borger)' }).count()).toBe(1);
    await third.getByRole('link').click();
    await page.waitForURL(/\/anmodninger\//);
  });

  it('is asked for tomorrow or until a day and a minute, and the address holds it', async () => {
    const { page } = await portal.visit('/udgaaende', { as: people.caseworker });
    await page.getByRole('button', { name: 'I morgen' }).click();
    await page.getByText('til og med tirs. 24.11.2026 kl. 23.59.').waitFor();
    expect(await page.getByRole('button', { name: 'I morgen' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByLabel('Til og med').fill('03.12.2026');
    await page.getByLabel('Klokken').fill('halv ni');
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await page.getByText('Skriv et klokkeslæt, for eksempel 16.30.').waitFor();
    await page.getByLabel('Klokken').fill('8.59');
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await page.getByText(/til og med tors\. 3\.12\.2026 kl\. 08\.59|til og med tors\. 03\.12\.2026 kl\. 08\.59/).waitFor();
    expect(await day(page, 'torsdag 3. december 2026').count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('until')).toBe('2026-12-03');
  });

  it('says what is wrong with a day that is none, and with one too far ahead', async () => {
    const { page } = await portal.visit('/udgaaende', { as: people.caseworker });
    await page.getByLabel('Til og med').fill('i overmorgen');
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await page.getByText('Skriv en dato, for eksempel 23.12.2026.').waitFor();
    await page.goto('/udgaaende?until=2027-03-01');
    await page.getByText(/højst 31 dage frem/).waitFor();
  });

  it('prints the list and none of the controls', async () => {
    const { page } = await portal.visit(until, { as: people.caseworker });
    await day(page, 'torsdag 3. december 2026').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('form', { name: 'Hvor langt frem?' }).isVisible()).toBe(false);
    expect(await day(page, 'torsdag 3. december 2026').isVisible()).toBe(true);
  });

  it.each([
    ['da', 1280],
    ['en', 1280],
    ['da', 360],
    ['en', 320],
  ] as const)('is accessible in %s at %i px and never scrolls sideways', async (language, width) => {
    const { page } = await portal.visit(until, { as: people.caseworker, language, width });
    await page.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
