import { expect, it } from '@jest/globals';
import { formatDate, label } from '#core';
import { seedRuleBook } from '#persistence';
import { addCalendarDays } from '#sla';
import { createSent, draftBody, give, people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, setUpPortal } from './kit/browser.js';
import { choose, confirm, dialog, sayHearing } from './kit/commands.js';

const written = 'Borgeren kan arbejde to timer om dagen.';
const because = 'Lægen vil selv tale med borgeren først.';
const until = inDays(9);
const day = formatDate(until, 'da', 'long');

inBrowser('an answer that is released to the citizen', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const doctor = portal.session(people.doctor);

  const answered = async (): Promise<string> => {
    const { id } = await createSent(caseworker, { ...draftBody, formCode: 'FRI' });
    await give(doctor, id, 'answer', { answerType: 'full', text: written });
    return id;
  };
  const citizenPage = (id: string, language: 'da' | 'en' = 'da') => portal.visit(`/min-sag/${id}`, { as: people.citizen, width: 360, language });

  it('is read on the citizen’s page once it is accepted, and only known to have come before', async () => {
    const id = await answered();
    const before = await citizenPage(id);
    const region = before.page.getByRole('region', { name: 'Svaret fra Demo Lægehuset' });
    await region.getByText('Du kan læse det, når vi har læst det.', { exact: false }).waitFor();
    expect(await before.page.locator('main').innerText()).not.toContain(written);
    await give(caseworker, id, 'accept-answer');
    await before.page.reload();
    await region.getByText(written).waitFor();
    expect(await before.page.locator('main h1 >> xpath=following::p[1]').innerText()).toContain('Du kan også læse det');
    expect(await axeFindings(before.page)).toEqual([]);
    expect(await overflow(before.page)).toBeLessThanOrEqual(0);
    expect(before.complaints).toEqual([]);
  });

  it('is held back with a day and a reason, which the citizen does not see, and let be read by hand', async () => {
    const id = await answered();
    const { page, complaints } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    const answer = page.getByRole('region', { name: 'Svar', exact: true });
    await answer.getByText('Borgeren kan læse svaret, når kommunen har godkendt det.').waitFor();
    await choose(page, 'acceptAnswer');
    await sayHearing(page);
    expect(await dialog(page).getByLabel('Hvorfor skal borgeren vente?').count()).toBe(0);
    const { body } = await caseworker.get(`/api/service-requests/${id}/effects`).expect(200);
    const { latestOn } = body.items.find(({ command }: { command: string }) => command === 'acceptAnswer');
    const held = dialog(page).getByLabel(/^Vent med at lade borgeren læse svaret til/);
    await dialog(page)
      .getByText(`Reglerne tillader højst til ${formatDate(latestOn, 'da', 'long')}.`, { exact: false })
      .waitFor();
    await held.fill(addCalendarDays(latestOn, 1).split('-').reverse().join('.'));
    await confirm(page, 'acceptAnswer');
    await dialog(page)
      .getByText(`Vælg ${formatDate(latestOn, 'da')} eller en tidligere dag.`)
      .waitFor();
    await held.fill(until.split('-').reverse().join('.'));
    await confirm(page, 'acceptAnswer');
    await dialog(page).getByText('Udfyld »Hvorfor skal borgeren vente?«.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog(page)
      .getByLabel(/^Hvorfor skal borgeren vente/)
      .fill(because);
    await confirm(page, 'acceptAnswer');
    await answer.getByText(`Borgeren kan læse svaret fra ${day}.`).waitFor(live);
    await answer.getByText(because).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await portal.leave();

    const waiting = await citizenPage(id);
    await waiting.page.locator('#content').getByRole('link', { name: 'Min sag' }).click();
    await waiting.page.getByText(new RegExp(`^Afsluttet · svaret kom .* · du kan læse det fra ${day}$`)).waitFor();
    await waiting.page.goBack();
    await waiting.page.getByText(`Svaret er kommet. Du kan læse det fra ${day}.`).waitFor();
    expect(await waiting.page.locator('main').innerText()).not.toMatch(new RegExp(`${because}|${written}`));
    await portal.leave();

    const again = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await choose(again.page, 'releaseAnswer');
    await confirm(again.page, 'releaseAnswer');
    await again.page.getByText('Borgeren kan læse svaret.', { exact: true }).waitFor(live);
    expect(await again.page.getByRole('button', { name: label('releaseAnswer', 'da') }).count()).toBe(0);
    await portal.leave();

    const reading = await citizenPage(id, 'en');
    await reading.page.getByRole('region', { name: 'The answer from Demo Lægehuset' }).getByText(written).waitFor();
    expect([...complaints, ...waiting.complaints, ...again.complaints, ...reading.complaints]).toEqual([]);
  });

  it('has its use told to whoever answered and to the citizen', async () => {
    const id = await answered();
    const { page, complaints } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await choose(page, 'acceptAnswer');
    await sayHearing(page);
    await dialog(page)
      .getByLabel(/^Hvad svaret bruges til/)
      .fill('Det bruges på mødet.');
    await confirm(page, 'acceptAnswer');
    const used = page.getByRole('region', { name: 'Det er svaret brugt til' });
    await used.getByText('Det bruges på mødet.').waitFor(live);
    await choose(page, 'tellOutcome');
    await dialog(page)
      .getByLabel(/^Hvad der kom ud af svaret/)
      .fill('Borgeren er i praktik.');
    await confirm(page, 'tellOutcome');
    await used.getByText('Borgeren er i praktik.').waitFor(live);
    expect(await axeFindings(page)).toEqual([]);
    await portal.leave();
    const doctors = await portal.visit(`/anmodninger/${id}`, { as: people.doctor });
    await doctors.page.getByRole('region', { name: 'Det er svaret brugt til' }).getByText('Borgeren er i praktik.').waitFor();
    await portal.leave();
    const citizens = await citizenPage(id);
    await citizens.page.getByRole('region', { name: 'Det er svaret brugt til' }).getByText('Borgeren er i praktik.').waitFor();
    expect(await axeFindings(citizens.page)).toEqual([]);
    expect([...complaints, ...doctors.complaints, ...citizens.complaints]).toEqual([]);
  });
});
