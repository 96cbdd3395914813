import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { CourseDetailView } from '../../apps/api/src/courses/courses.dto.js';
import { createSent, draftBody, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { courses } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { beginAct, giveAct } from './kit/course.js';

inBrowser('a course whose coordinator has left', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const address = `/api/courses/${courses.citizen}`;

  beforeAll(async () => {
    await caseworker.command(`${address}/appoint-coordinator`, { personId: people.otherCaseworker }).expect(200);
    await caseworker.command(`${address}/goals`, { term: 'long', text: 'Et job på få timer.' }).expect(200);
    await caseworker.command(`${address}/steps`, { kind: 'promise', dueOn: inDays(10), text: 'Vi ringer til dig.' }).expect(200);
    await portal.foundation.database.engine.query('UPDATE person SET closed_at = business_now() WHERE id = $1', [people.otherCaseworker]);
    const coordinator = async () => ((await caseworker.get(address).expect(200)).body as CourseDetailView).coordinator;
    await until('the course to be released', async () => (await coordinator()) === null, 30_000);
  });

  it.each([
    ['da', 'Din sagsbehandler', /Demo Karen Lund er stoppet\. Demo Kommune finder en ny sagsbehandler til dig\. Skriv til kommunen så længe\./],
    ['en', 'Your caseworker', /Demo Karen Lund has stopped\. Demo Kommune is finding a new caseworker for you\./],
  ] as const)('says so to its citizen, who writes to the municipality meanwhile, in %s', async (language, name, said) => {
    const { page, complaints } = await portal.visit('/min-sag', { as: people.citizen, width: 360, language });
    const card = page.getByRole('region', { name, exact: true });
    await card.getByText(said).waitFor();
    expect(await card.innerText()).not.toMatch(/træffe beslutninger|can decide/);
    await card.getByRole('button', { name: language === 'da' ? 'Skriv til kommunen' : 'Write to the municipality' }).click();
    await page
      .getByRole('dialog')
      .getByText(language === 'da' ? 'Kommunen læser det og svarer dig her.' : 'The municipality reads it and replies to you here.')
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });

  it('is given a new one by whoever goes through what was held, and shows who it was until when', async () => {
    const { page, complaints } = await portal.visit(`/forloeb/${courses.citizen}`, { as: people.manager });
    const facts = page.getByRole('region', { name: 'Forløbet', exact: true });
    await facts.getByText('Ingen lige nu').waitFor();
    expect(await facts.innerText()).toMatch(/Før\s+Demo Karen Lund fra .* til /);
    const called = 'Vælg koordinator';
    await page
      .getByRole('region', { name: 'Det mangler' })
      .getByRole('button', { name: /^Vælg koordinator/ })
      .waitFor();
    await beginAct(page, 'appointCoordinator', { called });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Ny koordinator' }).selectOption({ label: 'Demo Mette Holm · Demo Team Nord' });
    await dialog.getByRole('region', { name: 'Løfter til borgeren' }).getByText('Vi ringer til dig.').waitFor();
    for (const box of await dialog.getByRole('checkbox').all()) await box.check();
    await giveAct(page, 'appointCoordinator', 'da', called);
    await facts.getByText(/Demo Mette Holm\s+siden/).waitFor();
    await beginAct(page, 'appointCoordinator');
    await dialog.getByRole('heading', { name: 'Skift koordinator' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('lists every request of it, however many there are', async () => {
    const open = 52;
    for (let made = 0; made < open; made += 1) await createSent(caseworker, { ...draftBody, formCode: 'FRI' });
    const { page } = await portal.visit(`/forloeb/${courses.citizen}`, { as: people.manager });
    const list = page.getByRole('region', { name: 'Anmodninger i forløbet' }).getByRole('listitem');
    await until('all of them', async () => (await list.count()) === open, 30_000);
  });
});
