import { expect, it } from '@jest/globals';
import { formatDate } from '#core';
import { seedRuleBook } from '#persistence';
import { createSent, draftBody, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { beginAct, giveAct } from './kit/course.js';

const typed = (on: string): string => on.split('-').toReversed().join('.');

inBrowser('the plan of a course', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const begun = async (): Promise<string> =>
    (await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind: 'jobClarification', startedOn: inDays(-5) }).expect(201)).body.id;
  const give = async (id: string, command: string, body: object) => (await caseworker.command(`/api/courses/${id}/${command}`, body).expect(200)).body;

  it('is made from what the course lacks: each gap has the button that mends it, and goes with it', async () => {
    const { page, complaints } = await portal.visit(`/forloeb/${await begun()}`, { as: people.caseworker });
    const dialog = page.getByRole('dialog');
    const todo = page.getByRole('region', { name: 'Det mangler' });
    await todo.getByRole('button', { name: /^Tilføj mål/ }).click();
    await dialog.getByRole('radio', { name: 'Langsigtet mål' }).check();
    await dialog.getByRole('textbox', { name: 'Målet i borgerens ord' }).fill('Et fleksjob 15 timer om ugen.');
    await dialog.getByRole('checkbox', { name: 'Det er borgerens eget ønske' }).check();
    await giveAct(page, 'setGoal');
    await todo.getByRole('button', { name: /^Vælg dag/ }).click();
    await dialog.getByLabel('Planlagt dag').fill(typed(inDays(60)));
    await giveAct(page, 'planStep');
    await todo.waitFor({ state: 'detached' });
    const plan = page.getByRole('region', { name: 'Planen' });
    await plan.getByText('Borgerens ønske').waitFor();

    await beginAct(page, 'planActivity', { about: 'Et fleksjob 15 timer om ugen.' });
    await dialog.getByRole('combobox', { name: 'Slags aktivitet' }).selectOption({ label: 'Virksomhedspraktik' });
    await dialog.getByRole('textbox', { name: 'Hvad er det, og hvor?' }).fill('8 timer om ugen i et bageri.');
    await dialog.getByRole('button', { name: 'Tilføj aktivitet' }).click();
    await dialog.getByText('Udfyld »Formål«.').waitFor();
    await dialog.getByRole('textbox', { name: 'Formål' }).fill('At finde ud af, hvad du kan klare.');
    await dialog.getByLabel('Fra den').fill(typed(inDays(0)));
    await dialog.getByLabel(/^Til og med/).fill(typed(inDays(-1)));
    await dialog.getByRole('button', { name: 'Tilføj aktivitet' }).click();
    await dialog.getByText('Vælg den første dag eller en senere.').waitFor();
    await dialog.getByLabel(/^Til og med/).fill(typed(inDays(30)));
    await giveAct(page, 'planActivity');
    await plan.getByText('Formål: At finde ud af, hvad du kan klare.').waitFor();
    await beginAct(page, 'changeActivity', { about: 'Virksomhedspraktik' });
    await dialog.getByRole('button', { name: 'Ret aktiviteten' }).click();
    await dialog.getByText('Der er ikke ændret noget, så intet er gemt.', { exact: false }).waitFor();
    await dialog.getByLabel(/^Til og med/).fill('');
    await giveAct(page, 'changeActivity');
    await page
      .getByRole('region', { name: 'Det er sket' })
      .getByText(/, uden sidste dag$/)
      .waitFor();
    const last = formatDate(inDays(30), 'da').replaceAll('\u00a0', ' ');
    expect((await plan.innerText()).replaceAll('\u00a0', ' ')).not.toContain(last);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints.filter((text) => !text.includes('409'))).toEqual([]);
  });

  it('is no longer a plan once the course has ended: the page says so and when, before all else', async () => {
    const id = await begun();
    const { goals } = await give(id, 'goals', { term: 'long', text: 'Et fleksjob.' });
    const refused = await caseworker.command(`/api/courses/${id}/goals/${goals[0].no}/revise`, { text: 'Et fleksjob.' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'NothingChanged' } });
    await give(id, 'end', { on: inDays(-1) });
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    const first = page.getByRole('main').getByRole('heading', { level: 2 }).first();
    await first.waitFor();
    expect((await first.innerText()).replaceAll('\u00a0', ' ')).toBe(`Forløbet er afsluttet ${formatDate(inDays(-1), 'da').replaceAll('\u00a0', ' ')}`);
    expect(await page.getByRole('region', { name: 'Det næste' }).count()).toBe(0);
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
  });

  it('says what holds the next step up, and how it goes on without the answer', async () => {
    const id = await begun();
    const request = await createSent(caseworker, { ...draftBody, courseId: id, formCode: 'LÆ 265' });
    const plannedOn = inDays(3);
    await give(id, 'steps', { kind: 'meeting', plannedOn, text: 'Møde med virksomheden.' });
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    const dialog = page.getByRole('dialog');
    const next = page.getByRole('region', { name: 'Det næste' });
    await next.getByText('Intet holder det tilbage.').waitFor();
    await beginAct(page, 'need', { about: 'Møde' });
    await dialog.getByRole('combobox', { name: 'Anmodning' }).selectOption({ index: 1 });
    await giveAct(page, 'need');
    await next.getByText(/^Kan tidligst ske/).waitFor();
    await next.getByRole('link', { name: /LÆ 265/ }).click();
    await page.getByRole('heading', { level: 1, name: /LÆ 265/ }).waitFor();
    const neededFor = page.getByRole('definition').filter({ hasText: 'Møde' });
    expect((await neededFor.innerText()).replaceAll('\u00a0', ' ')).toContain(formatDate(plannedOn, 'da').replaceAll('\u00a0', ' '));

    const again = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    await beginAct(again.page, 'settleDelay', { about: 'Møde' });
    await again.page.getByRole('dialog').getByRole('radio', { name: 'Uden udtalelsen' }).check();
    await again.page.getByRole('dialog').getByRole('textbox', { name: 'Begrundelse' }).fill('Vi kan holde mødet uden.');
    expect(await axeFindings(again.page)).toEqual([]);
    await giveAct(again.page, 'settleDelay');
    await again.page.getByRole('region', { name: 'Det næste' }).getByText('Intet holder det tilbage.').waitFor();
    expect(await overflow(again.page)).toBe(0);
    expect((await caseworker.get(`/api/service-requests/${request.id}`).expect(200)).body.neededFor).toEqual([]);
  });

  it('names the step that a new request is needed for, when the request is written', async () => {
    const id = await begun();
    const plannedOn = inDays(40);
    const { steps } = await give(id, 'steps', { kind: 'teamMeeting', plannedOn: inDays(20) });
    const meeting = steps.at(-1);
    await give(id, 'steps', { kind: 'meeting', plannedOn });
    const draft = await caseworker.command('/api/service-requests', { ...draftBody, courseId: id, formCode: 'LÆ 265' }).expect(201);
    await give(id, `steps/${meeting.no}/need`, { requestId: draft.body.id });
    const { page } = await portal.visit(`/anmodninger/ny?draftId=${draft.body.id}`, { as: people.caseworker });
    const field = page.getByRole('combobox', { name: /^Skal bruges til/ });
    await field.getByRole('option', { name: /^Møde,/ }).waitFor({ state: 'attached' });
    expect(await field.inputValue()).toBe(String(meeting.no));
    await field.selectOption({ label: `Møde, ${formatDate(plannedOn, 'da')}` });
    await page.getByRole('button', { name: 'Gem kladde' }).click();
    await page.getByText(/^Kladde gemt/).waitFor();
    const { body } = await caseworker.get(`/api/service-requests/${draft.body.id}`).expect(200);
    expect(body.neededFor).toMatchObject([{ name: 'Møde', on: plannedOn }]);
  });

  it('keeps what was written of a step to be read once it is closed: what it was for, and what came of it', async () => {
    const id = await begun();
    const { steps } = await give(id, 'steps', { kind: 'meeting', plannedOn: inDays(0), text: 'Vi taler om en praktik.' });
    await give(id, `steps/${steps.at(-1).no}/close`, { on: inDays(0), outcome: 'held', text: 'Vi blev enige om en butik.' });
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    const listed = page.getByRole('region', { name: 'Trin' });
    await listed.getByRole('button', { name: '1 afsluttet trin' }).click();
    for (const text of ['Vi taler om en praktik.', 'Vi blev enige om en butik.']) await listed.getByText(text).waitFor();
    expect(await overflow(page)).toBe(0);
  });
});
