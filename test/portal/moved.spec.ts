import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { label } from '#core';
import { createSent, draftBody, give, people } from '../api/kit.js';
import type { Session } from '../kit/app.js';
import { organisations } from '../kit/rules.js';
import { citizens } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, setUpPortal } from './kit/browser.js';
import { confirm, dialog } from './kit/commands.js';
import { chooseIn, closeMenu, openMenu } from './kit/menu.js';

const third = '0193a000-0000-7000-8000-0000000000c3';
const purpose = 'I skal kende forløbet, når I hjælper borgeren videre.';

inBrowser('a citizen who moves to another municipality', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const doctor = portal.session(people.doctor);

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

  it('lives elsewhere, as whoever begins another request reads beside the name', async () => {
    const { page, complaints } = await portal.visit(`/anmodninger/ny?citizenId=${citizens.citizen}`, { as: people.caseworker, width: 360 });
    await page.getByText('Bor i Demo Fremmed Kommune', { exact: true }).waitFor();
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    expect(complaints).toEqual([]);
  });

  const lives = (by: Session, organisationId: string) =>
    by.put(`/api/citizens/${citizens.citizen}/municipality`, { organisationId, on: '2026-11-01' }).expect(200);
  /** Asked while the citizen lives where it is asked. */
  const shareable = async (): Promise<string> => {
    await lives(caseworker, organisations.municipality);
    const { id } = await createSent(caseworker, { ...draftBody, formCode: 'LÆ 145' });
    await give(doctor, id, 'answer', { answerType: 'noKnowledge', text: 'Set én gang.' });
    await give(caseworker, id, 'accept-answer');
    return id;
  };
  const share = { legalBasis: 'rsl11c', purpose, noticeOn: '2026-11-20' };

  it('and is put right: the page says that there is nothing to send, who still reads the answer, and offers to end that', async () => {
    const id = await shareable();
    await lives(caseworker, organisations.stranger);
    const { page, complaints } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker, width: 360 });
    const shareButton = page.getByRole('button', { name: label('shareAnswer', 'da') });
    await shareButton.first().waitFor(live);
    await give(caseworker, id, 'share-answer', share);
    await chooseIn(page, page.getByRole('button', { name: 'Mere', exact: true }), 'Registrér flytning til en anden kommune');
    await dialog(page).getByLabel('Borgeren bor nu i').selectOption({ label: 'Demo Kommune (flytningen var en fejl)' });
    await dialog(page).getByRole('button', { name: 'Registrér flytning til en anden kommune' }).click();
    await page.getByRole('heading', { name: 'Borgeren bor i jeres kommune' }).waitFor(live);
    await page.getByText('Der er ikke noget at sende videre. Demo Fremmed Kommune kan læse svaret, til I lukker for det.').waitFor(live);
    expect(await shareButton.count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page
      .getByRole('button', { name: label('stopSharing', 'da') })
      .first()
      .click();
    await dialog(page).getByLabel('Begrundelse').fill('Flytningen var en fejl.');
    await confirm(page, 'stopSharing');
    await page.getByText(/^Fra .* til /).waitFor();
    expect(await page.getByRole('button', { name: label('stopSharing', 'da') }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('and moves on with a protected address: the page does not say where, and has no button for what cannot be done', async () => {
    const id = await shareable();
    await lives(caseworker, organisations.stranger);
    const { page, complaints } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    const shareButton = page.getByRole('button', { name: label('shareAnswer', 'da') });
    await shareButton.first().waitFor(live);
    await give(caseworker, id, 'share-answer', share);
    const { engine } = portal.foundation.database;
    await engine.query(`INSERT INTO organisation (id, kind, name, valid_from, demo) VALUES ($1, 'jobCentre', 'Demo Tredje Kommune', '2026-01-01', true)`, [
      third,
    ]);
    await engine.query('UPDATE citizen SET protected_address = true WHERE id = $1', [citizens.citizen]);
    await lives(await portal.signIn(people.strangeCaseworker), third);
    await page.getByText('Adressen er beskyttet, så I får ikke at vide, hvilken kommune borgeren bor i nu.').waitFor(live);
    await page.reload();
    await page.getByRole('heading', { name: 'Borgeren er flyttet til en anden kommune' }).waitFor();
    expect([await shareButton.count(), await page.getByText('Demo Tredje Kommune').count()]).toEqual([0, 0]);
    const menu = await openMenu(page, page.getByRole('button', { name: 'Mere', exact: true }));
    await menu.getByRole('menuitem', { name: /^Registrér, at borgeren er død/ }).waitFor();
    expect(await menu.getByRole('menuitem', { name: 'Registrér flytning til en anden kommune' }).count()).toBe(0);
    await closeMenu(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
