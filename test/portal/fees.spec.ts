import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { createSent, draftBody, give, people } from '../api/kit.js';
import { courses } from '../kit/world.js';
import { filterOf, monthsUntil, wantedOn } from '../../apps/portal/src/pages/fees/search.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, type Portal, setUpPortal } from './kit/browser.js';
import { inDays } from '../kit/clock.js';
import { chooseIn } from './kit/menu.js';

/** LÆ 135 earns 800 kroner, and its annulment 104. */
const paidBody = { ...draftBody, formCode: 'LÆ 135' };
const lines = (page: Page) => page.getByRole('table', { name: 'Honorarlinjer' }).getByRole('row');
const figure = (page: Page, name: string) => page.getByRole('link', { name: new RegExp(`^${name}`) });

it('a month is asked for from its first day to its last', () => {
  expect(filterOf({ maaned: '2028-02' })).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(filterOf({ maaned: 'alle', status: 'due' })).toEqual({ status: ['due'] });
  expect(wantedOn({}, '2026-11-24')).toEqual({ maaned: '2026-11' });
  expect(monthsUntil('2026-02-11', 3)).toEqual(['2026-02', '2026-01', '2025-12']);
});

inBrowser('the fees', () => {
  const portal = setUpPortal();
  const caseworker = portal.session(people.caseworker);
  const doctor = portal.session(people.doctor);
  let answered = '';
  let cancelled = '';

  beforeAll(async () => {
    answered = (await createSent(caseworker, { ...paidBody, courseId: courses.otherCitizen })).id;
    await give(doctor, answered, 'answer', { answerType: 'full', text: 'Et svar.' });
    cancelled = (await createSent(caseworker, paidBody)).id;
    await give(doctor, cancelled, 'accept');
    await give(caseworker, cancelled, 'cancel', { text: 'Ikke længere nødvendig.' });
    await createSent(caseworker, paidBody);
  });

  const open = async (visitor: Parameters<Portal['visit']>[1] = {}, address = '/honorar') => {
    const visit = await portal.visit(address, { as: people.manager, ...visitor });
    await visit.page.getByText('DKK 800.00').or(visit.page.getByText('800,00 kr.')).first().waitFor();
    return visit;
  };

  it('are counted and summed by how they stand, and each figure leads to its lines', async () => {
    const { page, complaints } = await open();
    await expect(figure(page, 'Til godkendelse').innerText()).resolves.toMatch(/904,00\skr\.\s+2 linjer/);
    await expect(figure(page, 'Forventet').innerText()).resolves.toMatch(/800,00\skr\.\s+1 linje/);
    expect(await lines(page).count()).toBe(1 + 4);
    await figure(page, 'Bortfaldet').click();
    await page.getByText('1 af 1 vist').waitFor();
    expect(await lines(page).nth(1).innerText()).toMatch(/LÆ 135[\s\S]*Attest[\s\S]*Demo Lægehuset[\s\S]*800,00\skr\.[\s\S]*Bortfaldet/);
    expect(complaints).toEqual([]);
  });

  it('are narrowed to a month that stands in the address', async () => {
    const { page } = await open();
    await page.getByText('4 af 4 vist').waitFor();
    await page.getByLabel('Måned').selectOption('alle');
    await page.waitForURL('**/honorar?maaned=alle');
    const month = await page.getByLabel('Måned').locator('option').first().getAttribute('value');
    await page.getByLabel('Måned').selectOption(month);
    await page.waitForURL(`**/honorar?maaned=${month}`);
    await page.getByText('4 af 4 vist').waitFor();
    await page.goto('/honorar?maaned=2020-01');
    await page.getByText('Ingen honorarer svarer til valget.').waitFor();
  });

  it('go to finance as a file, of what is chosen and nothing else', async () => {
    const { page } = await open();
    await figure(page, 'Til godkendelse').click();
    await page.getByText('2 af 2 vist').waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent til økonomi (CSV)' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^honorar-20\d\d-\d\d\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFFAnmodning;')).toBe(true);
    expect(text.trim().split('\r\n')).toHaveLength(3);
    expect(text).toContain(';Annullering;104,00;');
  });

  it('are disputed with a reason on the request, where the doctor reads it, and approved from the list', async () => {
    const { page } = await portal.visit(`/anmodninger/${answered}`, { as: people.caseworker });
    const box = page.getByRole('region', { name: 'Honorar' });
    await box.getByRole('button', { name: /^Bestrid honorar: Attest/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Bestrid honorar' });
    await dialog.getByLabel('Begrundelse').fill('Taksten er fra sidste år.');
    await dialog.getByRole('button', { name: 'Bestrid honorar' }).click();
    await box.getByText('Bestridt').waitFor();
    const { page: doctors } = await portal.visit(`/anmodninger/${answered}`, { as: people.doctor });
    await doctors.getByText('Taksten er fra sidste år.').waitFor();
    await doctors.getByRole('region', { name: 'Honorar' }).getByText('Bestridt').waitFor();
    expect(await doctors.getByRole('button', { name: /^(Godkend|Bestrid) honorar/ }).count()).toBe(0);
    const { page: list } = await open();
    await list.getByRole('button', { name: /^Godkend honorar: Attest/ }).click();
    await figure(list, 'Godkendt').getByText('1 linje').waitFor();
  });

  it('stand on the request with who pays, the reference and the interpreter, for whoever answers too', async () => {
    const { body } = await doctor.get(`/api/service-requests/${answered}`).expect(200);
    const { page } = await portal.visit(`/anmodninger/${answered}`, { as: people.doctor });
    await expect(page.getByRole('region', { name: 'Honorar' }).innerText()).resolves.toMatch(
      new RegExp(`Attest, 800,00\\skr\\.[\\s\\S]*Demo Kommune, Demo Team Nord[\\s\\S]*EAN/GLN[\\s\\S]*${body.number}[\\s\\S]*Uden tolk`),
    );
  });

  it('are named before a request is annulled', async () => {
    const { id } = await createSent(caseworker, paidBody);
    await give(doctor, id, 'accept');
    const { page } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await chooseIn(page, page.getByRole('button', { name: 'Mere' }), 'Annullér');
    const dialog = page.getByRole('dialog', { name: 'Annullér' });
    await dialog.getByText(/Honorar: Attest, 800,00\skr\. – bortfaldet\./).waitFor();
    await dialog.getByText(/Honorar: Annullering, 104,00\skr\. – til godkendelse\./).waitFor();
  });

  it('are approved many at once, after it was said how much, and a disputed one is left for itself', async () => {
    const { id } = await createSent(caseworker, paidBody);
    await give(doctor, id, 'consultation-missed', { on: inDays(0) });
    await give(doctor, id, 'answer', { answerType: 'full', text: 'Et svar.' });
    const disputed = (await createSent(caseworker, paidBody)).id;
    await give(doctor, disputed, 'answer', { answerType: 'full', text: 'Et svar.' });
    await give(caseworker, disputed, 'dispute-fee', { line: 1, text: 'Taksten er fra sidste år.' });
    const { page } = await open();
    await page.getByRole('button', { name: 'Godkend de viste til godkendelse (3)' }).click();
    const dialog = page.getByRole('dialog', { name: 'Godkend honorarer' });
    await dialog.getByText(/3 honorarer på i alt 1\.007,00\skr\. bliver godkendt\./).waitFor();
    await dialog.getByRole('button', { name: 'Godkend 3' }).click();
    await dialog.waitFor({ state: 'detached' });
    await figure(page, 'Til godkendelse').getByText('0 linjer').waitFor();
    await figure(page, 'Bestridt').getByText('1 linje').waitFor();
  });

  it.each([
    ['da', 1280],
    ['en', 1280],
    ['da', 360],
  ] as const)('are accessible in %s at %i px and never scroll sideways', async (language, width) => {
    const { page } = await open({ language, width });
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
