import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSent, draftBody, give, people } from '../api/kit.js';
import { citizens } from '../kit/world.js';
import { axeFindings } from '../portal/kit/accessibility.js';
import { inBrowser } from '../portal/kit/browser.js';
import { beginAct, giveAct } from '../portal/kit/course.js';
import { openCourseStory, type CourseStory } from './course-kit.js';

inBrowser('a course of eighteen months, by those who lead it, its citizen and an organisation', () => {
  let story: CourseStory;
  let id = '';
  let requestId = '';

  beforeAll(async () => {
    story = await openCourseStory('course', '2025-12-01T08:00:00.000Z');
    const begun = { citizenId: citizens.otherCitizen, kind: 'resourceCourse', startedOn: '2025-12-01' };
    id = (await story.caseworker.command('/api/courses', begun).expect(201)).body.id;
  });
  afterAll(() => story?.portal.close());

  it('December 2025: the plan is made from what the page says is missing, and the citizen reads when to come', async () => {
    const page = await story.lead(id);
    const dialog = page.getByRole('dialog');
    const todo = page.getByRole('region', { name: 'Det mangler' });
    await todo.getByRole('button', { name: /^Tilføj mål/ }).click();
    await dialog.getByRole('radio', { name: 'Langsigtet mål' }).check();
    await dialog.getByRole('textbox', { name: 'Målet i borgerens ord' }).fill('Et job med dyr nogle timer om ugen.');
    await giveAct(page, 'setGoal');
    await todo.getByRole('button', { name: /^Vælg dag/ }).click();
    await dialog.getByLabel('Planlagt dag').fill('20.05.2026');
    await giveAct(page, 'planStep');
    await todo.waitFor({ state: 'detached' });
    const { steps } = (await story.caseworker.get(`/api/courses/${id}`).expect(200)).body as { steps: { no: number; kind: { code: string } }[] };
    const application = steps.find(({ kind }) => kind.code === 'application')?.no;
    await story.caseworker.command(`/api/courses/${id}/steps/${application}/close`, { on: '2025-12-01', outcome: 'granted' }).expect(200);
    await story.portal.leave();
    await story.citizenReads(/^Du kan klage: Du kan skrive til os senest \p{L}+ \d+\. december 2025\. Du bestemmer selv, om du vil\./u, /onsdag 20\. maj 2026/);
  });

  it('March: a late statement holds a meeting up; it is postponed with a reason, and the citizen reads the new day', async () => {
    await story.pass(105);
    requestId = (await createSent(story.caseworker, { ...draftBody, courseId: id })).id;
    const step = { kind: 'teamMeeting', plannedOn: '2026-04-01', text: 'Vi taler om lægens svar.' };
    const opened = (await story.caseworker.command(`/api/courses/${id}/steps`, step).expect(200)).body;
    await story.caseworker.command(`/api/courses/${id}/steps/${opened.steps.at(-1).no}/need`, { requestId }).expect(200);
    await story.pass(18);
    await story.citizenReads(
      /^Svaret fra din læge er forsinket\. Fristen var mandag 30\. marts 2026\. Vi følger op på det\. Du skal ikke gøre noget\./,
      /^Møde om din sag: Det skulle være onsdag 1\. april 2026\. Vi venter på et svar, så det bliver tidligst/,
    );
    const page = await story.lead(id);
    await page
      .getByRole('region', { name: 'Det mangler' })
      .getByText(/Et svar er forsinket/)
      .waitFor();
    await page
      .getByRole('region', { name: 'Det mangler' })
      .getByRole('button', { name: /^Gå videre eller udskyd/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Udskyd trinnet' }).check();
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Vi mangler lægens svar.');
    await dialog.getByLabel('Udskudt til').fill('22.04.2026');
    await giveAct(page, 'settleDelay');
    await story.portal.leave();
    await story.citizenReads(/^Det er dig, der skal gøre noget: Kom onsdag 22\. april 2026\. Det drejer sig om: Møde om din sag\./);
  });

  it('April: the doctor answers, the citizen lets an organisation in and sends it away again', async () => {
    const doctor = await story.portal.signIn(people.doctor);
    await give(doctor, requestId, 'answer', { answerType: 'full', text: 'Kan arbejde få timer.' });
    await give(story.caseworker, requestId, 'accept-answer');
    const citizen = await story.portal.signIn(people.otherCitizen);
    const { body } = await citizen.get('/api/organisations?kind=interestOrganisation').expect(200);
    const invitation = { as: 'companion', organisationId: body.items[0].id, scope: ['meetings'], until: '2026-06-30', purpose: 'De skal med til mødet.' };
    const invited = (await citizen.command(`/api/courses/${id}/grants`, invitation).expect(200)).body;
    expect(invited.participants).toHaveLength(1);
    const there = await story.portal.visit('/deltager', { as: people.adviser });
    await there.page.getByRole('link', { name: /Åberg/ }).click();
    await there.page.getByRole('region', { name: 'Møder og trin' }).getByText(/Møde/).first().waitFor();
    await story.portal.leave();
    const { page } = await story.portal.visit('/min-sag/hjaelp-fra-andre', { as: people.otherCitizen, width: 360 });
    await page.getByRole('button', { name: /^Stop / }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Stop / })
      .click();
    await page.getByText('Ingen deltager i din sag lige nu.').waitFor();
    const adviser = await story.portal.signIn(people.adviser);
    await adviser.get(`/api/courses/${id}`).expect(404);
    await story.portal.leave();
    await story.citizenReads(/^Det er dig, der skal gøre noget: Kom onsdag 22\. april 2026\. Det drejer sig om: Møde om din sag\./);
  });

  it('July: somebody else coordinates after a handover, and other rules hold from the first of the month', async () => {
    await story.pass(95);
    const page = await story.lead(id);
    const dialog = page.getByRole('dialog');
    await beginAct(page, 'changeRegime');
    await dialog.getByRole('combobox', { name: 'Regler' }).selectOption({ label: 'Andet trin af reformen, fra 1. juli 2026' });
    await dialog.getByLabel('Fra den').fill('01.07.2026');
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Borgeren har valgt de nye regler.');
    await giveAct(page, 'changeRegime');
    await beginAct(page, 'appointCoordinator');
    await dialog.getByRole('combobox', { name: 'Ny koordinator' }).selectOption({ index: 1 });
    for (const box of await dialog.getByRole('checkbox').all()) await box.check();
    await giveAct(page, 'appointCoordinator');
    await page.getByText('Andet trin af reformen, fra 1. juli 2026', { exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await story.portal.leave();
    await story.citizenReads(
      /^Møde om din sag: Det var planlagt til onsdag 22\. april 2026\. Vi skriver på Min sag, hvad der kom ud af det\. Du skal ikke gøre noget\./,
      /^Samtale om din plan/,
    );
  });

  it('June 2027: the course ends, and the citizen’s page says nothing of it runs any more', async () => {
    await story.pass(330);
    const page = await story.lead(id);
    await beginAct(page, 'end');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Begrundelse|^Bemærkning/ }).fill('Borgeren er ansat.');
    await giveAct(page, 'end');
    await page
      .getByText(/^Forløbet er afsluttet/)
      .first()
      .waitFor();
    await story.portal.leave();
    await story.citizenReads(/^Dit forløb sluttede \p{L}+ \d+\. \p{L}+ 2027\. Du skal ikke gøre noget\./u);
  });
});
