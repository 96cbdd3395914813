import { expect, it } from '@jest/globals';
import type { Policy, RuleBook } from '#core';
import { seedRuleBook } from '#persistence';
import type { Page } from 'playwright-core';
import { createSent, draftBody, people, purpose } from '../api/kit.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

const year = new Date().getFullYear();
const base = seedRuleBook.policies.find(({ id }) => id === 'FRI interestOrganisation') as Policy;
const agreement = { requesterId: organisations.municipality, recipientId: organisations.association };
const copy = { to: 'gp', source: 'demo' } as const;
const book: RuleBook = {
  ...seedRuleBook,
  forms: seedRuleBook.forms.map((form) => (form.code === 'ANDEN AKTØR' ? { ...form, copy } : form)),
  policies: [...seedRuleBook.policies, { ...base, id: 'FRI aftale', agreement, quota: { count: 1, per: 'year', source: 'Aftalen' } }],
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

inBrowser('what two organisations have agreed on', () => {
  const portal = setUpPortal(book);
  const caseworker = portal.session(people.caseworker);

  /** As far as the form. */
  const compose = async (form: RegExp, citizenId: string = citizens.otherCitizen) => {
    const visit = await portal.visit(`/anmodninger/ny?citizenId=${citizenId}`, { as: people.caseworker });
    const { page } = visit;
    await page.getByRole('radio', { name: 'En anden' }).check();
    await page.getByRole('combobox', { name: 'Vælg modtager' }).selectOption({ label: 'Demo Foreningen (Interesseorganisation)' });
    await page.getByRole('radio', { name: form }).check();
    return visit;
  };

  it('is shown when the form is chosen, and passed only by a button of its own once it is used up', async () => {
    const before = await compose(/^FRI/);
    await before.page.getByText(`0 af 1 brugt i ${year}.`).waitFor();
    await portal.leave();
    await createSent(caseworker, { ...draftBody, formCode: 'FRI', recipientOrganisationId: organisations.association });

    const { page, complaints } = await compose(/^FRI/);
    const line = page.getByRole('status').filter({ hasText: `1 af 1 brugt i ${year}.` });
    await line.waitFor();
    expect(await line.innerText()).toContain(`01.01.${year + 1}`);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Formål til borgeren' }).fill(purpose);
    await page.getByRole('textbox', { name: 'Spørgsmål 1' }).fill('Har I plads på et hold?');
    await page.getByRole('radio', { name: /^Uden samtykke/ }).check();
    await page.getByLabel('Borgeren fik skriftlig besked den').fill('02.11.2026');
    await button(page, 'Tjek dine svar').click();
    await line.waitFor();
    await button(page, 'Send anmodning').click();
    await page.getByRole('alert').filter({ hasText: 'Det aftalte antal er brugt' }).waitFor();
    await button(page, 'Send alligevel').click();
    await page.getByRole('heading', { level: 1, name: /er sendt/ }).waitFor();
    expect(complaints.filter((complaint) => !complaint.includes('409'))).toEqual([]);

    const overview = await portal.visit('/overblik', { as: people.manager });
    await overview.page
      .getByRole('row', { name: /Fri forespørgsel, Demo Foreningen/ })
      .getByText(`2 af 1 i ${year}.`)
      .waitFor();
  });

  it('says before sending who gets a copy, and that nobody does where there is no doctor', async () => {
    const { page } = await compose(/^ANDEN AKTØR/);
    await page.getByText('ANDEN AKTØR bliver sendt med kopi til borgerens læge, Demo Lægehuset.').waitFor();
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await overflow(page)).toBe(0);
    await portal.leave();
    await caseworker.put(`/api/citizens/${citizens.otherCitizen}/gp`, { organisationId: null, since: '2026-11-01' }).expect(200);
    const without = await compose(/^ANDEN AKTØR/);
    await without.page.getByText('så ingen får en kopi.').waitFor();
  });

  it('is written by an administrator without a word of code, and only between two', async () => {
    const address = (id: string): string => `/admin/aendringer/ny?of=${encodeURIComponent(id)}`;
    const { page } = await portal.visit(address('FRI gpPractice'), { as: people.administrator });
    await page.getByLabel('Der er aftalt et antal').check();
    await page.getByLabel('Anmodninger', { exact: true }).fill('12');
    await page.getByLabel('For hver').selectOption({ label: 'kvartal' });
    await page.getByRole('heading', { name: 'Aftalt antal (klippekort)' }).locator('..').getByLabel('Kilde').fill('Ny aftale');
    await page.getByText('Et aftalt antal kan kun stå i en aftale mellem to organisationer.').first().waitFor();
    await portal.leave();

    const agreed = await portal.visit(address('FRI aftale'), { as: people.administrator });
    await agreed.page.getByLabel('Anmodninger', { exact: true }).fill('12');
    await agreed.page.getByText('12 pr. år (Aftalen)').waitFor();
    await agreed.page.getByText(/af dem var gået ud over det aftalte antal/).waitFor();
  });
});
