import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { createSent, give, people } from '../api/kit.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { chooseIn } from './kit/menu.js';

const conflict = /En kollega har ændret noget imens/;

inBrowser('what comes by itself while somebody writes', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const typesOf = async (id: string): Promise<string[]> =>
    (await caseworker.get(`/api/service-requests/${id}/events`).expect(200)).body.items.map(({ type }: { type: string }) => type);
  const weeks = async (count: number): Promise<void> => {
    for (let week = 0; week < count; week += 1) await caseworker.post('/api/demo/clock', { days: 7 }).expect(200);
  };

  it('stops nobody from sending an answer, though the page has not heard of it', async () => {
    const { id, version } = await createSent(caseworker);
    const { page } = await portal.visit('/notifikationer', { as: people.doctor });
    await page.route('**/api/changes*', (route) => route.abort());
    await page.goto(`/besvar/${id}`);
    await page.getByRole('radio', { name: 'Intet kendskab til patienten i det aktuelle forløb' }).check();
    await weeks(3);
    expect(await typesOf(id)).toEqual(expect.arrayContaining(['stepTaken', 'deadlineMissed']));
    const basedOn: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/answer')) basedOn.push(request.headers()['if-match']);
    });
    await page.getByRole('button', { name: 'Send svar' }).click();
    await page.getByText('Svaret er sendt').waitFor();
    expect(basedOn.length).toBe(2);
    expect(Number(basedOn[0])).toBeLessThan(Number(basedOn[1]));
    expect(Number(basedOn[0])).toBeGreaterThanOrEqual(version);
    expect((await typesOf(id)).filter((type) => type === 'answered')).toHaveLength(1);
  });

  it('does not disturb whoever writes, as what a colleague does still does', async () => {
    const { id } = await createSent(caseworker);
    const { page } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await chooseIn(page, page.getByRole('button', { name: 'Mere', exact: true }), 'Notér kontakt');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hvad blev der talt om?').fill('Vi ringer i morgen.');
    await weeks(3);
    await page
      .getByText(/Overskredet med/)
      .first()
      .waitFor();
    expect(await dialog.getByText(conflict).count()).toBe(0);
    await give(await portal.signIn(people.manager), id, 'reassign', { ownerId: people.otherCaseworker });
    await dialog.getByText(conflict).waitFor();
  });
});
