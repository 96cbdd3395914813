import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createSent, people } from '../api/kit.js';
import { setClock } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { until } from '../worker/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, setUpPortal } from './kit/browser.js';
import { inDays } from '../kit/clock.js';

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Gemt$/ });
const page360 = { language: 'da', width: 360 } as const;
const page1280 = { language: 'en', width: 1280 } as const;

inBrowser('the register', () => {
  const portal = setUpPortal();

  const asAdministrator = (address: string, visitor: object = {}) => portal.visit(address, { as: people.administrator, ...visitor });

  it('lists organisations by name, kind and number, with what must be looked at on top', async () => {
    const { page, complaints } = await asAdministrator('/admin/organisationer');
    const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
    await rows.first().waitFor();
    expect(await page.getByText(/Der mangler et GLN-nummer/).count()).toBe(1);
    await page.getByLabel('Slags').selectOption({ label: 'Praktiserende læge' });
    expect(await rows.count()).toBe(2);
    await page.getByLabel('Find navn, ydernummer eller GLN').fill('nabo');
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('Demo Nabolægen')]);
    expect(complaints).toEqual([]);
  });

  it('takes a new organisation, once every field is right, and keeps who entered it', async () => {
    const { page } = await asAdministrator('/admin/organisationer');
    await page
      .getByRole('link', { name: 'Ny organisation' })
      .or(page.getByRole('button', { name: 'Ny organisation' }))
      .click();
    await page.getByLabel('GLN (13 cifre)').fill('57');
    await page.getByLabel('Slags').selectOption({ label: 'Psykolog' });
    await press(page, 'Gem');
    const summary = page.locator('.aksel-error-summary');
    await summary.getByRole('link', { name: 'Feltet »GLN (13 cifre)« har ikke den rigtige form. Ret det.' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rule-gln');
    await page.getByLabel('GLN (13 cifre)').fill('0000000000123');
    await page.getByLabel('Navn').fill('Demo Psykolog Ny');
    await press(page, 'Gem');
    await page.getByRole('heading', { name: 'Demo Psykolog Ny', level: 1 }).waitFor();
    const log = page.getByRole('list', { name: 'Hvem har rettet hvad' });
    await log.getByText('Demo Anders Admin').waitFor();
    expect(await log.innerText()).toContain('GLN (13 cifre): 0000000000123');
  });

  it('ends a practice: it tells what that touches, and on the day the successor has the requests', async () => {
    const { id } = await createSent(await portal.signIn(people.caseworker));
    const { page, complaints } = await asAdministrator(`/admin/organisationer/${organisations.practice}`);
    const day = inDays(7);
    await page.getByLabel('Ophører').fill(day.split('-').reverse().join('.'));
    await page.getByText('1 åben anmodning går tilbage til dem, der spurgte.').waitFor();
    await page.getByText('Demo Kommune: 1 åben anmodning').waitFor();
    await page.getByLabel('Afløser').selectOption({ label: 'Demo Nabolægen' });
    await page.getByText('1 åben anmodning går til Demo Nabolægen.').waitFor();
    await press(page, 'Gem');
    await saved(page).waitFor();
    await setClock(portal.databaseUrl, `${day}T08:00:00.000Z`);
    const next = await portal.signIn(people.otherDoctor);
    await until('the successor to have it', async () => ((await next.get(`/api/service-requests/${id}`)).status === 200 ? true : undefined));
    const successor = await portal.visit('/indbakke', { as: people.otherDoctor });
    await successor.page.locator(`a[href*="${id}"]`).first().waitFor(live);
    const before = await portal.signIn(people.doctor);
    await before.get(`/api/service-requests/${id}`).expect(404);
    expect([...complaints, ...successor.complaints]).toEqual([]);
    await setClock(portal.databaseUrl, new Date().toISOString());
  });

  it('tells until when the days of an organisation are known, and leads to its calendar', async () => {
    const { page } = await asAdministrator(`/admin/organisationer/${organisations.association}`);
    await page.getByText('Danske helligdage regnes ud for hvert år', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Giv den sin egen kalender' }).click();
    await page.getByRole('heading', { name: 'Åbent i ugen' }).waitFor();
  });

  it('lets two make an administrator: nobody alone', async () => {
    const { page, complaints } = await asAdministrator(`/admin/brugere/${people.otherCaseworker}`);
    await page.getByLabel('Rolle').selectOption({ label: 'Administrator' });
    await press(page, 'Gem');
    await page.getByRole('status').filter({ hasText: 'Sendt til godkendelse' }).waitFor();
    await page.getByRole('button', { name: 'Træk tilbage' }).waitFor();
    expect(await page.getByRole('button', { name: /^Godkend/ }).count()).toBe(0);
    const other = await portal.visit('/admin/brugere', { as: people.otherAdministrator });
    await press(other.page, 'Godkend ændringen af Demo Karen Lund');
    await other.page.getByRole('row').filter({ hasText: 'Demo Karen Lund' }).filter({ hasText: 'Administrator' }).waitFor();
    expect([...complaints, ...other.complaints]).toEqual([]);
  });

  it('closes a person, who is signed out at once', async () => {
    const session = await portal.signIn(people.secretary);
    const { page } = await asAdministrator(`/admin/brugere/${people.secretary}`);
    await page.getByLabel('Lukket: kan ikke logge ind').check();
    await press(page, 'Gem');
    await saved(page).waitFor();
    await session.get('/api/me').expect(401);
    await page.getByRole('link', { name: 'Brugere' }).first().click();
    const row = page.getByRole('row').filter({ hasText: 'Demo Lis Sekretær' });
    await page.getByRole('row').filter({ hasText: 'Demo Jens Læge' }).waitFor();
    expect(await row.count()).toBe(0);
    await page.getByLabel('Vis også lukkede').check();
    await row.filter({ hasText: 'lukket' }).waitFor();
  });

  it('says who was faster, and throws nothing away that was written', async () => {
    const { page } = await asAdministrator(`/admin/brugere/${people.adviser}`);
    await page.getByLabel('Enhed').fill('Demo Rådgivningen');
    await portal.foundation.database.engine.query('UPDATE person SET revision = revision + 1 WHERE id = $1', [people.adviser]);
    await press(page, 'Gem');
    await page.getByText('En kollega har rettet her, efter at du hentede siden', { exact: false }).waitFor();
    expect(await page.getByLabel('Enhed').inputValue()).toBe('Demo Rådgivningen');
  });

  for (const visitor of [page360, page1280])
    it(`is accessible in ${visitor.language} at ${visitor.width} px, and never scrolls sideways`, async () => {
      const addresses = ['/admin/organisationer', `/admin/organisationer/${organisations.practice}`, '/admin/organisationer/ny', '/admin/brugere'];
      for (const address of [...addresses, `/admin/brugere/${people.administrator}`, '/admin/brugere/ny']) {
        const { page } = await asAdministrator(address, visitor);
        await page.getByRole('row').or(page.locator('form')).first().waitFor();
        expect([address, await axeFindings(page), await overflow(page)]).toEqual([address, [], 0]);
      }
    });
});
