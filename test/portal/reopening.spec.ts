import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { inDays } from '../kit/clock.js';
import { organisations } from '../kit/rules.js';
import { citizens, courses } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, setUpPortal } from './kit/browser.js';
import { beginAct } from './kit/course.js';

inBrowser('what is begun or stopped after the fact', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);
  const citizen = portal.session(people.citizen);

  const begun = async (): Promise<string> => {
    const body = { citizenId: citizens.citizen, kind: 'jobClarification', startedOn: inDays(-5) };
    return (await caseworker.command('/api/courses', body).expect(201)).body.id;
  };
  const endedOn = async (id: string): Promise<string | null> => (await caseworker.get(`/api/courses/${id}`).expect(200)).body.endedOn;
  const ended = async (): Promise<string> => {
    const id = await begun();
    await caseworker.command(`/api/courses/${id}/end`, { on: inDays(0), text: 'Din sag er afgjort.' }).expect(200);
    return id;
  };

  it('is a course that another one runs beside: the dialog names it and asks, and stays ended as long as nobody says so', async () => {
    const id = await ended();
    const { page, complaints } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    await beginAct(page, 'reopen');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Klagen gav borgeren ret.');
    await dialog.getByRole('button', { name: 'Genåbn forløbet' }).click();
    const told = dialog.getByRole('alert').filter({ hasText: 'Et forløb er i gang' });
    await told.getByRole('link').first().waitFor();
    expect(await told.getByRole('link').first().getAttribute('href')).toBe(`/forloeb/${courses.citizen}`);
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await dialog.getByRole('button', { name: 'Fortryd' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await endedOn(id)).toBe(inDays(0));
    expect(complaints.filter((each) => !each.includes('409'))).toEqual([]);
  });

  it('is led from there to the one that runs, and the dialog is closed', async () => {
    const id = await ended();
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker });
    await beginAct(page, 'reopen');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Klagen gav borgeren ret.');
    await dialog.getByRole('button', { name: 'Genåbn forløbet' }).click();
    await dialog.getByRole('link').first().click();
    await page.waitForURL(`**/forloeb/${courses.citizen}`);
    await dialog.waitFor({ state: 'detached' });
    expect(await endedOn(id)).toBe(inDays(0));
  });

  it('is that course all the same where somebody says so, in English too', async () => {
    const id = await ended();
    const { page } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, language: 'en' });
    await beginAct(page, 'reopen', { language: 'en' });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Klagen gav borgeren ret.');
    await dialog.getByRole('button', { name: 'Reopen the course' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'A course is under way' }).waitFor();
    await dialog.getByRole('button', { name: 'Reopen all the same' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await endedOn(id)).toBeNull();
  });

  const letIn = async (): Promise<string> => {
    const id = await begun();
    const grant = { as: 'companion', organisationId: organisations.association, scope: [], until: inDays(60), purpose: 'De går med mig til mødet.' };
    await citizen.command(`/api/courses/${id}/grants`, grant).expect(200);
    return id;
  };

  it('is the part of an organisation, which the citizen stops by what they said, or the municipality for a reason', async () => {
    const id = await letIn();
    const { page, complaints } = await portal.visit(`/forloeb/${id}`, { as: people.caseworker, width: 360 });
    await page.getByRole('button', { name: /^Stop / }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radiogroup', { name: 'Hvem stopper det?' }).waitFor();
    const stop = dialog.getByRole('button', { name: /^Stop/ });
    await stop.click();
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value)).toBe('citizen');
    await dialog.getByRole('radio', { name: 'Borgeren' }).check();
    await dialog.getByRole('radiogroup', { name: 'Hvordan sagde borgeren det?' }).waitFor();
    await dialog.getByRole('radio', { name: 'Kommunen' }).check();
    await dialog.getByRole('textbox', { name: 'Begrundelse' }).fill('Foreningen er lukket.');
    expect([await axeFindings(page), await overflow(page)]).toEqual([[], 0]);
    await stop.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Har deltaget', { exact: false }).waitFor();
    const own = await portal.visit('/min-sag', { as: people.citizen, width: 360 });
    await own.page.getByText('Foreningen er lukket.', { exact: false }).first().waitFor();
    expect(complaints).toEqual([]);
  });
});
