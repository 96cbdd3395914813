import { expect, it } from '@jest/globals';
import { formatDate } from '#core';
import { seedRuleBook } from '#persistence';
import { createSent, draftBody, give, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, setUpPortal } from './kit/browser.js';
import { choose, confirm, dialog, sayHearing } from './kit/commands.js';
import { giveAct } from './kit/course.js';
import { firstAfterHeading } from './kit/reading.js';

const against = 'Lægen skriver, at du kan arbejde 20 timer om ugen.';

inBrowser('an answer that speaks against the citizen', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const doctor = portal.session(people.doctor);
  const citizen = portal.session(people.citizen);

  const onCourse = (id: string, command: string, body: object) => caseworker.command(`/api/courses/${id}/${command}`, body);
  const courseOf = async (id: string, session = caseworker) => (await session.get(`/api/courses/${id}`).expect(200)).body;
  const answered = async () => {
    const begun = { citizenId: citizens.citizen, kind: 'flexJob', startedOn: inDays(-5) };
    const courseId: string = (await caseworker.command('/api/courses', begun).expect(201)).body.id;
    const request = await createSent(caseworker, { ...draftBody, courseId, formCode: 'FRI' });
    await give(doctor, request.id, 'answer', { answerType: 'full', text: 'Borgeren kan arbejde.' });
    return { courseId, request };
  };
  const due = async () => {
    const made = await answered();
    await give(caseworker, made.request.id, 'accept-answer', { hearing: 'due' });
    await until('the hearing to be due', async () => (await courseOf(made.courseId)).findings.includes('hearingDue'), 30_000);
    return made;
  };

  it('is said when it is accepted, and the coordinator hears the citizen from the course', async () => {
    const { courseId, request } = await answered();
    const { page, complaints } = await portal.visit(`/anmodninger/${request.id}`, { as: people.caseworker, width: 360 });
    await choose(page, 'acceptAnswer');
    await confirm(page, 'acceptAnswer');
    await dialog(page).getByText('Vælg et af svarene.').waitFor();
    await sayHearing(page, 'due');
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await confirm(page, 'acceptAnswer');
    await dialog(page).waitFor({ state: 'detached' });
    await until('the hearing to be due', async () => (await courseOf(courseId)).findings.includes('hearingDue'), 30_000);
    expect(JSON.stringify(await courseOf(courseId, citizen))).not.toMatch(/hearingDue|høres/);

    await page.goto(new URL(`/forloeb/${courseId}`, page.url()).href);
    await page.getByRole('button', { name: `Hør borgeren: ${request.number}` }).click(live);
    await dialog(page).getByText(`Svaret på ${request.number}`).waitFor();
    await dialog(page)
      .getByLabel(/^Hvad taler imod borgeren/)
      .fill(against);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await giveAct(page, 'hearCitizen');
    await page.getByText(against).first().waitFor(live);
    expect((await courseOf(courseId)).findings).not.toContain('hearingDue');
    const told = (await courseOf(courseId, citizen)).steps.find(({ kind }: { kind: { code: string } }) => kind.code === 'hearing');
    expect(told.text).toBe(against);
    expect(complaints).toEqual([]);
  });

  it('holds the decision up until somebody writes why no hearing is needed, for the own house alone', async () => {
    const { courseId, request } = await due();
    const refused = await onCourse(courseId, 'steps/2/close', { on: inDays(0), outcome: 'refused' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'CitizenNotHeard' } });
    expect(refused.body.detail).toContain('skriv, hvorfor det ikke er nødvendigt');
    const { page, complaints } = await portal.visit(`/forloeb/${courseId}`, { as: people.caseworker, width: 360, language: 'en' });
    await page.getByText('Hear the citizen before anything is decided.', { exact: false }).waitFor(live);
    expect(await page.getByRole('link', { name: request.number }).first().getAttribute('href')).toBe(`/anmodninger/${request.id}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: `No hearing is needed: ${request.number}` }).click();
    await dialog(page)
      .getByLabel(/^Reason/)
      .fill('Borgeren kender det fra mødet.');
    await giveAct(page, 'waiveHearing', 'en');
    await onCourse(courseId, 'steps/2/close', { on: inDays(0), outcome: 'refused' }).expect(200);
    expect(JSON.stringify(await courseOf(courseId, citizen))).not.toContain('kender det fra mødet');
    expect(complaints).toEqual([]);
  });

  it('is heard by what a meeting leads to, which asks what speaks against the citizen', async () => {
    const { courseId } = await due();
    const { body: opened } = await onCourse(courseId, 'steps', { kind: 'teamMeeting', plannedOn: inDays(0) }).expect(200);
    for (const paper of ['description', 'healthAdvice'])
      await onCourse(courseId, `steps/${opened.steps.at(-1).no}/papers`, { paper, standing: 'ready' }).expect(200);
    const { page, complaints } = await portal.visit(`/forloeb/${courseId}`, { as: people.caseworker, width: 360 });
    await page.getByText('Hør borgeren, før der træffes afgørelse.', { exact: false }).waitFor(live);
    await page
      .getByRole('button', { name: /^Afslut trinnet: Tværfagligt møde/ })
      .first()
      .click();
    await dialog(page).getByRole('radio', { name: 'Holdt, en høring følger' }).check();
    await dialog(page).getByRole('button', { name: 'Afslut trinnet' }).click();
    await dialog(page).getByText('Udfyld »Hvad taler imod borgeren?«', { exact: false }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog(page)
      .getByLabel(/^Hvad taler imod borgeren/)
      .fill(against);
    await giveAct(page, 'closeStep');
    await page.getByText('Hør borgeren, før der træffes afgørelse.', { exact: false }).waitFor({ state: 'detached' });
    const told = (await courseOf(courseId, citizen)).steps.find(({ kind }: { kind: { code: string } }) => kind.code === 'hearing');
    expect([told.text, told.closed]).toEqual([against, null]);
    expect(complaints).toEqual([]);
  });

  it('stands first on the citizen’s page with a way to answer it', async () => {
    const { courseId } = await due();
    await createSent(caseworker, { ...draftBody, courseId });
    await onCourse(courseId, 'hearings/1/open', { text: 'Lægen skriver, at du kan gå i skole.' }).expect(200);
    const { page, complaints } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    const now = page.getByRole('region', { name: 'Lige nu' }).filter({ hasText: 'gå i skole' });
    await now.getByText('Du kan skrive til os senest', { exact: false }).waitFor();
    expect(await firstAfterHeading(page)).toMatch(/^Vi vil høre, hvad du siger/);
    expect((await page.getByRole('main').innerText()).split('du kan gå i skole')).toHaveLength(2);
    await now.getByRole('button', { name: 'Svar: Vi vil høre, hvad du siger' }).click();
    await dialog(page).getByLabel('Det vil du skrive').fill('Jeg kan ikke sidde så længe.');
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await dialog(page).getByRole('button', { name: 'Svar', exact: true }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await now.getByText(`Vi har fået dit svar ${formatDate(inDays(0), 'da', 'long')}.`).waitFor();
    expect(JSON.stringify((await courseOf(courseId)).letters)).toContain('Jeg kan ikke sidde så længe.');
    expect(complaints).toEqual([]);
  });

  it('is named by a code of the list, and a hearing by its number', async () => {
    const { courseId, request } = await answered();
    const wrong = await caseworker.command(`/api/service-requests/${request.id}/accept-answer`, { hearing: 'perhaps' });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'hearing']);
    expect(await onCourse(courseId, 'hearings/1/open', { text: against })).toMatchObject({ status: 422, body: { code: 'NoSuchPart' } });
    expect((await citizen.command(`/api/courses/${courseId}/hearings/1/waive`, { text: against })).status).toBe(403);
  });
});
