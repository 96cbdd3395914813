import { expect, it } from '@jest/globals';
import { seedRuleBook } from '#persistence';
import { people } from '../api/kit.js';
import { courses } from '../kit/world.js';
import { axeFindings, overflow } from './kit/accessibility.js';
import { inBrowser, live, setUpPortal } from './kit/browser.js';
import { chooseIn } from './kit/menu.js';

inBrowser('the page of a course whose citizen has died', () => {
  const portal = setUpPortal(seedRuleBook);
  const caseworker = portal.session(people.caseworker);

  it('is where that is recorded, asks nobody for more, follows by itself wherever it is open, and takes it back', async () => {
    const letter = { about: 'message', text: 'Hvornår hører jeg noget?', saidBy: 'phone' };
    await caseworker.command(`/api/courses/${courses.citizen}/letters`, letter).expect(200);
    const colleague = (await portal.visit(`/forloeb/${courses.citizen}`, { as: people.otherCaseworker })).page.getByRole('main');
    await colleague.getByText('Ikke besvaret endnu.').waitFor();
    const { page, complaints } = await portal.visit(`/forloeb/${courses.citizen}`, { as: people.caseworker, width: 360 });
    const main = page.getByRole('main');
    const power = main.getByRole('button', { name: 'Skriv en fuldmagt eller værge ind' });
    const unanswered = main.getByText('Ikke besvaret endnu.');
    const record = 'Registrér, at borgeren er død';
    await Promise.all([power.waitFor(), unanswered.waitFor()]);
    await chooseIn(page, main.getByRole('button', { name: 'Mere', exact: true }).first(), record);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/borgerens forløb bliver afsluttet/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByLabel('Dødsdato').fill('01.11.2026');
    await dialog.getByRole('button', { name: record }).click();
    await main.getByText(/^Død .*01\.11\.2026/).waitFor();
    for (const each of [main, colleague]) {
      await each.getByText(/^Borgeren er død\. Alle trin er lukket/).waitFor(live);
      await each.getByText(/^Død .*01\.11\.2026/).waitFor(live);
    }
    await power.waitFor({ state: 'detached' });
    expect(await unanswered.count()).toBe(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await main.getByRole('button', { name: 'Det var en fejl' }).click();
    await power.waitFor();
    expect(complaints).toEqual([]);
  });
});
