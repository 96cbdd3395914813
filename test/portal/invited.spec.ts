import { beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow, small } from './kit/accessibility.js';
import { until } from '../worker/kit.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { pressOn } from './kit/focus.js';
import { beginAct, giveAct } from './kit/course.js';

const typed = (day: string): string => day.split('-').toReversed().join('.');

inBrowser('organisations that take part in a course', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const citizen = portal.session(people.citizen);

  beforeAll(async () => {
    await portal.foundation.database.engine.query('UPDATE organisation SET specialities = $2, about = $3 WHERE id = $1', [
      organisations.association,
      'meetings flexJobs',
      'Vi går med til møder.',
    ]);
    const { rows } = await portal.foundation.database.engine.query('SELECT id FROM course WHERE citizen_id = $1', [citizens.citizen]);
    for (const { id } of rows) await caseworker.command(`/api/courses/${id}/end`, { on: inDays(0) }).expect(200);
  });

  /** The only course of the citizen that runs. */
  const begun = async (): Promise<string> => {
    for (const { id, endedOn } of (await citizen.get('/api/courses').expect(200)).body.items)
      if (endedOn === null) await caseworker.command(`/api/courses/${id}/end`, { on: inDays(0) }).expect(200);
    const body = { citizenId: citizens.citizen, kind: 'resourceCourse', startedOn: '2025-10-01' };
    return (await caseworker.command('/api/courses', body).expect(201)).body.id;
  };
  const grant = (id: string, changes: object = {}) =>
    citizen
      .command(`/api/courses/${id}/grants`, {
        ...{ as: 'otherActor', organisationId: organisations.association, scope: ['meetings'], until: inDays(60) },
        ...{ purpose: 'De skal finde en praktikplads sammen med mig.', ...changes },
      })
      .expect(200);

  it('are found by what the citizen wants help with, let in, and stopped at once', async () => {
    await begun();
    const { page, complaints } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    await pressOn(page.getByRole('link', { name: 'Få hjælp fra en forening' }));
    await page.getByRole('heading', { level: 1, name: 'Hjælp fra andre' }).waitFor();
    await page.getByText('Ingen deltager i din sag lige nu.').waitFor();
    await page.getByRole('combobox', { name: 'Hvad vil du have hjælp til?' }).selectOption({ label: 'Fleksjob' });
    await page.getByRole('list', { name: 'Foreninger' }).getByText('Vi går med til møder.').waitFor();
    await page.getByRole('button', { name: 'Lad Demo Foreningen deltage' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Lad Demo Foreningen deltage' }).click();
    await dialog.getByText('Skriv mindst 10 tegn.').waitFor();
    expect(
      await dialog
        .getByRole('radio')
        .first()
        .evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
    await dialog.getByRole('radio', { name: /^Bisidder/ }).check();
    await dialog.getByRole('textbox', { name: 'Hvad skal de hjælpe med?' }).fill('De skal med til mødet på jobcentret.');
    await dialog.getByRole('textbox', { name: 'Til og med' }).fill(typed(inDays(30)));
    expect(await axeFindings(page)).toEqual([]);
    expect([await small(page), await overflow(page)]).toEqual([[], 0]);
    await dialog.getByRole('button', { name: 'Lad Demo Foreningen deltage' }).click();
    const takesPart = page.getByRole('region', { name: 'De deltager i din sag' });
    await takesPart.getByText('De skal med til mødet på jobcentret.').waitFor();
    await takesPart.getByText('møder og andre trin med dage').waitFor();
    const own = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    await own.page.getByRole('region', { name: 'Hjælp fra andre' }).getByText('Demo Foreningen hjælper allerede i sagen.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await takesPart.getByRole('button', { name: 'Stop Demo Foreningen' }).click();
    await dialog.getByText(/De kan ikke se noget fra samme øjeblik/).waitFor();
    await dialog.getByRole('button', { name: 'Stop', exact: true }).click();
    await takesPart.getByText('Ingen deltager i din sag lige nu.').waitFor();
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('are offered to every citizen alike: the list asks for nothing of theirs', async () => {
    const asked: string[] = [];
    const { page } = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    page.on('request', (request) => void (request.url().includes('/api/organisations') && asked.push(request.url().split('/api')[1] ?? '')));
    await pressOn(page.getByRole('link', { name: 'Få hjælp fra en forening' }));
    await page.getByRole('list', { name: 'Foreninger' }).getByRole('listitem').first().waitFor();
    await page.getByRole('combobox', { name: 'Hvad vil du have hjælp til?' }).selectOption({ index: 1 });
    expect([...new Set(asked)]).toEqual(['/organisations?kind=interestOrganisation']);
    const lists = await Promise.all(
      [people.citizen, people.otherCitizen].map(async (id) => (await portal.signIn(id)).get('/api/organisations?kind=interestOrganisation')),
    );
    expect(lists[0]?.body).toEqual(lists[1]?.body);
  });

  it('are let in by the caseworker on the citizen’s word, with how the power of attorney was given', async () => {
    const { page } = await portal.visit(`/forloeb/${await begun()}`, { as: people.caseworker });
    await page.getByRole('button', { name: 'Lad en organisation deltage' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Demo Foreningen', { exact: true }).waitFor();
    await dialog.getByText('Borgeren skal have sagt ja.', { exact: false }).waitFor();
    await dialog.getByRole('radio', { name: /^Partsrepræsentant/ }).check();
    await dialog.getByRole('checkbox', { name: /borgeren har skrevet/ }).check();
    await dialog.getByRole('textbox', { name: 'Hvad skal de hjælpe med?' }).fill('De taler for borgeren i sagen.');
    await dialog.getByRole('textbox', { name: 'Til og med' }).fill(typed(inDays(30)));
    await dialog.getByRole('combobox', { name: 'Hvordan har borgeren sagt ja?' }).selectOption({ label: 'i et brev' });
    await dialog.getByRole('button', { name: 'Lad en organisation deltage' }).click();
    await dialog.getByText('Skriv, hvordan fuldmagten er givet.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('invite-evidence');
    await dialog.getByRole('textbox', { name: 'Hvordan er fuldmagten givet?' }).fill('Underskrevet 1. november.');
    await dialog.getByRole('button', { name: 'Lad en organisation deltage' }).click();
    const part = page.getByRole('region', { name: 'Deltager for borgeren' });
    await part.getByText('Underskrevet 1. november.').waitFor();
    await part.getByRole('button', { name: 'Stop Demo Foreningen' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  it('are stopped by the caseworker on the citizen’s word, and how it was said is read; by the municipality only with a reason', async () => {
    const id = await begun();
    await grant(id);
    const { page, complaints } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    const dialog = page.getByRole('dialog');
    const stop = () => dialog.getByRole('button', { name: 'Stop', exact: true }).click();
    const happened = page.getByRole('region', { name: 'Det er sket' });
    await page.getByRole('button', { name: 'Stop Demo Foreningen' }).click();
    await stop();
    await dialog.getByText('Vælg et af svarene.').waitFor();
    await dialog.getByRole('radio', { name: 'Kommunen' }).check();
    await stop();
    await dialog.getByText('Udfyld »Begrundelse«.').waitFor();
    await dialog.getByRole('radio', { name: 'Borgeren' }).check();
    await stop();
    await dialog.getByText('Vælg et af svarene.').waitFor();
    await dialog.getByRole('radio', { name: 'I telefonen' }).check();
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await stop();
    await happened.getByText('Demo Foreningen deltager ikke længere: borgeren stoppede det (sagt i telefonen)').waitFor();

    await grant(id);
    await page.getByRole('button', { name: 'Stop Demo Foreningen' }).click();
    await dialog.getByRole('radio', { name: 'Kommunen' }).check();
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Foreningen er lukket.');
    await stop();
    await happened.getByText('Demo Foreningen deltager ikke længere: kommunen stoppede det').waitFor();
    await happened.getByText('Foreningen er lukket.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('cannot be let in while their list does not come, nor where there are none, and that is said', async () => {
    const id = await begun();
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    await page.route('**/api/organisations*', (route) => route.abort());
    const opener = page.getByRole('button', { name: 'Lad en organisation deltage' });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: 'Lad en organisation deltage' });
    await dialog.getByRole('alert').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await dialog.getByRole('button', { name: 'Lad en organisation deltage' }).count()).toBe(0);
    await page.unroute('**/api/organisations*');
    await dialog.getByRole('button', { name: 'Prøv igen' }).click();
    await dialog.getByRole('textbox', { name: 'Hvad skal de hjælpe med?' }).waitFor();
    await dialog.getByRole('button', { name: 'Fortryd' }).click();
    await page.locator(':focus').and(opener).waitFor();

    const english = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, language: 'en' });
    await english.page.route('**/api/organisations*', (route) => route.fulfill({ json: { items: [] } }));
    await english.page.getByRole('button', { name: 'Let an organisation take part' }).click();
    await english.page.getByRole('dialog').getByText('No organisation can take part at the moment.').waitFor();
    expect(await axeFindings(english.page)).toEqual([]);
  });

  it('find the courses they take part in, read what they were let in to, and report on what they carry out', async () => {
    const id = await begun();
    await grant(id);
    await caseworker.command(`/api/courses/${id}/goals`, { term: 'long', text: 'Et job med færre timer.' }).expect(200);
    const activity = { kind: 'practice', goal: 1, from: inDays(1), text: 'Praktik i en butik.', purpose: 'Vi skal se, hvor mange timer du kan.' };
    await caseworker.command(`/api/courses/${id}/activities`, { ...activity, organisationId: organisations.association }).expect(200);
    const { page, complaints } = await portal.visit('/deltager', { as: people.adviser, width: 360, language: 'en' });
    await page.getByRole('link', { name: /^Demo Anna Jensen/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Demo Anna Jensen/ }).waitFor();
    await page.getByText('You carry it out').waitFor();
    await page.getByRole('region', { name: 'Meetings and steps' }).getByText('Evaluation', { exact: true }).waitFor();
    expect(await page.getByRole('region', { name: 'What was asked' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Write how it goes: Praktik i en butik.' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Two days a week so far.');
    await page.getByRole('dialog').getByRole('button', { name: 'Write how it goes' }).click();
    await page.getByRole('region', { name: 'The plan' }).getByText('Two days a week so far.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('are chosen to carry out an activity, and what they report is read by the coordinator and the citizen in the same words', async () => {
    const id = await begun();
    await grant(id);
    await caseworker.command(`/api/courses/${id}/goals`, { term: 'long', text: 'Et job med færre timer.' }).expect(200);
    const activity = { kind: 'practice', goal: 1, from: inDays(1), text: 'Praktik i en butik.', purpose: 'Vi skal se, hvor mange timer du kan.' };
    await caseworker.command(`/api/courses/${id}/activities`, activity).expect(200);
    const staff = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    const dialog = staff.page.getByRole('dialog');
    const carrier = dialog.getByRole('combobox', { name: /^Hvem står for det\?/ });
    const change = async (label: string): Promise<void> => {
      await beginAct(staff.page, 'changeActivity', { about: 'Virksomhedspraktik' });
      await carrier.selectOption({ label });
      expect(await axeFindings(staff.page)).toEqual([]);
      await giveAct(staff.page, 'changeActivity');
    };
    const plan = staff.page.getByRole('region', { name: 'Planen' });
    await change('Demo Foreningen');
    await plan.getByText(/Demo Foreningen står for det\./).waitFor();
    const adviser = await portal.signIn(people.adviser);
    await adviser.command(`/api/courses/${id}/activities/1/report`, { text: 'Det går godt med to dage om ugen.' }).expect(200);
    await staff.page.reload();
    await plan.getByText(/Det går godt med to dage om ugen\./).waitFor();
    expect(await axeFindings(staff.page)).toEqual([]);
    expect(await overflow(staff.page)).toBe(0);
    const own = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    const ownPlan = own.page.getByRole('region', { name: 'Din plan' });
    await ownPlan.getByText('Demo Foreningen står for det.').waitFor();
    await ownPlan.getByText(/Det går godt med to dage om ugen\./).waitFor();
    expect(await axeFindings(own.page)).toEqual([]);
    expect(await overflow(own.page)).toBe(0);
    const again = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, language: 'en' });
    await beginAct(again.page, 'changeActivity', { about: 'Work practice', language: 'en' });
    await again.page
      .getByRole('dialog')
      .getByRole('combobox', { name: /^Who carries it out\?/ })
      .selectOption({ label: 'The municipality' });
    await giveAct(again.page, 'changeActivity', 'en');
    await again.page.getByText(/carries it out\./).waitFor({ state: 'detached' });
    const { activities } = (await caseworker.get(`/api/courses/${id}`).expect(200)).body;
    expect(activities[0].organisation).toBeNull();
  });

  it('are told that they take part, and that they do so no more', async () => {
    const id = await begun();
    await grant(id);
    await citizen.command(`/api/courses/${id}/grants/1/end`, {}).expect(200);
    const { number } = (await citizen.get(`/api/courses/${id}`).expect(200)).body;
    const titles = ['I deltager i et forløb', 'En deltagelse er slut'].map((title) => `${title}: forløb ${number}`);
    const adviser = await portal.signIn(people.adviser);
    await until(
      'both notices',
      async () => {
        const { items } = (await adviser.get('/api/notifications').expect(200)).body as { items: { title: string }[] };
        return titles.every((title) => items.some((item) => item.title === title));
      },
      30_000,
    );
    const { page } = await portal.visit('/notifikationer', { as: people.adviser });
    for (const title of titles) await page.getByText(title).first().waitFor();
  });

  it('see that a course is not there once the citizen stopped it', async () => {
    const id = await begun();
    await grant(id);
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.adviser });
    await page.getByRole('region', { name: 'Jeres deltagelse' }).waitFor();
    await citizen.command(`/api/courses/${id}/grants/1/end`, {}).expect(200);
    await page.reload();
    await page
      .getByRole('alert')
      .or(page.getByText(/findes ikke|ikke fundet/i))
      .first()
      .waitFor();
    expect(await page.getByRole('region', { name: 'Jeres deltagelse' }).count()).toBe(0);
  });
});
