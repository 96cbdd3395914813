import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { partedOnPaper } from './kit/on-paper.js';

inBrowser('what another authority takes longer with', () => {
  const portal = setUpPortal(seedRuleBook);
  let id = '';

  beforeAll(async () => {
    const caseworker = await portal.signIn(people.caseworker);
    const begun = { citizenId: citizens.citizen, kind: 'clarification', startedOn: '2025-10-01' };
    id = (await caseworker.command('/api/courses', begun).expect(201)).body.id;
    await caseworker.command(`/api/courses/${id}/steps`, { kind: 'appeal', from: '2025-10-01' }).expect(200);
    await portal.anybody.post('/api/demo/clock', { hours: 1 }).expect(200);
  });

  it('reads on Min sag and in the file to keep as an answer that is awaited, after what has a day, and nowhere as a delay of ours', async () => {
    const { page, complaints } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    await page.getByText(/^Ankestyrelsen ser på din klage\. Det tager længere tid end ventet\. Svaret var ventet senest onsdag 1\. april 2026\./).waitFor();
    const happens = page.getByRole('region', { name: 'Det sker der' }).getByRole('listitem').filter({ hasText: 'Ankestyrelsen' });
    expect(await happens.innerText()).toMatch(/Svaret var ventet senest\s+onsdag 1\. april 2026/);
    expect(await page.getByRole('main').innerText()).not.toContain('Vi er forsinkede');
    expect([await axeFindings(page), await overflow(page), complaints]).toEqual([[], 0, []]);
    const { lists, parted } = await partedOnPaper(page, await portal.signIn(people.citizen));
    expect([lists.filter((text) => text.endsWith('Svaret var ventet senest onsdag 1. april 2026.')).length, parted]).toEqual([1, []]);
  });

  it('stands in the list of courses with since when it is late, also after the end of the course, and lacks nothing', async () => {
    const caseworker = await portal.signIn(people.caseworker);
    const ended = (await caseworker.command('/api/courses', { citizenId: citizens.otherCitizen, kind: 'clarification', startedOn: '2025-10-01' }).expect(201))
      .body.id;
    await caseworker.command(`/api/courses/${ended}/steps`, { kind: 'appeal', from: '2025-10-01' }).expect(200);
    await caseworker.command(`/api/courses/${ended}/end`, { on: inDays(0) }).expect(200);
    await portal.anybody.post('/api/demo/clock', { hours: 1 }).expect(200);
    const { page, complaints } = await portal.visit('/forloeb', { as: people.caseworker, width: 360 });
    const line = page.getByRole('listitem').filter({ hasText: 'Forløbet sluttede' });
    await line.getByText('Venter på andre: Ankestyrelsen behandler klagen. Svaret var ventet senest ons. 01.04.2026').waitFor();
    expect(await line.innerText()).toMatch(/Det mangler\s+Intet/);
    expect(await line.innerText()).not.toContain('Overskredet');
    await page.getByLabel('Det mangler').selectOption({ label: 'Intet, men en anden myndighed er forsinket' });
    await page.getByText('Viser 2', { exact: true }).waitFor();
    expect([await axeFindings(page), await overflow(page), complaints]).toEqual([[], 0, []]);
  });

  it('reads so at work too: it is not what comes next, nothing to mend and not overdue', async () => {
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, language: 'en' });
    const steps = page.getByRole('region', { name: 'Steps' });
    const appeal = steps.getByRole('listitem').filter({ hasText: 'The appeals board' });
    expect(await appeal.innerText()).toMatch(/The answer was expected by\s+Wed 01\.04\.2026/);
    expect(await appeal.innerText()).not.toMatch(/overdue/i);
    for (const name of ['What is next', 'To be mended']) expect(await page.getByRole('region', { name }).innerText()).not.toContain('appeals board');
  });
});
