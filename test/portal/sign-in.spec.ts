import { expect, it } from '@jest/globals';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

inBrowser('signing in by card', () => {
  const portal = setUpPortal();

  it('leads a visitor to the cards, and from a card to where that role begins', async () => {
    const { page, complaints } = await portal.visit('/');
    expect(new URL(page.url()).pathname).toBe('/log-ind');
    await page.getByRole('button', { name: 'Demo Mette Holm' }).click();
    await page.getByRole('heading', { level: 1, name: 'Indbakke' }).waitFor();
    expect(await page.title()).toBe('Indbakke – Afklar');
    expect(complaints).toEqual([]);
  });

  it('takes a citizen to the citizen’s own page, which the staff’s addresses lead to as well', async () => {
    const { page } = await portal.visit('/log-ind');
    await page.getByRole('button', { name: 'Demo Anna Jensen' }).click();
    await page.waitForURL('**/min-sag');
    await page.goto('/indbakke');
    await page.waitForURL('**/min-sag');
  });

  it('comes back to where somebody wanted to go', async () => {
    const { page } = await portal.visit('/indbakke?tab=closed');
    await page.getByRole('button', { name: 'Demo Mette Holm' }).click();
    await page.getByRole('heading', { level: 1, name: 'Indbakke' }).waitFor();
    expect(new URL(page.url()).search).toBe('?tab=closed');
  });

  it('never sends anybody to another site', async () => {
    const { page } = await portal.visit('/log-ind?next=https%3A%2F%2Fevil.example%2F');
    await page.getByRole('button', { name: 'Demo Mette Holm' }).click();
    await page.getByRole('heading', { level: 1, name: 'Indbakke' }).waitFor();
    expect(page.url().startsWith(portal.address)).toBe(true);
  });

  it('switches role without leaving anything of the one before', async () => {
    const { page } = await portal.visit('/indbakke');
    await page.getByRole('button', { name: 'Demo Mette Holm' }).click();
    await page.getByText('du er Demo Mette Holm (sagsbehandler, Demo Kommune)').waitFor();
    await page.getByRole('button', { name: 'Skift rolle' }).click();
    await page.getByRole('button', { name: 'Demo Jens Læge' }).click();
    await page.getByText('du er Demo Jens Læge (læge, Demo Lægehuset)').waitFor();
    expect(await page.getByRole('link', { name: 'Ny anmodning' }).count()).toBe(0);
  });

  it('says when the api is away, and goes on when it is back', async () => {
    const { page } = await portal.visit('/log-ind');
    await page.route('**/api/session', (route) => route.abort());
    await page.goto('/indbakke');
    await page.getByText('Vi kan ikke få forbindelse lige nu.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.unroute('**/api/session');
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Log ind' }).waitFor();
  });

  it('leads from an address that does not exist to the start', async () => {
    const { page, complaints } = await portal.visit('/findes/ikke');
    await page.getByRole('heading', { level: 1, name: 'Siden findes ikke' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Gå til forsiden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Log ind' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it.each([
    ['da', 1280],
    ['en', 320],
  ] as const)('is accessible in %s at %i px', async (language, width) => {
    const { page } = await portal.visit('/log-ind', { language, width });
    await page.getByRole('button', { name: 'Demo Mette Holm' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
