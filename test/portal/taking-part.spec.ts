import { expect, it } from '@jest/globals';
import { formatDate } from '#core';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { until } from '../worker/kit.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { beginAct } from './kit/course.js';

inBrowser('whoever takes part', () => {
  const portal = setUpPortal({ ...seedRuleBook, postage: { amount: 5, unit: 'calendarDays', source: 'demo' } });
  const caseworker = portal.session(people.caseworker);
  const citizen = portal.session(people.citizen);

  const begun = async (kind = 'flexJob'): Promise<string> =>
    (await caseworker.command('/api/courses', { citizenId: citizens.citizen, kind, startedOn: inDays(-5) }).expect(201)).body.id;
  const give = (id: string, command: string, body: object) => caseworker.command(`/api/courses/${id}/${command}`, body).expect(200);
  const told = () => until('the notices', async () => (await portal.foundation.database.engine.query('SELECT FROM outbox')).rows.length === 0, 30_000);

  it('in meetings is told of one, and opens the course where it stands', async () => {
    const id = await begun();
    const grant = { as: 'companion', organisationId: organisations.association, scope: [], until: inDays(60), purpose: 'De går med mig til mødet.' };
    await citizen.command(`/api/courses/${id}/grants`, grant).expect(200);
    await give(id, 'steps', { kind: 'meeting', plannedOn: inDays(10), plannedAt: '10:00', place: 'Rådhuset, lokale 2' });
    await told();
    const { page, complaints } = await portal.visit('/notifikationer', { as: people.adviser, width: 360 });
    const day = formatDate(inDays(10), 'da', 'long');
    await page.getByText(`Borgeren er bedt om at komme ${day} kl. 10.00. Åbn forløbet for at se hvor.`).waitFor();
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await page.getByRole('link', { name: /^Åbn: Borgeren skal til et møde/ }).click();
    await page.waitForURL(`**/deltager/${id}`);
    await page.getByRole('region', { name: 'Møder' }).getByText('Rådhuset, lokale 2', { exact: false }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('as the citizen reads once that the plan is another', async () => {
    const id = await begun();
    await give(id, 'goals', { term: 'long', text: 'Et job med færre timer.' });
    await give(id, 'goals', { term: 'short', text: 'Tre timer om dagen.' });
    await told();
    const { page, complaints } = await portal.visit('/min-sag/beskeder', { as: people.citizen, width: 360, language: 'en' });
    await page.getByRole('heading', { level: 3, name: /^Your plan has changed/ }).waitFor();
    expect(await page.getByRole('heading', { level: 3, name: /^Your plan has changed/ }).count()).toBe(1);
    await page.getByText('You can read the plan on your page.', { exact: false }).waitFor();
    expect([await axeFindings(page), await overflow(page), complaints]).toEqual([[], 0, []]);
  });

  it('by letters is called before other rules let a planned talk fall away, and the dialog asks how', async () => {
    const id = await begun('pensionerClarification');
    const [author, approver] = await Promise.all([portal.signIn(people.administrator), portal.signIn(people.otherAdministrator)]);
    const { courses } = (await author.get('/api/rule-book').expect(200)).body as { courses: { courseKinds: { clocks?: { step: string }[] }[] } };
    const courseKinds = courses.courseKinds.map((kind) => ({ ...kind, clocks: (kind.clocks ?? []).filter(({ step }) => step !== 'evaluation') }));
    const draft = (await author.post('/api/rule-changes', { reason: 'Ny lov.', courses: { ...courses, courseKinds } }).expect(201)).body;
    const { revision } = (await author.post(`/api/rule-changes/${draft.id}/propose`, { revision: draft.revision }).expect(200)).body;
    await approver.post(`/api/rule-changes/${draft.id}/approve`, { revision }).expect(200);
    await give(id, 'steps/2/plan', { on: inDays(2) });
    const contact = { digitalPostExempt: true, language: 'da', interpreterLanguage: null };
    await caseworker.put(`/api/citizens/${citizens.citizen}/contact`, contact).expect(200);

    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    const changes = page.getByRole('region', { name: 'Reglerne er ændret' });
    await changes.getByText(/^Evaluering/).waitFor();
    await changes.getByRole('button', { name: 'Brug de nye regler' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Falder et møde væk', { exact: false }).waitFor();
    const apply = dialog.getByRole('button', { name: 'Brug de nye regler' });
    await apply.click();
    await dialog
      .getByText(/Borgeren får brev, .* Ring til borgeren/)
      .first()
      .waitFor();
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await dialog.getByRole('radio', { name: 'I telefonen' }).check();
    await apply.click();
    await dialog.waitFor({ state: 'detached' });
    await changes.waitFor({ state: 'detached' });
    await caseworker.put(`/api/citizens/${citizens.citizen}/contact`, { ...contact, digitalPostExempt: false }).expect(200);
  });

  it('in English reads the source of a rule as the Danish that it is', async () => {
    const id = await begun();
    await give(id, 'steps', { kind: 'access' });
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, language: 'en' });
    await beginAct(page, 'settleDelay', { about: 'Access to documents', language: 'en' });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Postpone the step' }).check();
    const rule = dialog.getByText(/^Forvaltningsloven § 16, stk. 2/);
    await rule.waitFor();
    expect(await rule.getAttribute('lang')).toBe('da');
    await dialog.getByText('(in Danish)', { exact: false }).waitFor();
  });
});
