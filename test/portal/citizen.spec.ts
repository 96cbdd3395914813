import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { create, createSent, draftBody, give, people } from '../api/kit.js';
import { axeFindings, overflow, small } from './kit/accessibility.js';
import { inBrowser, setUpPortal, type Portal } from './kit/browser.js';
import { firstAfterHeading } from './kit/reading.js';

const cards = (page: Page) => page.getByRole('article');

inBrowser('the citizen’s page', () => {
  const portal = setUpPortal();
  const caseworker = portal.session(people.caseworker);
  const citizen = portal.session(people.citizen);
  let booking = '';

  beforeAll(async () => {
    await createSent(caseworker);
    booking = (await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' })).id;
    const { id } = await createSent(caseworker);
    await give(caseworker, id, 'cancel', { text: 'Ikke længere nødvendigt.' });
  });

  const open = async (visitor: Parameters<Portal['visit']>[1] = {}) => {
    const visit = await portal.visit('/min-sag', { as: people.citizen, width: 360, ...visitor });
    await cards(visit.page).first().waitFor();
    return visit;
  };

  it('begins with what the citizen must do and by when, in whole sentences', async () => {
    const { page, complaints } = await open();
    expect(await firstAfterHeading(page)).toMatch(
      /^Det er dig, der skal gøre noget: Bestil tid hos din læge senest \p{L}+ \d+\. \p{L}+ \d{4}\. Derefter skriver lægen til os senest/u,
    );
    expect(await cards(page).nth(1).innerText()).toMatch(/^Lige nu venter vi på din læge\. Vi venter svar senest .*\. Du skal ikke gøre noget\./);
    expect(complaints).toEqual([]);
  });

  it('says for each request just what the api says of it', async () => {
    const { page } = await open();
    const { body } = await citizen.get('/api/service-requests').expect(200);
    for (const { holder, citizenText } of body.items as { holder: object | null; citizenText: string }[])
      expect(await page.getByText(citizenText).count()).toBe(holder === null ? 0 : 1);
    expect(await page.getByRole('region', { name: 'Afsluttet' }).innerText()).toContain('Annulleret');
  });

  it('lets the citizen do it there and then, and says what comes next', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Jeg har bestilt tid' }).click();
    const dialog = page.getByRole('dialog', { name: 'Jeg har bestilt tid' });
    await dialog.getByLabel('Hvilken dag?').fill('18.12.2099');
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Jeg har bestilt tid' }).click();
    await page.getByText(/Du har en tid hos din læge fredag 18\. december 2099/).waitFor();
    expect((await citizen.get(`/api/service-requests/${booking}`).expect(200)).body.consultation).toEqual({ status: 'booked', on: '2099-12-18' });
  });

  it('asks for consent, and takes a no as well as a yes', async () => {
    const { id } = await create(caseworker, { ...draftBody, legalBasis: 'consent' });
    await give(caseworker, id, 'request-consent', { thenSend: true });
    const { page } = await open();
    expect(await firstAfterHeading(page)).toMatch(/^Vi mangler dit samtykke\. Giv os dit svar senest .*\. Du bestemmer selv, om du siger ja\./);
    await page.getByRole('button', { name: 'Nej, jeg giver ikke samtykke' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nej, jeg giver ikke samtykke' }).click();
    await page.getByText('Vi mangler dit samtykke').waitFor({ state: 'detached' });
    expect((await caseworker.get(`/api/service-requests/${id}`).expect(200)).body).toMatchObject({ status: 'draft', consent: { status: 'refused' } });
  });

  it('leads to more about each, and names whom to turn to', async () => {
    const { page } = await open();
    await page.getByText('Din sagsbehandler er Demo Mette Holm hos Demo Kommune.').waitFor();
    await cards(page).first().getByRole('link').click();
    await page.waitForURL('**/min-sag/*');
  });

  it('says in a sentence that there is nothing', async () => {
    const { page } = await portal.visit('/min-sag', { as: people.otherCitizen, width: 360 });
    await page.getByText('Vi finder en sagsbehandler til dig. Vi skriver til dig, når du har fået en. Du skal ikke gøre noget.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('says what went wrong, and tries again', async () => {
    const { page } = await portal.visit('/min-sag', { as: people.otherCitizen, width: 360 });
    await page.route('**/api/service-requests*', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute('**/api/service-requests*');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByText(/^Vi finder en sagsbehandler/).waitFor();
  });

  it('names a number to call where something fails, whatever the page', async () => {
    await portal.foundation.database.engine.query(`UPDATE organisation SET phone = '00 00 10 00' WHERE name = 'Demo Kommune'`);
    const { page } = await portal.visit('/min-sag/set', { as: people.citizen, width: 360 });
    await page.route('**/api/own-case/accesses*', (route) => route.abort());
    await page.reload();
    const alert = page.getByRole('alert');
    expect(await alert.getByRole('link', { name: 'Ring til Demo Kommune på 00 00 10 00' }).getAttribute('href')).toBe('tel:00001000');
    await alert.getByRole('button', { name: 'Prøv igen' }).waitFor();
    expect([await small(page), await axeFindings(page), await overflow(page)]).toEqual([[], [], 0]);
  });

  it.each(['hjaelp-fra-andre', 'set', 'beskeder', 'rettigheder', 'samtykke'])('has room for a thumb on the page beside it: %s', async (name) => {
    const { page } = await portal.visit(`/min-sag/${name}`, { as: people.citizen, width: 360 });
    await page.waitForLoadState('networkidle');
    expect([await page.getByRole('alert').count(), await small(page)]).toEqual([0, []]);
  });

  it('has room for a thumb where one request is read, and in its dialog', async () => {
    const { id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135' });
    const { page } = await portal.visit(`/min-sag/${id}`, { as: people.citizen, width: 360 });
    await page.getByRole('button', { name: 'Jeg har bestilt tid' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await small(page)).toEqual([]);
  });

  it.each([
    ['da', 320],
    ['en', 360],
    ['da', 1280],
  ] as const)('is accessible in %s at %i px, with room for a thumb, and never scrolls sideways', async (language, width) => {
    const { page } = await open({ language, width });
    expect(await axeFindings(page)).toEqual([]);
    expect(await small(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
