import { beforeAll, expect, it } from '@jest/globals';
import { createSent, give, people } from '../api/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal, type Portal } from './kit/browser.js';

inBrowser('who has seen my information', () => {
  const portal = setUpPortal();
  const doctor = portal.session(people.doctor);

  beforeAll(async () => {
    const caseworker = await portal.signIn(people.caseworker);
    const { id } = await createSent(caseworker);
    for (let look = 0; look < 3; look += 1) await doctor.get(`/api/service-requests/${id}`).expect(200);
    await give(doctor, id, 'ask', { text: 'Et spørgsmål.' });
    await doctor.command(`/api/service-requests/${id}/cancel`, { text: 'Nej.' });
  });

  const open = async (visitor: Parameters<Portal['visit']>[1] = {}) => {
    const visit = await portal.visit('/min-sag/set', { as: people.citizen, width: 360, ...visitor });
    await visit.page.getByText('Demo Jens Læge').first().waitFor();
    return visit;
  };

  it('says who, what, how often, about what and when, under the day', async () => {
    const { page, complaints } = await open();
    const line = page.getByRole('listitem').filter({ hasText: 'Demo Jens Læge fra Demo Lægehuset' }).filter({ hasText: 'Læste den (4 gange)' });
    expect(await line.innerText()).toMatch(/fra Demo Lægehuset[\s\S]*, Demo Lægehuset[\s\S]*Spurgte om noget mere[\s\S]*Senest kl\. \d\d\.\d\d/);
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toMatch(/^\p{L}+ \d+\. \p{L}+ \d{4}$/u);
    expect(complaints).toEqual([]);
  });

  it('leads to the request it was about', async () => {
    const { page } = await open();
    await page.getByRole('listitem').filter({ hasText: 'Læste den' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Spørgsmål til Demo Lægehuset' }).waitFor();
  });

  it('tells an attempt that was refused', async () => {
    const { page } = await open();
    await page.getByText('Forsøgte, men blev afvist (stoppede den)').waitFor();
  });

  it('says so when nobody has looked', async () => {
    const { page } = await portal.visit('/min-sag/set', { as: people.otherCitizen, width: 360 });
    await page.route('**/api/own-case/accesses*', (route) => route.fulfill({ json: { items: [], nextCursor: null } }));
    await page.reload();
    await page.getByText('Ingen andre har set dine oplysninger her.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it.each([
    ['da', 320],
    ['en', 360],
    ['da', 1280],
  ] as const)('is accessible in %s at %i px, and never scrolls sideways', async (language, width) => {
    const { page } = await open({ language, width });
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
