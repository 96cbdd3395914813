import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { insertAnswers } from '../api/survey-kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

inBrowser('the two questions about an activity', () => {
  const portal = setUpPortal(seedRuleBook);

  beforeAll(async () => {
    const caseworker = await portal.signIn(people.caseworker);
    const begin = { citizenId: citizens.citizen, kind: 'flexJob', startedOn: inDays(-60) };
    const { id } = (await caseworker.command('/api/courses', begin).expect(201)).body;
    await caseworker.command(`/api/courses/${id}/goals`, { term: 'long', text: 'Et fleksjob.' }).expect(200);
    const activity = { kind: 'practice', goal: 1, from: inDays(-40), text: 'Praktik i en butik.', purpose: 'Vi skal se, hvor mange timer du kan holde til.' };
    await caseworker.command(`/api/courses/${id}/activities`, activity).expect(200);
    await insertAnswers(
      portal.databaseUrl,
      'flexJob',
      '2026-01-01',
      Array.from({ length: 5 }, (_nothing, place) => [[place === 0 ? 'no' : 'yes', 'yes']]),
    );
  });

  it('are asked on Min sag after all else that happens, say who sees what, ask for both answers, and thank', async () => {
    const { page, complaints } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    const region = page.getByRole('region', { name: 'Hvad synes du om din plan?' });
    await region.getByText('Din sagsbehandler kan ikke se, hvad du svarer.', { exact: false }).waitFor();
    await region.getByText('Vi skal se, hvor mange timer du kan holde til.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await region.getByRole('radiogroup', { name: 'Giver det mening for dig?' }).getByRole('radio', { name: 'Delvist' }).check();
    await region.getByRole('button', { name: 'Send mine svar' }).click();
    await region.getByText('Vælg et svar.').waitFor();
    await region.getByRole('radiogroup', { name: 'Ved du, hvad det skal føre til?' }).getByRole('radio', { name: 'Ja' }).check();
    await region.getByRole('button', { name: 'Send mine svar' }).click();
    await region.getByText('Tak for dine svar.').waitFor();
    await region.getByRole('button').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    const again = await portal.visit('/min-sag', { as: people.citizen });
    await again.page.getByText('Praktik i en butik.').waitFor();
    await again.page.waitForLoadState('networkidle');
    expect(await again.page.getByText('Hvad synes du om din plan?').count()).toBe(0);
  });

  it.each([
    ['da', 1280, 'Det svarer borgerne om deres aktiviteter', /ja 80 %, delvist 0 %, nej 20 % Vises ikke: alle svarede ens$/],
    ['en', 360, 'What citizens say of their activities', /yes 80%, partly 0%, no 20% Not shown: all answered alike$/],
  ] as const)('are counted in the follow-up in %s at %i px, and lead to no course', async (language, width, name, row) => {
    const { page } = await portal.visit('/opfoelgning?aar=2026', { as: people.manager, language, width });
    const table = page.getByRole('table', { name });
    await table.waitFor();
    expect((await table.getByRole('row').nth(1).innerText()).replaceAll(/\s+/g, ' ').trim()).toMatch(row);
    expect(await table.getByRole('link').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
