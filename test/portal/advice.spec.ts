import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { Page } from 'playwright-core';
import { createSent, draftBody, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const tick = (page: Page, group: string, name: string) => page.getByRole('group', { name: group }).getByRole('checkbox', { name, exact: true });

inBrowser('early advice', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const begun = async (kind: string, days: number): Promise<string> => {
    const body = { citizenId: citizens.citizen, kind, startedOn: inDays(-days) };
    return (await caseworker.command('/api/courses', body).expect(201)).body.id;
  };
  const approve = async (address: string): Promise<void> => {
    const { page } = await portal.visit(address, { as: people.otherAdministrator });
    await press(page, 'Godkend');
    await page.getByText(/Gælder som en del af regelbog/).waitFor();
  };

  it('is made by a rule that the portal alone writes, speaks on the page of a course, and is dismissed with a reason', async () => {
    const courseId = await begun('flexJob', 10);
    const { page } = await portal.visit('/admin/raad', { as: people.administrator });
    await page.getByRole('row', { name: /Er sagen åbenbar\?/ }).waitFor();
    await page.getByRole('button', { name: 'Ny regel' }).click();
    await page.getByLabel('Reglens navn på dansk').fill('Tal om fleksjob');
    await page.getByLabel('Reglens navn på engelsk').fill('Talk about the flex job');
    await tick(page, 'Slags forløb', 'Fleksjobsag').check();
    await page.getByRole('group', { name: 'Betingelse 1' }).getByLabel('Mindst').fill('1');
    await press(page, 'Tilføj betingelse');
    const second = page.getByRole('group', { name: 'Betingelse 2' });
    await second.getByLabel('Hvad skal være sådan?').selectOption({ label: 'Der er intet svar på …' });
    await second.getByRole('checkbox', { name: /^LÆ 125/ }).check();
    await page.getByLabel('Hvad den siger på dansk').fill('Tal om, hvad et fleksjob kan være.');
    await page.getByLabel('Hvad den siger på engelsk').fill('Talk about what a flex job can be.');
    await page.getByLabel('Hvor reglen står').fill('Demo');
    await page.getByText(/^I 1 af \d+ forløb, der er i gang\.$/).waitFor();
    await page.getByLabel('Hvorfor ændringen laves').fill('Nyt råd.');
    await press(page, 'Send til godkendelse');
    await page.getByText('venter på godkendelse').waitFor();
    await approve(new URL(page.url()).pathname);

    const course = (await portal.visit(`/forloeb/${courseId}`, { as: people.caseworker })).page;
    const suggested = course.getByRole('region', { name: 'Det foreslår reglerne' });
    await suggested.getByRole('heading', { name: 'Tal om fleksjob' }).waitFor();
    await suggested.getByText('Forløbet har været af sin slags i 1 uge. Reglen taler fra 1 uge.').waitFor();
    await suggested.getByText('Der er intet svar på LÆ 125 i forløbet. Der er ikke spurgt.').waitFor();
    expect(await axeFindings(course)).toEqual([]);
    await press(course, 'Ikke aktuelt: Tal om fleksjob');
    const dialog = course.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ikke aktuelt' }).click();
    await dialog.getByText('Skriv hvorfor.').waitFor();
    await dialog.getByRole('textbox').fill('Borgeren har allerede et fleksjob.');
    await dialog.getByRole('button', { name: 'Ikke aktuelt' }).click();
    await course.getByRole('region', { name: 'Det er sket' }).getByText('Borgeren har allerede et fleksjob.').waitFor();
    expect(await suggested.getByRole('heading', { name: 'Tal om fleksjob' }).count()).toBe(0);
    await press(course, 'Tag op igen: Tal om fleksjob');
    await dialog.getByRole('button', { name: 'Tag op igen' }).click();
    await suggested.getByRole('heading', { name: 'Tal om fleksjob' }).waitFor();
  });

  it('leads to the composer, which asks for what was suggested', async () => {
    const courseId = await begun('sicknessBenefit', 50);
    const { page } = await portal.visit(`/forloeb/${courseId}`, { as: people.caseworker });
    await page.getByRole('link', { name: 'Bed om LÆ 285' }).click();
    await page.getByRole('radio', { name: 'Demo Lægehuset' }).check();
    await page.getByRole('radio', { name: /LÆ 285/, checked: true }).waitFor();
    expect(await page.getByRole('radio', { name: /Sygedagpengeforløb/, checked: true }).count()).toBe(1);
  });

  it('is not there when no rule speaks', async () => {
    const courseId = await begun('sicknessBenefit', 50);
    await createSent(caseworker, { ...draftBody, courseId });
    const { page } = await portal.visit(`/forloeb/${courseId}`, { as: people.caseworker });
    await page
      .getByRole('region', { name: 'Anmodninger i forløbet' })
      .getByRole('link', { name: /LÆ 125/ })
      .waitFor();
    expect(await page.getByRole('region', { name: 'Det foreslår reglerne' }).count()).toBe(0);
  });

  it('says what is wrong when a rule asserts that a case is obvious', async () => {
    const { page } = await portal.visit('/admin/aendringer/ny?kind=advice&of=obvious%20enough', { as: people.administrator });
    await page.getByLabel('Hvad den siger på dansk').fill('Sagen er åbenbar.');
    await page.getByLabel('Hvorfor ændringen laves').fill('Forsøg.');
    await press(page, 'Send til godkendelse');
    await page
      .locator('.aksel-error-summary')
      .getByText(/»[^«]*Hvad den siger på dansk«/)
      .waitFor();
  });

  for (const [address, shown] of [
    ['/admin/raad', 'Is the case obvious?'],
    ['/admin/aendringer/ny?kind=advice', 'When all of this is so'],
    ['/admin/sammenlign?kind=advice&of=obvious%20enough', 'The rule has only one version, so there is nothing to compare.'],
  ] as const) {
    it(`is found by everybody and fits a telephone: ${address}`, async () => {
      const { page } = await portal.visit(address, { as: people.administrator, width: 360, language: 'en' });
      await page.getByText(shown, { exact: true }).first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  }

  it('fits a telephone on the page of a course, in English', async () => {
    const { page } = await portal.visit(`/forloeb/${await begun('sicknessBenefit', 50)}`, { as: people.caseworker, width: 360, language: 'en' });
    await page.getByRole('region', { name: 'What the rules suggest' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });
});
