import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Page } from 'playwright-core';
import { createSent, people } from '../api/kit.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, setUpPortal } from './kit/browser.js';

const said = 'En tidlig samtale om korte dage.';
const reply = 'Vi holder samtalen på torsdag.';
const form = 'LÆ 165 Forslag om socialmedicinsk sagsbehandling';
const day = (iso: string): string => iso.split('-').reverse().join('.');

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

inBrowser('a proposal of the doctor’s own', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  let today: string;

  beforeAll(async () => {
    await createSent(caseworker);
    today = (await portal.foundation.engine.businessNow()).slice(0, 10);
  });

  const write = async (page: Page): Promise<void> => {
    await button(page, 'Tjek og underskriv').waitFor();
    for (const field of ['Hvad foreslår du', 'Hvorfor nu', 'Hvad betyder helbredet', 'Hvad siger patienten']) {
      await page.getByRole('textbox', { name: field }).fill(said);
    }
    await page.getByRole('radio', { name: 'Inden for nogle uger' }).check();
    await page.getByRole('radio', { name: 'På papir' }).check();
    await page.getByRole('textbox', { name: 'Dato for samtykket' }).fill(day(today));
    await page.keyboard.press('Tab');
  };
  const submitted = async (page: Page): Promise<string> => {
    await write(page);
    await button(page, 'Tjek og underskriv').click();
    await button(page, 'Underskriv og send').click();
    await heading(page, 'Forslaget er sendt').waitFor();
    await page.getByRole('link', { name: 'Se forslaget' }).click();
    await heading(page, form).waitFor();
    return page.url().split('/').at(-1) ?? '';
  };

  it('is begun about an own patient nobody asked of, by a CPR number that goes into no address', async () => {
    const { page } = await portal.visit('/forslag/nyt', { as: people.doctor });
    const search = page.getByRole('searchbox', { name: 'Borgerens navn eller CPR-nummer' });
    const ask = async (written: string): Promise<void> => {
      await search.fill(written);
      await page.keyboard.press('Enter');
    };
    await ask('Bo Åberg');
    await page.getByText('Ingen borger hedder »Bo Åberg«').waitFor();
    for (const stranger of ['999999-1234', '670285-9999']) {
      await ask(stranger);
      await page.getByText('I kender ingen her med det CPR-nummer').waitFor();
    }
    await ask('670285-1235');
    await page.getByText('Borgeren med det CPR-nummer').waitFor();
    await page.getByRole('button', { name: /Demo Bo Åberg/ }).click();
    await button(page, 'Tjek og underskriv').waitFor();
    expect(page.url()).toContain(citizens.otherCitizen);
    expect(page.url()).not.toMatch(/670285/);
  });

  it('is written, checked and signed, and its receipt names who replies by when', async () => {
    const { page, complaints } = await portal.visit('/indbakke', { as: people.doctor });
    await page.getByRole('link', { name: 'Nyt forslag' }).click();
    await page.getByRole('searchbox', { name: 'Borgerens navn' }).fill('Anna');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Demo Anna Jensen/ }).click();
    await write(page);
    expect(await axeFindings(page)).toEqual([]);
    await button(page, 'Tjek og underskriv').click();
    await heading(page, 'Tjek forslaget').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Demo Jens Læge, Demo Lægehuset/);
    await button(page, 'Underskriv og send').click();
    await heading(page, 'Forslaget er sendt').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/Demo Kommune skal svare senest/);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is told field by field what it lacks, and takes the focus there', async () => {
    const { page } = await portal.visit(`/forslag/nyt?citizenId=${citizens.citizen}`, { as: people.doctor, width: 320 });
    await button(page, 'Tjek og underskriv').click();
    const missing = page.getByRole('link', { name: 'Skriv, hvilken dag patienten gav samtykke.' });
    await missing.click();
    expect(await page.getByRole('textbox', { name: 'Dato for samtykket' }).evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('is not lost: whoever leaves is asked first, also for another patient', async () => {
    const { page } = await portal.visit(`/forslag/nyt?citizenId=${citizens.citizen}`, { as: people.doctor });
    await write(page);
    for (const link of ['Indbakke', 'Vælg en anden patient', 'Nyt forslag']) {
      await page.getByRole('link', { name: link, exact: true }).click();
      await page.getByRole('alertdialog').waitFor();
      await button(page, 'Bliv på siden').click();
      await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    }
    expect(await page.getByRole('textbox', { name: 'Hvorfor nu' }).inputValue()).toBe(said);
  });

  it('is a proposal in the municipality’s words, which replies, and the doctor reads it as it comes', async () => {
    const doctor = await portal.visit(`/forslag/nyt?citizenId=${citizens.citizen}`, { as: people.doctor });
    const id = await submitted(doctor.page);
    await doctor.page.getByText('Forslag, afventer svar').waitFor();
    const { page } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await heading(page, form).waitFor();
    await page.getByText(said).first().waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('Forslag fra lægen');
    expect(text).not.toMatch(/anmodet|Det bliver der spurgt om|Bed om uddybning|Honorar/);
    await button(page, 'Svar lægen').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Svar lægen' }).click();
    await dialog.getByText('Udfyld »Svar til lægen«.').waitFor();
    await dialog.getByRole('textbox', { name: 'Svar til lægen' }).fill(reply);
    await dialog.getByRole('button', { name: 'Svar lægen' }).click();
    await page.getByText('Forslag, besvaret').waitFor();
    await doctor.page.getByText(reply).waitFor(live);
  });

  it('is told to the citizen: who proposed, who replies, and that there is nothing to do', async () => {
    const doctor = await portal.visit(`/forslag/nyt?citizenId=${citizens.citizen}`, { as: people.doctor });
    const id = await submitted(doctor.page);
    const { page } = await portal.visit(`/min-sag/${id}`, { as: people.citizen, width: 360 });
    await heading(page, 'Forslag fra Demo Lægehuset').waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain('Din læge har sendt os et forslag om din sag.');
    expect(text).toContain('Du skal ikke gøre noget.');
    expect(text).not.toContain(said);
    expect(await axeFindings(page)).toEqual([]);
  });

  it('is offered to nobody else', async () => {
    const { page } = await portal.visit('/forslag/nyt', { as: people.secretary });
    await page.getByText('Du kan ikke sende et forslag.', { exact: false }).waitFor();
    expect(await page.getByRole('link', { name: 'Nyt forslag' }).all()).toEqual([]);
  });
});
