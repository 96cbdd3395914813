import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from '@jest/globals';
import { createSent, give, people } from '../api/kit.js';
import { organisations } from '../kit/rules.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { chooseIn } from './kit/menu.js';

inBrowser('the units of whoever is asked', () => {
  const unitDoctor = randomUUID();
  const portal = setUpPortal();
  let id: string;
  beforeAll(async () => {
    const { engine } = portal.foundation.database;
    await engine.query(`INSERT INTO unit (id, organisation_id, name) VALUES ($1, $2, 'Demo Sind')`, [randomUUID(), organisations.practice]);
    const employ = `INSERT INTO person (id, name, organisation_id, role, authorised, unit, demo) VALUES ($1, 'Demo Sine Sind', $2, 'clinician', true, 'Demo Sind', true)`;
    await engine.query(employ, [unitDoctor, organisations.practice]);
    id = (await createSent(await portal.signIn(people.caseworker))).id;
    await give(await portal.signIn(people.secretary), id, 'accept');
  });

  const row = `a[href*="/anmodninger/"]`;

  it('are asked by the coordinator, from among what is unassigned', async () => {
    const { page, complaints } = await portal.visit('/indbakke?tab=unassigned', { as: people.secretary });
    await page.locator(`${row}[href*="${id}"]`).click();
    await chooseIn(page, page.getByRole('button', { name: 'Mere', exact: true }), 'Send videre internt');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Spørg en enhed, om den kan tage den').check();
    await dialog.getByLabel('Eller en enhed').selectOption({ label: 'Demo Sind' });
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Send videre internt' }).click();
    await page.getByText('Spurgt enhed').waitFor();
    expect(complaints).toEqual([]);
  });

  it('find it in a list of their own, and take it on until a day', async () => {
    const { page, complaints } = await portal.visit('/indbakke?tab=unit', { as: unitDoctor, width: 360 });
    await page.getByRole('link', { name: /^Min enhed 1$/ }).waitFor();
    await page.getByText('Demo Sind er spurgt siden').waitFor();
    expect(await overflow(page)).toBe(0);
    await page.locator(`${row}[href*="${id}"]`).click();
    await chooseIn(page, page.getByRole('button', { name: 'Mere', exact: true }), 'Tag anmodningen');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Regner med at være færdig/).fill('01.12.2099');
    await dialog.getByRole('button', { name: 'Tag anmodningen' }).click();
    await page.getByText('Demo Sine Sind').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('are seen by the coordinator with the day, and stay unseen by whoever asked', async () => {
    const { page } = await portal.visit('/indbakke?tab=all', { as: people.secretary });
    await page.getByText('Hos Demo Sind siden').waitFor();
    const other = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await other.page.getByRole('heading', { level: 1 }).waitFor();
    await other.page.getByText('Demo Lægehuset').first().waitFor();
    expect(await other.page.getByText('Demo Sind').count()).toBe(0);
  });

  it('hand it back with a reason, and it is unassigned again', async () => {
    const { page } = await portal.visit(`/anmodninger/${id}`, { as: unitDoctor });
    await chooseIn(page, page.getByRole('button', { name: 'Mere', exact: true }), 'Giv tilbage til koordinatoren');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Giv tilbage til koordinatoren' }).click();
    await dialog
      .getByText(/Udfyld/)
      .first()
      .waitFor();
    await dialog.getByRole('textbox').fill('Vi har ingen tid før jul.');
    await dialog.getByRole('button', { name: 'Giv tilbage til koordinatoren' }).click();
    await dialog.waitFor({ state: 'detached' });
    const coordinator = await portal.visit('/indbakke?tab=unassigned', { as: people.secretary });
    await coordinator.page.locator(`${row}[href*="${id}"]`).waitFor();
  });

  it('are given many at once from the list', async () => {
    const { page } = await portal.visit('/indbakke?tab=unassigned', { as: people.secretary });
    await page.locator(`${row}[href*="${id}"]`).waitFor();
    await page
      .getByRole('checkbox', { name: /LÆ 125/ })
      .first()
      .check();
    await page.getByRole('button', { name: /Tildel/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hvem skal overtage?').selectOption({ label: 'Demo Sind' });
    await dialog.getByRole('button', { name: 'Tildel' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto('/indbakke?tab=all');
    await page.getByText('Hos Demo Sind siden').waitFor();
  });

  it('are kept on the page of the organisation, and closed once that is confirmed', async () => {
    const { page, complaints } = await portal.visit(`/admin/organisationer/${organisations.otherPractice}`, { as: people.administrator });
    await page.getByLabel('Enhedens navn').fill('Demo Ryg');
    await page.getByRole('button', { name: 'Tilføj enhed' }).click();
    const list = page.getByRole('list', { name: 'Enheder' });
    await list.getByText('Demo Ryg').waitFor();
    await page.getByRole('list', { name: 'Hvem har rettet hvad' }).getByText('Demo Ryg', { exact: false }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await list.getByRole('button', { name: 'Luk enheden Demo Ryg' }).click();
    await list.getByRole('button', { name: 'Luk enheden', exact: true }).click();
    await list.getByText('lukket', { exact: false }).waitFor();
    expect(complaints).toEqual([]);
  });
});
