import { expect, it } from '@jest/globals';
import { formatDate } from '#core';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, setUpPortal } from './kit/browser.js';
import { beginAct, giveAct } from './kit/course.js';

const description = 'Samlet beskrivelse af borgerens forudsætninger';
const advice = 'Sundhedskoordinatorens rådgivning';

inBrowser('what a meeting rests on', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const give = async (id: string, command: string, body: object) => (await caseworker.command(`/api/courses/${id}/${command}`, body).expect(200)).body;
  /** A course in which that meeting is planned so many days ahead. */
  const planned = async (ahead: number) => {
    const begun = { citizenId: citizens.citizen, kind: 'flexJob', startedOn: inDays(-5) };
    const { id } = (await caseworker.command('/api/courses', begun).expect(201)).body;
    const { steps } = await give(id, 'steps', { kind: 'teamMeeting', plannedOn: inDays(ahead) });
    return { id, no: steps.at(-1).no };
  };
  const readyIn = async (id: string): Promise<(string | null)[]> => {
    const { steps } = (await caseworker.get(`/api/courses/${id}`).expect(200)).body;
    return steps.at(-1).papers.map(({ readyOn }: { readyOn: string | null }) => readyOn);
  };

  it('is noted as ready with its day on the card of the meeting, and taken back', async () => {
    const { id } = await planned(28);
    const { page, complaints } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    const list = page.getByRole('list', { name: 'Det bygger på' });
    await list.getByText(description).waitFor(live);
    expect(await list.getByRole('listitem').count()).toBe(2);
    await list.getByRole('button', { name: `Notér som klar: ${description}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Klar den').fill(formatDate(inDays(-1), 'da').replace(/^\S+\s/, ''));
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await giveAct(page, 'notePaper');
    expect(await readyIn(id)).toEqual([inDays(-1), null]);
    await list.getByRole('button', { name: `Fortryd: ${description}` }).click();
    await giveAct(page, 'notePaper');
    expect(await readyIn(id)).toEqual([null, null]);
    expect(complaints).toEqual([]);
  });

  it('holds the meeting back: closing it as held is refused with what is missing and the mend, and as cancelled it is not', async () => {
    const { id, no } = await planned(28);
    await give(id, `steps/${no}/papers`, { paper: 'description', standing: 'ready' });
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    await page.getByRole('list', { name: 'Det bygger på' }).waitFor(live);
    await beginAct(page, 'closeStep', { about: 'Tværfagligt møde' });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Holdt', exact: true }).check();
    await dialog.getByRole('button', { name: 'Afslut trinnet' }).click();
    await dialog.getByText(`Trinnet bygger på noget, der ikke er klar: ${advice}. Notér det på trinnet`, { exact: false }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('radio', { name: 'Aflyst' }).check();
    await giveAct(page, 'closeStep');
    expect((await caseworker.get(`/api/courses/${id}`).expect(200)).body.steps.at(-1).closed.outcome.code).toBe('cancelled');
  });

  it('is a task once its day has come, and the list of courses finds it', async () => {
    const { id, no } = await planned(7);
    const { page, complaints } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, language: 'en' });
    const todo = page.getByRole('region', { name: 'To be mended' });
    await todo.getByText('The papers should be ready by now', { exact: false }).waitFor(live);
    await page.getByText('2 things are missing or will be late').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await todo.getByRole('button', { name: 'Note a paper: Cross-disciplinary meeting' }).click();
    await giveAct(page, 'notePaper', 'en');
    expect(await readyIn(id)).toEqual([inDays(0), null]);
    await page.goto(new URL('/forloeb?finding=papersDue', page.url()).href);
    await page.locator(`a[href="/forloeb/${id}"]`).first().waitFor();
    await give(id, `steps/${no}/papers`, { paper: 'healthAdvice', standing: 'ready' });
    const { body } = await caseworker.get('/api/courses/led?finding=papersDue').expect(200);
    expect(body.items.map((item: { id: string }) => item.id)).not.toContain(id);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['da', 'Det gør vi klar inden:', 'En samlet beskrivelse af, hvad du kan: det er klar', 'Råd om dit helbred fra regionen: det er ikke klar endnu'],
    ['en', 'We get this ready first:', 'One description of what you can do: it is ready', 'Advice about your health from the region: it is not ready yet'],
  ] as const)('is said to the citizen in plain words, with what is ready, in %s', async (language, ...said) => {
    const { id, no } = await planned(14);
    await give(id, `steps/${no}/papers`, { paper: 'description', standing: 'ready' });
    const { page } = await portal.visit('/min-sag', { as: people.citizen, width: 360, language });
    const meeting = page
      .getByRole('listitem')
      .filter({ hasText: said[1] })
      .filter({ hasText: formatDate(inDays(14), language, 'long') })
      .first();
    await meeting.waitFor(live);
    const text = await meeting.innerText();
    for (const each of said) expect(text).toContain(each);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('is asked for by a code of its step and a standing there is, and strangers learn nothing of it', async () => {
    const { id, no } = await planned(28);
    const address = `/api/courses/${id}/steps/${no}/papers`;
    const { body } = await caseworker.command(address, { paper: 'description', standing: 'nearly' }).expect(400);
    expect(body.errors).toMatchObject([{ field: 'standing' }]);
    expect((await caseworker.command(address, { paper: 'preparation', standing: 'ready' })).body).toMatchObject({ status: 422, code: 'CodeUnknown' });
    const stranger = await portal.signIn(people.strangeCaseworker);
    expect((await stranger.command(address, { paper: 'description', standing: 'ready' })).status).toBe(404);
    const citizen = await portal.signIn(people.citizen);
    expect((await citizen.command(address, { paper: 'description', standing: 'ready' })).status).toBe(403);
  });
});
