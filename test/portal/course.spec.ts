import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import type { CourseAct } from '../../apps/portal/src/api/course-queries.js';
import { actTexts } from '../../apps/portal/src/pages/course/act-texts.js';
import { createSent, draftBody, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { beginAct, giveAct } from './kit/course.js';
import { closeMenu, openMenu } from './kit/menu.js';

inBrowser('the page of a course', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  const begun = async (): Promise<string> => {
    const body = { citizenId: citizens.citizen, kind: 'resourceCourse', startedOn: '2025-10-01' };
    return (await caseworker.command('/api/courses', body).expect(201)).body.id;
  };

  it('is reached from a request in it, and leads to the next one', async () => {
    const courseId = await begun();
    const request = await createSent(caseworker, { ...draftBody, courseId, formCode: 'LÆ 265' });
    const { page, complaints } = await portal.visit(`/anmodninger/${request.id}`, { as: people.caseworker });
    await page.getByRole('link', { name: /^Ressourceforløb/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Ressourceforløb/ }).waitFor();
    await page
      .getByRole('region', { name: 'Anmodninger i forløbet' })
      .getByRole('link', { name: /LÆ 265/ })
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Ny anmodning', exact: true }).click();
    await page.getByRole('radio', { name: /Ressourceforløb/, checked: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows other rules, another coordinator and another kind as soon as they are said, each with its reason', async () => {
    const { page } = await portal.visit(`/forloeb/${await begun()}`, { as: people.caseworker, width: 360, language: 'en' });
    const dialog = page.getByRole('dialog');
    const choose = async (act: CourseAct, field: string, option: string, reason: string): Promise<void> => {
      await beginAct(page, act, { language: 'en' });
      await dialog.getByRole('combobox', { name: field }).selectOption({ label: option });
      await dialog.getByRole('textbox', { name: /^(Reason|Note)/ }).fill(reason);
      for (const box of await dialog.getByRole('checkbox').all()) await box.check();
      await giveAct(page, act, 'en');
      await page.getByRole('region', { name: 'What happened' }).getByText(reason).waitFor();
    };
    await choose('changeRegime', 'Rules', 'The second step of the reform, from 1 July 2026', 'The citizen asked for it.');
    await choose('changeKind', 'Kind of course', 'Flex job case', 'Referred to a flex job.');
    await choose('appointCoordinator', 'New coordinator', 'Demo Karen Lund · Demo Team Syd', 'I am going on leave.');
    await page.getByRole('heading', { level: 1, name: /^Flex job case/ }).waitFor();
    expect(await page.getByRole('definition').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Demo Karen Lund'), 'The second step of the reform, from 1 July 2026']),
    );
    expect(await overflow(page)).toBe(0);
  });

  it('says what is missing, and keeps what was written when the day is too early for the rules', async () => {
    const { page } = await portal.visit(`/forloeb/${await begun()}`, { as: people.caseworker });
    const dialog = page.getByRole('dialog');
    await beginAct(page, 'changeRegime');
    await dialog.getByRole('button', { name: 'Skift regler' }).click();
    await dialog.getByText('Udfyld »Begrundelse«.').waitFor();
    await dialog.getByRole('combobox', { name: 'Regler' }).selectOption({ index: 2 });
    await dialog.getByLabel('Fra den').fill('30.06.2026');
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Borgeren har bedt om det.');
    await dialog.getByRole('button', { name: 'Skift regler' }).click();
    await dialog.getByText(/Vælg ons\. 01\.07\.2026 eller en senere dag/).waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Begrundelse' }).inputValue()).toBe('Borgeren har bedt om det.');
  });

  it('offers every act that is allowed, and leads to none by a button that is dead', async () => {
    const id = await begun();
    const give = (command: string, body: object) => caseworker.command(`/api/courses/${id}/${command}`, body).expect(200);
    const request = await createSent(caseworker, { ...draftBody, courseId: id, formCode: 'LÆ 265' });
    await give('goals', { term: 'long', text: 'Et fleksjob.' });
    await give('activities', { kind: 'practice', goal: 1, from: inDays(0), text: 'I et bageri.' });
    await give('steps', { kind: 'teamMeeting', plannedOn: inDays(20) });
    const { no } = (await give('steps', { kind: 'meeting', plannedOn: inDays(6) })).body.steps.at(-1);
    await give(`steps/${no}/need`, { requestId: request.id });
    await give('exemptions', { reason: 'treatment', from: inDays(0), until: inDays(20), text: 'Du er i behandling.' });
    await give('waits', { what: 'referral', from: inDays(0) });
    const { allowed } = (await give('letters', { about: 'message', text: 'Hvornår?', saidBy: 'phone' })).body as { allowed: CourseAct[] };
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    const main = page.getByRole('main');
    await main.getByRole('region', { name: 'Anmodninger i forløbet' }).getByRole('link').waitFor();
    const offered = new Set(await main.getByRole('button').allInnerTexts());
    for (const button of await main.getByRole('button', { name: /^Mere/ }).all()) {
      const menu = await openMenu(page, button);
      for (const name of await menu.getByRole('menuitem').allInnerTexts()) offered.add(name);
      await closeMenu(page);
    }
    // What is offered only where a hearing is due, or the rules have changed, has tests of its own.
    const elsewhere: ReadonlySet<string> = new Set(['hearCitizen', 'waiveHearing', 'applyAnew']);
    const here = allowed.filter((act) => act in actTexts.da && !elsewhere.has(act));
    expect(here.map((act) => actTexts.da[act]).filter((name) => !offered.has(name))).toEqual([]);
  });
});
