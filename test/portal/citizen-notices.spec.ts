import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { createSent, draftBody, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { courses } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { pressOn } from './kit/focus.js';

inBrowser('the messages of a citizen', () => {
  const portal = setUpPortal(seedRuleBook);
  beforeAll(async () => {
    const [caseworker, citizen, helper] = await Promise.all([people.caseworker, people.citizen, people.otherCitizen].map((person) => portal.signIn(person)));
    if (caseworker === undefined || citizen === undefined || helper === undefined) throw new Error('Nobody is signed in.');
    const body = { as: 'powerOfAttorney', name: 'Min nabo', until: inDays(60) };
    const { code } = (await citizen.post('/api/own-case/representatives', body).expect(201)).body;
    await helper.post('/api/own-case/representatives/redeem', { code }).expect(204);
    await createSent(caseworker, { ...draftBody, formCode: 'LÆ 135', courseId: courses.citizen });
    await until('the notices', async () => (await portal.foundation.database.engine.query('SELECT FROM outbox')).rows.length === 0, 30_000);
  });

  it('are read on a page of their own, and are new until it was opened', async () => {
    const { page, complaints } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    await pressOn(page.getByRole('link', { name: /^Beskeder \(\d+ nye?\)$/ }));
    await page.getByRole('heading', { level: 1, name: 'Beskeder til dig' }).waitFor();
    await page.getByRole('heading', { level: 3, name: /^Bestil en tid/ }).waitFor();
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByRole('link', { name: 'Beskeder', exact: true }).waitFor();
    await page.getByText('Ny', { exact: true }).first().waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 3, name: 'Bestil en tid', exact: true }).waitFor();
    expect(await page.getByText('Ny', { exact: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'Læs mere: Bestil en tid' }).click();
    await page.waitForURL(/\/min-sag\/[0-9a-f-]{36}$/);
    expect(complaints).toEqual([]);
  });

  it('are read by whoever acts for the citizen, who sees beforehand for whom there is something new', async () => {
    const { page, complaints } = await portal.visit('/min-sag', { as: people.otherCitizen, width: 360, language: 'en' });
    await page.getByRole('heading', { level: 1, name: 'For whom do you act?' }).waitFor();
    expect(await page.getByRole('button', { name: /Demo Bo Åberg/ }).textContent()).not.toContain('new message');
    const anna = page.getByRole('button', { name: /Demo Anna Jensen/ });
    expect(await anna.textContent()).toMatch(/· \d+ new messages?$/);
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await anna.click();
    await pressOn(page.getByRole('link', { name: /^Messages \(\d+ new\)$/ }));
    await page.getByRole('heading', { level: 1, name: 'Messages to Demo Anna Jensen' }).waitFor();
    await page.getByRole('link', { name: 'Read more: Book an appointment' }).waitFor();
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    expect(complaints).toEqual([]);
  });
});
