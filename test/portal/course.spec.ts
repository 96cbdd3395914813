import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { createSent, draftBody, people } from '../api/kit.js';
import type { Session } from '../kit/app.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, openPortal, type Portal } from './kit/browser.js';

inBrowser('the page of a course', () => {
  let portal: Portal;
  let caseworker: Session;

  beforeAll(async () => {
    portal = await openPortal(seedRuleBook);
    caseworker = await portal.signIn(people.caseworker);
  });
  afterEach(() => portal?.leave());
  afterAll(() => portal?.close());

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
    await page.getByRole('link', { name: 'Ny anmodning', exact: true }).last().click();
    await page.getByRole('radio', { name: /Ressourceforløb/, checked: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows other rules, another coordinator and another kind as soon as they are said, each with its reason', async () => {
    const { page } = await portal.visit(`/forloeb/${await begun()}`, { as: people.caseworker, width: 360, language: 'en' });
    const dialog = page.getByRole('dialog');
    const choose = async (act: string, field: string, option: string, reason: string): Promise<void> => {
      await page.getByRole('button', { name: act }).click();
      await dialog.getByRole('combobox', { name: field }).selectOption({ label: option });
      await dialog.getByRole('textbox', { name: /^Reason/ }).fill(reason);
      await dialog.getByRole('button', { name: act }).click();
      await page.getByRole('region', { name: 'What happened' }).getByText(reason).waitFor();
    };
    await choose('Change the rules', 'Rules', 'The second step of the reform, from 1 July 2026', 'The citizen asked for it.');
    await choose('Change the kind of course', 'Kind of course', 'Flex job case', 'Referred to a flex job.');
    await choose('Change the coordinator', 'New coordinator', 'Demo Karen Lund · Demo Team Syd', 'I am going on leave.');
    await page.getByRole('heading', { level: 1, name: /^Flex job case/ }).waitFor();
    expect(await page.getByRole('definition').allInnerTexts()).toEqual(
      expect.arrayContaining(['Demo Karen Lund', 'The second step of the reform, from 1 July 2026']),
    );
    expect(await overflow(page)).toBe(0);
  });

  it('says what is missing, and keeps what was written when the day is too early for the rules', async () => {
    const { page } = await portal.visit(`/forloeb/${await begun()}`, { as: people.caseworker });
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Skift regler' }).click();
    await dialog.getByRole('button', { name: 'Skift regler' }).click();
    await dialog.getByText('Skriv hvorfor.').waitFor();
    await dialog.getByRole('combobox', { name: 'Regler' }).selectOption({ index: 2 });
    await dialog.getByLabel('Fra den').fill('30.06.2026');
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Borgeren har bedt om det.');
    await dialog.getByRole('button', { name: 'Skift regler' }).click();
    await dialog.getByText(/Vælg ons\. 01\.07\.2026 eller en senere dag/).waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Begrundelse' }).inputValue()).toBe('Borgeren har bedt om det.');
  });
});
