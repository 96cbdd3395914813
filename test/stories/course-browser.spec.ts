import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createSent, draftBody, give, people } from '../api/kit.js';
import { citizens } from '../kit/world.js';
import { axeFindings } from '../portal/kit/accessibility.js';
import { inBrowser, live } from '../portal/kit/browser.js';
import { dialog } from '../portal/kit/commands.js';
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

  it('December 2025: the citizen wishes for a goal, the plan is made from what the page says is missing, and the citizen reads when to come', async () => {
    const own = (await story.portal.visit('/min-sag', { as: people.otherCitizen, width: 360 })).page;
    await own.getByRole('button', { name: 'Ønsk et mål' }).click();
    await dialog(own).getByRole('textbox').fill('Jeg vil arbejde med dyr.');
    await dialog(own).getByRole('button', { name: 'Ønsk et mål' }).click();
    await own.getByText('Jeg vil arbejde med dyr.').first().waitFor();
    const page = await story.lead(id);
    const todo = page.getByRole('region', { name: 'Det mangler' });
    await todo.getByRole('button', { name: /^Svar borgeren/ }).click();
    await dialog(page).getByText('Jeg vil arbejde med dyr.').waitFor();
    await dialog(page).getByRole('textbox', { name: 'Svar' }).fill('Det skriver vi ind som dit mål.');
    await giveAct(page, 'reply');
    await own.reload();
    await own.getByText('Det skriver vi ind som dit mål.').first().waitFor();
    await todo.getByRole('button', { name: /^Tilføj mål/ }).click();
    await dialog(page).getByRole('radio', { name: 'Langsigtet mål' }).check();
    await dialog(page).getByRole('textbox', { name: 'Målet i borgerens ord' }).fill('Et job med dyr nogle timer om ugen.');
    await giveAct(page, 'setGoal');
    await todo.getByRole('button', { name: /^Vælg dag/ }).click();
    await dialog(page).getByLabel('Planlagt dag').fill('20.05.2026');
    await giveAct(page, 'planStep');
    await todo.waitFor({ state: 'detached' });
    const { steps } = (await story.caseworker.get(`/api/courses/${id}`).expect(200)).body as { steps: { no: number; kind: { code: string } }[] };
    const application = steps.find(({ kind }) => kind.code === 'application')?.no;
    await story.caseworker.command(`/api/courses/${id}/steps/${application}/close`, { on: '2025-12-01', outcome: 'granted' }).expect(200);
    await story.portal.leave();
    await story.citizenReads(/^Du kan klage: Du kan skrive til os senest \p{L}+ \d+\. december 2025\. Du bestemmer selv, om du vil\./u, /Onsdag 20\. maj 2026/);
  });

  it('March: a late statement holds a meeting up; it is postponed with a reason, and the citizen reads the new day', async () => {
    await story.pass(105);
    requestId = (await createSent(story.caseworker, { ...draftBody, courseId: id })).id;
    const step = { kind: 'teamMeeting', plannedOn: '2026-04-01', text: 'Vi taler om lægens svar.' };
    await story.caseworker.command(`/api/courses/${id}/steps`, step).expect(200);
    const before = await story.lead(id);
    await beginAct(before, 'need', { about: 'Tværfagligt møde' });
    await dialog(before).getByRole('combobox', { name: 'Anmodning' }).selectOption({ index: 1 });
    await giveAct(before, 'need');
    await story.portal.leave();
    await story.pass(18);
    await story.citizenReads(
      /^Svaret fra din læge er forsinket\. Fristen var mandag 30\. marts 2026\. Vi følger op på det\. Du skal ikke gøre noget\./,
      /^Møde om din sag: Det skulle være onsdag 1\. april 2026\. Vi venter på et svar, så det bliver tidligst tirsdag 7. april 2026\./,
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
    await dialog(page).getByRole('radio', { name: 'Udskyd trinnet' }).check();
    await dialog(page).getByRole('textbox', { name: 'Begrundelse' }).fill('Vi mangler lægens svar.');
    await dialog(page).getByLabel('Udskudt til').fill('22.04.2026');
    await giveAct(page, 'settleDelay');
    await story.portal.leave();
    await story.citizenReads(/^Det er dig, der skal gøre noget: Kom onsdag 22\. april 2026\. Det drejer sig om: Møde om din sag\./);
  });

  it('April: the doctor answers, the citizen lets an organisation in and sends it away again', async () => {
    const doctor = await story.portal.signIn(people.doctor);
    await give(doctor, requestId, 'answer', { answerType: 'full', text: 'Kan arbejde få timer.' });
    await give(story.caseworker, requestId, 'accept-answer');
    const there = (await story.portal.visit('/deltager', { as: people.adviser })).page;
    await there.getByText('I deltager ikke i noget forløb lige nu.').waitFor();
    const { page } = await story.portal.visit('/min-sag/hjaelp-fra-andre', { as: people.otherCitizen, width: 360 });
    await page.getByText('Ingen deltager i din sag lige nu.').waitFor();
    const association = page.getByRole('list', { name: 'Foreninger' }).getByRole('button', { name: 'Lad Demo Foreningen deltage' });
    await association.click();
    await dialog(page)
      .getByRole('radio', { name: /^Bisidder/ })
      .check();
    await dialog(page).getByRole('checkbox', { name: 'planen med mål og aktiviteter' }).check();
    await dialog(page).getByRole('textbox', { name: 'Hvad skal de hjælpe med?' }).fill('De skal med til mødet.');
    await dialog(page).getByRole('textbox', { name: 'Til og med' }).fill('30.06.2026');
    await dialog(page).getByRole('button', { name: 'Lad Demo Foreningen deltage' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await there.getByRole('link', { name: /Åberg/ }).click(live);
    await there
      .getByRole('region', { name: 'Møder og trin' })
      .getByText(/22\.04\.2026|22\. april 2026/)
      .first()
      .waitFor();
    await there.getByRole('region', { name: 'Planen' }).getByText('Et job med dyr nogle timer om ugen.').waitFor();
    await there.getByText('De skal med til mødet.').waitFor();
    await there
      .getByText(/30\.06\.2026/)
      .first()
      .waitFor();
    await page.goto('/min-sag');
    await page.getByText('Demo Foreningen hjælper allerede i sagen.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto('/min-sag/hjaelp-fra-andre');
    await page.getByRole('button', { name: 'Stop Demo Foreningen' }).click();
    await dialog(page).getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText('Ingen deltager i din sag lige nu.').waitFor();
    await there.getByRole('region', { name: 'Planen' }).waitFor({ state: 'detached', ...live });
    await story.portal.leave();
    await story.citizenReads(/^Det er dig, der skal gøre noget: Kom onsdag 22\. april 2026\. Det drejer sig om: Møde om din sag\./);
  });

  it('July: somebody else coordinates after a handover, and other rules hold from the first of the month', async () => {
    await story.pass(95);
    const page = await story.lead(id);
    await beginAct(page, 'changeRegime');
    await dialog(page).getByRole('combobox', { name: 'Regler' }).selectOption({ label: 'Andet trin af reformen, fra 1. juli 2026' });
    await dialog(page).getByLabel('Fra den').fill('01.07.2026');
    await dialog(page).getByRole('textbox', { name: 'Begrundelse' }).fill('Borgeren har valgt de nye regler.');
    await giveAct(page, 'changeRegime');
    await beginAct(page, 'appointCoordinator');
    await dialog(page).getByRole('combobox', { name: 'Ny koordinator' }).selectOption({ index: 1 });
    for (const box of await dialog(page).getByRole('checkbox').all()) await box.check();
    await giveAct(page, 'appointCoordinator');
    await page.getByText('Andet trin af reformen, fra 1. juli 2026', { exact: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await story.portal.leave();
    await story.citizenReads(
      /^Møde om din sag: Det var planlagt til onsdag 22\. april 2026\. Vi skriver på Min sag, hvad der kom ud af det\. Du skal ikke gøre noget\./,
      /^(?!Demo Mette Holm).+ hos Demo Kommune kan træffe beslutninger i din sag\./,
    );
  });

  it('June 2027: the course ends, and the citizen’s page says nothing of it runs any more', async () => {
    await story.pass(330);
    const page = await story.lead(id);
    await beginAct(page, 'end');
    await dialog(page)
      .getByRole('textbox', { name: /^Begrundelse|^Bemærkning/ })
      .fill('Borgeren er ansat.');
    await giveAct(page, 'end');
    await page
      .getByText(/^Forløbet er afsluttet/)
      .first()
      .waitFor();
    await story.portal.leave();
    await story.citizenReads(/^Dit forløb sluttede \p{L}+ \d+\. \p{L}+ 2027\. Du skal ikke gøre noget\./u);
  });
});
