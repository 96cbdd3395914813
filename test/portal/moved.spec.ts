import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { label } from '#core';
import { createSent, draftBody, give, people } from '../api/kit.js';
import type { Session } from '../kit/app.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, openPortal, type Portal } from './kit/browser.js';
import { confirm, dialog } from './kit/commands.js';
import { chooseIn } from './kit/menu.js';

const purpose = 'I skal kende forløbet, når I hjælper borgeren videre.';

inBrowser('a citizen who moves to another municipality', () => {
  let portal: Portal;
  let caseworker: Session;
  let doctor: Session;

  beforeAll(async () => {
    portal = await openPortal(seedRuleBook);
    [caseworker, doctor] = await Promise.all([portal.signIn(people.caseworker), portal.signIn(people.doctor)]);
  });
  afterEach(() => portal?.leave());
  afterAll(() => portal?.close());

  const statusOf = async (id: string): Promise<string> => (await caseworker.get(`/api/service-requests/${id}`).expect(200)).body.status;

  it('is recorded on the page, after which whoever asks annuls or keeps, and sends on what was answered', async () => {
    const answered = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 145' });
    await give(doctor, answered.id, 'answer', { answerType: 'noKnowledge', text: 'Set én gang.' });
    await give(caseworker, answered.id, 'accept-answer');
    const { id } = await createSent(caseworker);
    const { page, complaints } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await chooseIn(page, page.getByRole('button', { name: 'Mere', exact: true }), 'Registrér flytning til en anden kommune');
    await dialog(page).getByRole('button', { name: 'Registrér flytning til en anden kommune' }).click();
    await dialog(page).getByText('Vælg den kommune, borgeren bor i nu.').waitFor();
    await dialog(page).getByLabel('Borgeren bor nu i').selectOption('Demo Fremmed Kommune');
    expect(await axeFindings(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Registrér flytning til en anden kommune' }).click();
    await page.getByRole('heading', { name: 'Borgeren er flyttet til en anden kommune' }).waitFor(live);
    expect(await axeFindings(page)).toEqual([]);
    await page
      .getByRole('button', { name: label('cancel', 'da'), exact: true })
      .first()
      .click();
    expect(await dialog(page).getByLabel('Begrundelse').inputValue()).toBe('Borgeren er flyttet til en anden kommune.');
    await confirm(page, 'cancel');
    await page.getByText('Venter ikke på nogen').waitFor();
    expect(await statusOf(id)).toBe('cancelled');

    await page.goto(`/anmodninger/${answered.id}`);
    await page
      .getByRole('button', { name: label('shareAnswer', 'da') })
      .first()
      .click();
    await confirm(page, 'shareAnswer');
    await dialog(page).getByLabel('Formål').fill(purpose);
    await dialog(page).getByLabel('Hjemmel').selectOption('rsl11c');
    await confirm(page, 'shareAnswer');
    await dialog(page)
      .getByText(/Skriv til borgeren/)
      .waitFor();
    await dialog(page).getByLabel('Borgeren fik skriftlig besked den').fill('23.11.2026');
    expect(await axeFindings(page)).toEqual([]);
    await confirm(page, 'shareAnswer');
    const shared = page.getByRole('region', { name: 'Svaret er sendt til' });
    await shared.getByText('Demo Fremmed Kommune').waitFor();
    expect(await shared.innerText()).toContain(purpose);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
  });

  it('has the answer read by the new municipality in a pile of its own, and by the citizen with the reason', async () => {
    const { page, complaints } = await portal.visit('/indbakke', { as: people.strangeCaseworker });
    await page.getByRole('link', { name: 'Modtaget fra anden kommune' }).click();
    await page
      .getByRole('link', { name: /LÆ 145/ })
      .first()
      .click();
    const from = page.getByRole('region', { name: 'Modtaget fra anden kommune' });
    await from.getByText('Demo Kommune', { exact: true }).waitFor();
    await page.getByText('Set én gang.').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await portal.leave();
    const citizen = await portal.visit('/min-sag', { as: people.citizen });
    await citizen.page
      .getByRole('link', { name: /Demo Lægehuset|læge/i })
      .first()
      .waitFor();
  });
});
