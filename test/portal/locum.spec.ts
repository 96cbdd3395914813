import { beforeAll, expect, it } from '@jest/globals';
import { businessNow } from '#persistence';
import { addCalendarDays, localDateOf, type LocalDate } from '#sla';
import { createSent, give, people } from '../api/kit.js';
import { organisations } from '../kit/rules.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';

inBrowser('a locum in the portal', () => {
  const portal = setUpPortal();
  let today: LocalDate;
  beforeAll(async () => {
    today = localDateOf(await businessNow(portal.foundation.database.app.manager));
    const insert = `INSERT INTO membership (id, person_id, organisation_id, role, valid_from, last_on)
      VALUES ('0193a000-0000-7000-8000-00000000f001', $1, $2, 'clinician', $3, $4)`;
    await portal.foundation.database.engine.query(insert, [people.otherDoctor, organisations.practice, today, addCalendarDays(today, 10)]);
  });

  const typed = (day: LocalDate): string => day.split('-').reverse().join('.');

  it('chooses for whom after signing in, comes to the place asked for, and switches at the top of any page', async () => {
    const { id } = await createSent(await portal.signIn(people.caseworker));
    const { page, complaints } = await portal.visit(`/anmodninger/${id}`);
    await page.getByRole('button', { name: /Demo Ole Læge.*vikar for Demo Lægehuset/i }).click();
    await page.getByRole('heading', { level: 1, name: 'Hvem arbejder du for?' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /Demo Lægehuset/ }).click();
    await page.getByText('du er Demo Ole Læge (læge, vikar for Demo Lægehuset)').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/anmodninger/${id}`);
    await page.getByLabel('Du arbejder for').selectOption({ label: 'Demo Nabolægen' });
    await page.getByText('du er Demo Ole Læge (læge, Demo Nabolægen)').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Indbakke' }).waitFor();
    expect(await page.locator(`a[href*="${id}"]`).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is named as such by what was signed, to whoever asked', async () => {
    const { id } = await createSent(await portal.signIn(people.caseworker));
    const locum = await portal.signIn(people.otherDoctor);
    await locum.put('/api/session/organisation', { organisationId: organisations.practice }).expect(200);
    await give(locum, id, 'answer', { answerType: 'noKnowledge', text: 'Jeg kender ikke borgeren.' });
    const { page } = await portal.visit(`/anmodninger/${id}`, { as: people.caseworker });
    await page.getByRole('region', { name: 'Svar' }).getByText('Demo Ole Læge, vikar for Demo Lægehuset', { exact: false }).waitFor();
    const english = await portal.visit(`/anmodninger/${id}?fane=historik`, { as: people.caseworker, language: 'en' });
    await english.page.getByText('locum for Demo Lægehuset', { exact: false }).first().waitFor();
  });

  it('is nowhere a choice for whoever works in one place', async () => {
    const { page } = await portal.visit('/indbakke', { as: people.doctor });
    await page.getByRole('heading', { level: 1, name: 'Indbakke' }).waitFor();
    expect(await page.getByLabel('Du arbejder for').count()).toBe(0);
  });

  it('is told when it is over, in the middle of the work, and finds the way back', async () => {
    const { page } = await portal.visit('/log-ind', { width: 360 });
    await page.getByRole('button', { name: /Demo Ole Læge/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Hvem arbejder du for?' }).waitFor();
    await page.getByRole('button', { name: /Demo Lægehuset/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Indbakke' }).waitFor();
    expect(await overflow(page)).toBe(0);
    await portal.foundation.database.engine.query('UPDATE membership SET ended_at = business_now()');
    const told = page.getByText('Du kan ikke længere handle for Demo Lægehuset: vikariatet er slut.', { exact: false });
    // The next press tells; a change made by others in the same moment tells before it, and leaves nothing to press.
    const pressed = page
      .getByRole('link', { name: /Ufordelte/ })
      .click({ timeout: 5_000 })
      .catch(() => undefined);
    await Promise.all([pressed, told.waitFor()]);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /Demo Nabolægen/ }).click();
    await page.getByText('du er Demo Ole Læge (læge, Demo Nabolægen)').waitFor();
  });

  it('is entered on the page of the person, moved, and ended once that is confirmed', async () => {
    const { page, complaints } = await portal.visit(`/admin/brugere/${people.secretary}`, { as: people.administrator });
    await page.getByRole('button', { name: 'Nyt vikariat' }).click();
    const form = page.getByRole('form', { name: 'Nyt vikariat' });
    await form.getByLabel('Vikar i organisationen').selectOption({ label: 'Demo Nabolægen' });
    await form.getByLabel('Rolle som vikar').selectOption({ label: 'Sekretær' });
    await form.getByLabel('Første dag').fill(typed(today));
    await form.getByLabel('Sidste dag').fill(typed(addCalendarDays(today, -1)));
    await form.getByRole('button', { name: 'Opret vikariat' }).click();
    await form.getByText('Vælg en dag i feltet »Sidste dag«, der ikke ligger før den første dag.').waitFor();
    await form.getByLabel('Sidste dag').fill(typed(addCalendarDays(today, 5)));
    await form.getByRole('button', { name: 'Opret vikariat' }).click();
    const list = page.getByRole('list', { name: 'Vikariater' });
    await list.getByText('i gang', { exact: false }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await list.getByRole('button', { name: 'Ret dage for vikariatet i Demo Nabolægen' }).click();
    await list.getByLabel('Sidste dag').fill(typed(addCalendarDays(today, 7)));
    await list.getByRole('button', { name: 'Gem dage' }).click();
    await page
      .getByRole('list', { name: 'Hvem har rettet hvad' })
      .getByText(/Sidste dag: .+ → /)
      .waitFor();
    await list.getByRole('button', { name: 'Afslut vikariatet i Demo Nabolægen' }).click();
    await list.getByRole('button', { name: 'Afslut nu' }).click();
    await list.getByText('afsluttet før tid', { exact: false }).waitFor();
    expect(complaints.filter((each) => !each.includes('status of 400'))).toEqual([]);
  });
});
