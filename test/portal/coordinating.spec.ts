import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { createSent, draftBody, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, setUpPortal } from './kit/browser.js';
import { beginAct, giveAct } from './kit/course.js';

inBrowser('whoever coordinates courses', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const begun = async (): Promise<string> =>
    (await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind: 'jobClarification', startedOn: inDays(-5) }).expect(201)).body.id;
  const give = (id: string, command: string, body: object) => caseworker.command(`/api/courses/${id}/${command}`, body).expect(200);

  it('hands one over once every part was gone through, and the next one finds the way to it in the notices', async () => {
    const id = await begun();
    await createSent(caseworker, { ...draftBody, courseId: id, formCode: 'LÆ 265' });
    await give(id, 'steps', { kind: 'promise', dueOn: inDays(10), text: 'Vi ringer til dig.' });
    await give(id, 'letters', { about: 'message', text: 'Hvornår ringer I?', saidBy: 'phone' });
    const { page, complaints } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    const dialog = page.getByRole('dialog');
    await beginAct(page, 'appointCoordinator');
    await dialog.getByRole('combobox', { name: 'Ny koordinator' }).selectOption({ label: 'Demo Karen Lund · Demo Team Syd' });
    await dialog.getByRole('region', { name: 'Løfter til borgeren' }).getByText('Vi ringer til dig.').waitFor();
    await dialog.getByRole('checkbox', { name: 'Åbne trin er gennemgået' }).check();
    await dialog.getByRole('button', { name: 'Skift koordinator' }).click();
    await dialog.getByText(/åbne anmodninger, løfter til borgeren, ubesvarede beskeder/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    for (const box of await dialog.getByRole('checkbox').all()) await box.check();
    await giveAct(page, 'appointCoordinator');
    await page
      .getByRole('region', { name: 'Det er sket' })
      .getByText(/Gennemgået: åbne anmodninger/)
      .waitFor();
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);

    const colleague = await portal.signIn(people.otherCaseworker);
    await until('the notice', async () => (await colleague.get('/api/notifications/count').expect(200)).body.unread > 0, 30_000);
    const next = await portal.visit('/notifikationer', { as: people.otherCaseworker });
    await next.page.getByRole('link', { name: /^Åbn: Du er koordinator/ }).click(live);
    await next.page.waitForURL(`**/forloeb/${id}`);
    await next.page.getByRole('heading', { level: 1, name: /^Jobafklaringsforløb/ }).waitFor();
  });

  it('is not told that there is nobody to choose while the colleagues are on their way, or did not come', async () => {
    const id = await begun();
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    await page.route('**/api/people*', (route) => route.abort());
    await beginAct(page, 'appointCoordinator');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('alert').waitFor();
    expect([await dialog.getByText('Der er intet at vælge imellem.').count(), await axeFindings(page)]).toEqual([0, []]);
    await page.unroute('**/api/people*');
    await dialog.getByRole('button', { name: 'Prøv igen' }).click();
    await dialog.getByRole('combobox', { name: 'Ny koordinator' }).waitFor();
  });

  it('sees own courses and all, with what is to be mended, and narrows them to it', async () => {
    const id = await begun();
    await give(id, 'goals', { term: 'long', text: 'Et fleksjob.' });
    const { number } = (await caseworker.get(`/api/courses/${id}`).expect(200)).body;
    const { page, complaints } = await portal.visit('/forloeb', { as: people.caseworker });
    const row = page.getByRole('row', { name: new RegExp(number) });
    await row.getByText('Evaluering er ikke planlagt').waitFor();
    expect(await row.innerText()).toMatch(/Demo Mette Holm/);
    expect(await row.innerText()).toMatch(/\d{6}-••••/);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Det mangler' }).selectOption({ label: 'Mål mangler' });
    await row.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Alle/ }).click();
    await page.waitForURL(/of=all/);
    expect(complaints).toEqual([]);

    const phone = await portal.visit('/forloeb?of=all', { as: people.manager, width: 360, language: 'en' });
    await phone.page.getByRole('listitem').filter({ hasText: number }).getByText('No evaluation planned').waitFor();
    expect(await overflow(phone.page)).toBe(0);
  });
});
