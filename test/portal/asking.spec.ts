import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Page } from 'playwright-core';
import { people } from '../api/kit.js';
import { citizens, courses } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const tick = (page: Page, group: string, name: string) => page.getByRole('group', { name: group }).getByRole('checkbox', { name, exact: true });

inBrowser('who may be asked', () => {
  const portal = setUpPortal(seedRuleBook);

  const asAdministrator = (address: string, visitor: object = {}) => portal.visit(address, { as: people.administrator, ...visitor });
  const approve = async (address: string): Promise<void> => {
    const { page } = await portal.visit(address, { as: people.otherAdministrator });
    await press(page, 'Godkend');
    await page.getByText(/Gælder som en del af regelbog/).waitFor();
  };

  it('is ruled by the portal alone, and the composer says whom to ask instead', async () => {
    const { page } = await asAdministrator('/admin/regler');
    await page.getByRole('button', { name: 'Ny regel' }).click();
    await tick(page, 'Slags forløb', 'Afklaringsforløb').check();
    expect(await tick(page, 'Slags forløb', 'Alle slags forløb').isChecked()).toBe(false);
    for (const name of ['Praktiserende læge', 'Speciallæge', 'Sygehusafdeling']) await tick(page, 'Kun disse må spørges', name).uncheck();
    await page.getByLabel('Hvor reglen står').fill('Demo-vejledning');
    await page.getByLabel('Hvorfor ændringen laves').fill('Ny vejledning.');
    await press(page, 'Send til godkendelse');
    await page.getByText('venter på godkendelse').waitFor();
    await approve(new URL(page.url()).pathname);

    const composer = (await portal.visit(`/anmodninger/ny?citizenId=${citizens.citizen}`, { as: people.caseworker })).page;
    await composer.getByRole('radio', { name: 'Demo Lægehuset' }).check();
    await composer.getByRole('radio', { name: /LÆ 125/ }).waitFor();
    expect(await composer.getByRole('radio', { name: /LÆ 135/ }).count()).toBe(0);
    await composer.getByRole('button', { name: /blanketter kan ikke sendes til denne modtager/ }).click();
    const reason = await composer.getByRole('listitem').filter({ hasText: 'LÆ 135' }).innerText();
    expect(reason).toMatch(/Demo-vejledning.*LÆ 125/s);
  });

  it('takes a new kind of course, which can then be begun', async () => {
    const { page } = await asAdministrator('/admin/regler');
    await page.getByRole('button', { name: 'Ret listerne' }).click();
    await press(page, 'Tilføj slags forløb');
    const added = page.getByRole('group', { name: 'Slags forløb 9' });
    await added.getByLabel('På dansk').fill('Seniorpensionssag');
    await added.getByLabel('På engelsk').fill('Senior pension case');
    await page.getByLabel('Hvorfor ændringen laves').fill('Nyt forløb.');
    await press(page, 'Send til godkendelse');
    await page
      .locator('.aksel-error-summary')
      .getByText(/»Slags forløb 9: Kort navn«/)
      .waitFor();
    await added.getByLabel('Kort navn').fill('seniorPension');
    await press(page, 'Send til godkendelse');
    await page.getByText('venter på godkendelse').waitFor();
    await approve(new URL(page.url()).pathname);

    const composer = (await portal.visit(`/anmodninger/ny?citizenId=${citizens.citizen}`, { as: people.caseworker })).page;
    await press(composer, 'Nyt forløb');
    await composer.getByLabel('Hvilket forløb?').selectOption({ label: 'Seniorpensionssag' });
    await press(composer, 'Opret forløb');
    await composer.getByRole('alert').getByText('Et forløb er i gang').waitFor();
    expect(await composer.getByRole('alert').getByRole('link').getAttribute('href')).toBe(`/forloeb/${courses.citizen}`);
    expect(await axeFindings(composer)).toEqual([]);
    await press(composer, 'Begynd alligevel');
    await composer.getByRole('radio', { name: /Seniorpensionssag/ }).waitFor();
  });

  for (const address of ['/admin/regler', '/admin/aendringer/ny?kind=asking', '/admin/aendringer/ny?kind=courses']) {
    it(`is found by everybody and fits a telephone: ${address}`, async () => {
      const { page } = await asAdministrator(address, { width: 360, language: 'en' });
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  }
});
