import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

inBrowser('how long the citizen has waited', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  let id: string;

  beforeAll(async () => {
    const begin = { citizenId: citizens.citizen, kind: 'sicknessBenefit', startedOn: inDays(-20) };
    id = (await caseworker.command('/api/courses', begin).expect(201)).body.id;
    await caseworker.command(`/api/courses/${id}/waits`, { what: 'referral', from: inDays(-14) }).expect(200);
  });

  it.each([
    ['da', 1280, 'Borgerens ventetid', /^Behandlingssystemet\s+14 dage · venter stadig$/],
    ['en', 360, 'The citizen’s waiting', /^The treatment system\s+14 days · still waiting$/],
  ] as const)('stands on the page of the course in %s at %i px, as numbers beside bars', async (language, width, title, row) => {
    const { page, complaints } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, language, width });
    const table = page.getByRole('table', { name: title });
    await table.waitFor();
    expect((await table.getByRole('row').nth(1).innerText()).trim()).toMatch(row);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  it('is told to the citizen in a sentence, after what happens now', async () => {
    const { page } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    const region = page.getByRole('region', { name: 'Så længe har du ventet' });
    await region.getByText('Du har ventet i alt 14 dage. Heraf 14 dage på behandling.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('says nothing to a citizen who has waited for nobody', async () => {
    const { page } = await portal.visit('/min-sag', { as: people.otherCitizen });
    await page.getByText(/^Vi finder en sagsbehandler/).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('Så længe har du ventet').count()).toBe(0);
  });
});
